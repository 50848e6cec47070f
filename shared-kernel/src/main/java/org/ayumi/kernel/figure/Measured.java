package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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
 */
public record Measured(
        BigDecimal amount,
        String unit,
        Optional<LocalDate> asOf,
        Measure basis,
        Optional<String> survey,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator)
        implements Figure {

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
    }

    public static Measured of(BigDecimal amount, String unit, Measure basis) {
        return new Measured(
                amount, unit, Optional.empty(), basis, Optional.empty(), Optional.empty(), Optional.empty());
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
                denominator.map(Amounts::shortest));
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
