package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.SumTargetColumns;

/** One target on a sum of those that were replaced, or of those that came, by the last of its years. */
@Embeddable
record EntrySumTargetColumns(
        @Enumerated(EnumType.STRING) TargetSide side,
        int fiscalYear,
        @Embedded SumTargetColumns aim) {

    static EntrySumTargetColumns of(TargetSide side, Target target) {
        return new EntrySumTargetColumns(side, target.fiscalYear().startYear(), SumTargetColumns.of(target));
    }

    Target target() {
        return aim.target(new FiscalYear(fiscalYear));
    }
}
