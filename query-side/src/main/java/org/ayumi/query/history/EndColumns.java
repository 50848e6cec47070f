package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How an indicator ended; the year stands beside it. */
@Embeddable
record EndColumns(
        @Enumerated(EnumType.STRING) Ending ending,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> successors) {

    static EndColumns of(Retirement retirement) {
        return new EndColumns(retirement.ending(), retirement.successors());
    }

    Retirement with(FiscalYear lastYear) {
        return new Retirement(lastYear, ending, successors);
    }
}
