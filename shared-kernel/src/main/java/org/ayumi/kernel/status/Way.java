package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The way on which a year lies: from the baseline, or the last target before that year where that is later, to a target.
 *
 * @param fromTarget whether it starts at a target
 */
record Way(FiscalYear startYear, BigDecimal start, boolean fromTarget, FiscalYear endYear) {

    /** Empty where neither the baseline nor an earlier target says a number to start from. */
    static Optional<Way> to(Target target, StatusInput input) {
        Optional<Way> fromBaseline = input.baseline()
                .flatMap(baseline -> input.baselineAmount()
                        .map(start -> new Way(baseline.fiscalYear(), start, false, target.fiscalYear())));
        return input.targets().before(input.year()).stream()
                .filter(before -> !before.equals(target) && before.aim().bound().isPresent())
                .findFirst()
                .map(before ->
                        new Way(before.fiscalYear(), before.aim().bound().orElseThrow(), true, target.fiscalYear()))
                .filter(fromTarget -> fromBaseline
                        .filter(later -> !later.startYear().isBefore(fromTarget.startYear()))
                        .isEmpty())
                .or(() -> fromBaseline);
    }

    /** The same way from another number. */
    Way from(BigDecimal other) {
        return new Way(startYear, other, fromTarget, endYear);
    }

    /** The straight line to a number of the target, asked about one year. */
    Line line(BigDecimal end, FiscalYear asked) {
        return Line.between(start, startYear, end, endYear, asked);
    }
}
