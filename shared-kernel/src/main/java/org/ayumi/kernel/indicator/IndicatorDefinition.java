package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/**
 * What an indicator measures.
 *
 * @param unit 件, 名, か所, %; empty for a state alone
 * @param survey the survey it is taken from, when the plan names one
 * @param minimum smallest possible amount; 0 unless stated (a balance can be negative)
 * @param maximum largest possible amount; 100 for a ratio in %, unless stated
 * @param states of a state: its words in their order (未策定, 策定中, 策定済); empty for everything that is counted
 * @param yearBasis what kind of year its figures are of
 * @param rhythm in which years a figure is due; empty where one is every year
 * @param role whether it counts what was done or what became of it; empty where nobody said
 */
public record IndicatorDefinition(
        String name,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        List<String> states,
        YearBasis yearBasis,
        Optional<Rhythm> rhythm,
        Optional<IndicatorRole> role) {

    /** So many words a state may have. */
    public static final int MOST_STATES = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public IndicatorDefinition {
        name = Text.line("name", name);
        unit = measure == Measure.STATE && unit.isBlank() ? "" : Text.line("unit", unit);
        survey = survey.map(text -> Text.line("survey", text));
        minimum = minimum.map(amount -> Amounts.asGiven("minimum", amount));
        maximum = maximum.map(amount -> Amounts.asGiven("maximum", amount));
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) >= 0) {
            throw new ImpossibleValue("maximum", "indicator.range", minimum.get(), maximum.get());
        }
        states = states.stream().map(word -> Text.line("states", word)).toList();
        if (measure == Measure.STATE) {
            if (states.size() < 2 || states.size() > MOST_STATES) {
                throw new ImpossibleValue("states", "indicator.states", MOST_STATES);
            }
            if (states.stream().map(Folding::fold).distinct().count() < states.size()) {
                throw new ImpossibleValue("states", "indicator.state-twice");
            }
            if (minimum.isPresent() || maximum.isPresent()) {
                throw new ImpossibleValue(minimum.isPresent() ? "minimum" : "maximum", "indicator.state-has-no-range");
            }
        } else if (!states.isEmpty()) {
            throw new ImpossibleValue("states", "indicator.states-of-a-number");
        }
    }

    /** Of which nobody said what it is there for. */
    public IndicatorDefinition(
            String name,
            Measure measure,
            Direction better,
            String unit,
            Optional<String> survey,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<String> states,
            YearBasis yearBasis,
            Optional<Rhythm> rhythm) {
        this(name, measure, better, unit, survey, minimum, maximum, states, yearBasis, rhythm, Optional.empty());
    }

    /** Of fiscal years, and due in every one. */
    public IndicatorDefinition(
            String name,
            Measure measure,
            Direction better,
            String unit,
            Optional<String> survey,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<String> states) {
        this(name, measure, better, unit, survey, minimum, maximum, states, YearBasis.FISCAL, Optional.empty());
    }

    /** Of something that is counted, of fiscal years, and due in every one. */
    public IndicatorDefinition(
            String name,
            Measure measure,
            Direction better,
            String unit,
            Optional<String> survey,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum) {
        this(name, measure, better, unit, survey, minimum, maximum, List.of());
    }

    /** The same in another role, or in none that anybody said. */
    public IndicatorDefinition as(Optional<IndicatorRole> otherRole) {
        return new IndicatorDefinition(
                name, measure, better, unit, survey, minimum, maximum, states, yearBasis, rhythm, otherRole);
    }

    /** The place of one of its words, from 0; empty where it is none of them. */
    public OptionalInt placeOf(String state) {
        return IntStream.range(0, states.size())
                .filter(place -> Folding.same(states.get(place), state))
                .findFirst();
    }

    /** Whether a figure is to be reported for a year. */
    public boolean isDueIn(FiscalYear year) {
        return rhythm.isEmpty() || rhythm.get().isDueIn(year);
    }

    /** The figure of a year for which nothing was reported. */
    public Figure unreported(FiscalYear year) {
        return isDueIn(year) ? new NotReported() : new NotDue(NotDue.Cause.RHYTHM);
    }

    public BigDecimal smallestPossible() {
        return minimum.orElse(BigDecimal.ZERO);
    }

    /** Empty where any size is possible. */
    public Optional<BigDecimal> largestPossible() {
        return maximum.or(() -> measure == Measure.RATIO && isPercent(unit) ? Optional.of(HUNDRED) : Optional.empty());
    }

    public boolean hasUnit(String other) {
        return Folding.same(unit, other);
    }

    /**
     * A reported figure in the words of this indicator: unit, basis and, of a ratio, the survey are its own unless another
     * was named.
     *
     * @throws ImpossibleValue that names the field of the draft
     */
    public Figure complete(FigureDraft reported) {
        return reported.or(unit, measure, measure == Measure.RATIO ? survey : Optional.empty())
                .figure();
    }

    private static boolean isPercent(String unit) {
        return Folding.same(unit, "%");
    }
}
