package org.ayumi.query.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.ayumi.kernel.time.FiscalYear;

/** One indicator in one fiscal year. */
@Embeddable
record ValueKey(String indicatorId, int fiscalYear) implements Serializable {

    ValueKey(String indicatorId, FiscalYear fiscalYear) {
        this(indicatorId, fiscalYear.startYear());
    }
}
