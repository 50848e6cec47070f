package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.AimColumns;

/** One target of those that were replaced, or of those that came. */
@Embeddable
record EntryTargetColumns(
        @Enumerated(EnumType.STRING) TargetSide side,
        int fiscalYear,
        @Embedded AimColumns aim) {

    static EntryTargetColumns of(TargetSide side, Target target) {
        return new EntryTargetColumns(side, target.fiscalYear().startYear(), AimColumns.of(target.aim()));
    }

    Target target() {
        return new Target(new FiscalYear(fiscalYear), aim.aim());
    }
}
