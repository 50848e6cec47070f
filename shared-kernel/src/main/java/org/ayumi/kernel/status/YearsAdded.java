package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The yearly figures of whose sum a target speaks, up to the year that is asked about.
 *
 * @param added the numbers
 * @param nothing the years that add nothing: not conducted, not due
 * @param missing those whose figure cannot be added
 */
record YearsAdded(
        FiscalYear from,
        FiscalYear to,
        String unit,
        List<FigureOfYear> added,
        List<FigureOfYear> nothing,
        List<FigureOfYear> missing) {

    static YearsAdded of(StatusInput input, Target target) {
        FiscalYear from = target.sumFrom().orElseThrow();
        FiscalYear to = input.year().isAfter(target.fiscalYear()) ? target.fiscalYear() : input.year();
        List<FigureOfYear> added = new ArrayList<>();
        List<FigureOfYear> nothing = new ArrayList<>();
        List<FigureOfYear> missing = new ArrayList<>();
        for (int year = from.startYear(); year <= to.startYear(); year++) {
            FigureOfYear figure = input.of(new FiscalYear(year));
            (input.canBeAdded(figure) ? added : addsNothing(figure.figure()) ? nothing : missing).add(figure);
        }
        return new YearsAdded(from, to, input.definition().unit(), added, nothing, missing);
    }

    private static boolean addsNothing(Figure figure) {
        return figure instanceof NotConducted || figure instanceof NotDue;
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Empty where there is no number to add: that is no 0. */
    Optional<BigDecimal> amount() {
        return added.stream().map(year -> ((Measured) year.figure()).amount()).reduce(BigDecimal::add);
    }

    boolean contains(FiscalYear year) {
        return !year.isBefore(from) && !year.isAfter(to);
    }

    /** That of the number which is the least settled. */
    Stage leastSettled(Stage asked) {
        return Stream.concat(Stream.of(asked), added.stream().map(FigureOfYear::stage))
                .max(Comparator.naturalOrder())
                .orElse(asked);
    }

    List<Long> positions() {
        return Stream.of(added, nothing, missing)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(FigureOfYear::year))
                .flatMap(year -> year.positions().stream())
                .toList();
    }

    Optional<SumOfYears> told() {
        return amount().map(amount -> new SumOfYears(from, to, amount, unit, isComplete()));
    }
}
