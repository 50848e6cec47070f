package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * A number that was counted or surveyed.
 *
 * @param amount at most 15 digits before and 6 after the point
 * @param unit as reported (件, 名, %), even where it differs from the indicator's
 * @param asOf the day it speaks of, when the source states one
 * @param basis what was counted; differs from the indicator's measure where a city reported otherwise
 * @param survey the survey a ratio comes from, when known
 * @param numerator and {@code denominator}: the two counts behind a ratio, when known
 * @param increment what was added in the year, where that is told beside a running total or a stock: 102件のうち13件
 * @param printedLabel under which it was printed, where that is not the indicator's name
 */
public record Measured(
        BigDecimal amount,
        String unit,
        Optional<LocalDate> asOf,
        Measure basis,
        Optional<String> survey,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> increment,
        Optional<String> printedLabel)
        implements Figure {

    /** What goes on from year to year, so that a year adds to it. */
    private static final Set<Measure> GROWING = EnumSet.of(Measure.CUMULATIVE_COUNT, Measure.STOCK);

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public Measured {
        amount = Amounts.asGiven("amount", amount);
        unit = Text.line("unit", unit);
        survey = survey.map(text -> Text.line("survey", text));
        numerator = numerator.map(number -> Amounts.asGiven("numerator", number));
        denominator = denominator.map(number -> Amounts.asGiven("denominator", number));
        increment = increment.map(number -> Amounts.asGiven("increment", number));
        if (increment.isPresent() && !GROWING.contains(basis)) {
            throw new ImpossibleValue("increment", "increment.not-of-basis");
        }
        printedLabel = printedLabel.map(text -> Text.line("printedLabel", text));
    }

    /** Of which nothing is printed beside. */
    public Measured(
            BigDecimal amount,
            String unit,
            Optional<LocalDate> asOf,
            Measure basis,
            Optional<String> survey,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        this(amount, unit, asOf, basis, survey, numerator, denominator, Optional.empty(), Optional.empty());
    }

    public static Measured of(BigDecimal amount, String unit, Measure basis) {
        return new Measured(
                amount, unit, Optional.empty(), basis, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it says something that only a report of a year says. */
    public boolean tellsOfItsReport() {
        return increment.isPresent() || printedLabel.isPresent();
    }

    @Override
    public Figure withShortestAmounts() {
        return new Measured(
                Amounts.shortest(amount),
                unit,
                asOf,
                basis,
                survey,
                numerator.map(Amounts::shortest),
                denominator.map(Amounts::shortest),
                increment.map(Amounts::shortest),
                printedLabel);
    }

    @Override
    public Optional<LocalDate> statedDay() {
        return asOf;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.MEASURED;
    }
}
