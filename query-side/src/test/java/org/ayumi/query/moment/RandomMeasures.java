package org.ayumi.query.moment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** What indicators measure, aim at and reach: every kind there is. */
final class RandomMeasures {

    private final RandomChoices choices;

    RandomMeasures(RandomChoices choices) {
        this.choices = choices;
    }

    IndicatorDefinition definition() {
        Measure measure = choices.below(5) == 0 ? Measure.STATE : choices.oneOf(Measure.values());
        boolean state = measure == Measure.STATE;
        return new IndicatorDefinition(
                "指標 " + choices.below(1000),
                measure,
                choices.oneOf(Direction.values()),
                state ? "" : choices.oneOf("件", "%"),
                choices.maybe("市民アンケート"),
                state ? Optional.empty() : choices.maybe(BigDecimal.valueOf(-10)),
                Optional.empty(),
                state ? List.of("未策定", "策定中", "策定済") : List.of(),
                choices.oneOf(YearBasis.values()),
                rhythm(),
                role());
    }

    private Optional<IndicatorRole> role() {
        return choices.maybe(choices.oneOf(IndicatorRole.values()));
    }

    private Optional<Rhythm> rhythm() {
        return choices.below(3) == 0
                ? Optional.of(new Rhythm(2 + choices.below(4), new FiscalYear(2018 + choices.below(6))))
                : Optional.empty();
    }

    /** Of every continuity; a state is another one or the same. */
    Amendment amendment(IndicatorDefinition before, FiscalYear from) {
        boolean state = before.measure() == Measure.STATE;
        BigDecimal some = choices.amount().add(BigDecimal.ONE);
        return switch (choices.below(state ? 2 : 4)) {
            case 0 -> new Amendment(from, definition(), new Continuity.Broken());
            case 1 -> new Amendment(from, with(before, before.measure(), before.unit()), new Continuity.Same());
            case 2 -> new Amendment(from, with(before, before.measure(), "千件"), new Continuity.Converted(some));
            default ->
                new Amendment(
                        from,
                        with(before, choices.oneOf(Measure.STOCK, Measure.ANNUAL_COUNT), "店舗"),
                        new Continuity.Overlap(from, some, BigDecimal.TEN));
        };
    }

    private IndicatorDefinition with(IndicatorDefinition before, Measure measure, String unit) {
        return new IndicatorDefinition(
                "指標 " + choices.below(1000),
                measure,
                before.better(),
                unit,
                choices.maybe("職員アンケート"),
                before.minimum(),
                before.maximum(),
                before.states(),
                choices.perhaps() ? before.yearBasis() : choices.oneOf(YearBasis.values()),
                choices.perhaps() ? before.rhythm() : rhythm(),
                before.role().or(this::role));
    }

    /** None, or one to three of different years, and some on sums beside them or alone. */
    Targets targets(IndicatorDefinition definition) {
        if (choices.below(5) == 0) {
            return Targets.noneBecause(choices.oneOf("推移を見守る", "調査が終わるまで定めない"));
        }
        List<Target> sums = definition.measure() == Measure.ANNUAL_COUNT && choices.below(3) > 0 ? sums() : List.of();
        Map<Integer, Aim> years = new TreeMap<>();
        for (int more = choices.below(sums.isEmpty() ? 3 : 4); more >= (sums.isEmpty() ? 0 : 1); more--) {
            years.put(2022 + choices.below(6), aim(definition));
        }
        Stream<Target> alone =
                years.entrySet().stream().map(year -> new Target(new FiscalYear(year.getKey()), year.getValue()));
        return new Targets(Stream.concat(alone, sums.stream()).toList(), Optional.empty());
    }

    private List<Target> sums() {
        FiscalYear first = new FiscalYear(2020 + choices.below(3));
        Target last = new Target(new FiscalYear(2026), sumAim(), Optional.of(first));
        return choices.perhaps()
                ? List.of(last)
                : List.of(new Target(new FiscalYear(2023 + choices.below(3)), sumAim(), Optional.of(first)), last);
    }

    private Aim sumAim() {
        BigDecimal amount = choices.amount();
        return choices.oneOf(new Aim.Amount(amount), new Aim.AtLeast(amount), new Aim.AtMost(amount));
    }

    private Aim aim(IndicatorDefinition definition) {
        if (definition.measure() == Measure.STATE) {
            return new Aim.InState(state(definition));
        }
        BigDecimal amount = choices.amount();
        return switch (choices.below(5)) {
            case 0 -> new Aim.AtLeast(amount);
            case 1 -> new Aim.AtMost(amount);
            case 2 -> new Aim.Range(amount, amount.add(BigDecimal.TEN));
            case 3 -> toward(choices.oneOf(Trend.values()));
            default -> new Aim.Amount(amount);
        };
    }

    private Aim toward(Trend trend) {
        return new Aim.Toward(trend, trend == Trend.MAINTAIN ? choices.maybe(choices.amount()) : Optional.empty());
    }

    Figure figure(IndicatorDefinition definition) {
        return switch (choices.below(8)) {
            case 0 -> new NotConducted();
            case 1 -> new NotMeasured("調査を行わなかった");
            case 2 -> new NotReported();
            case 3 -> new Substitute("別の数", choices.amount(), "名", "調査がないため");
            case 4, 5, 6 -> definition.measure() == Measure.STATE ? inState(definition) : usual(definition);
            default -> measured();
        };
    }

    /** A number or a state, in whatever unit, or a plan that is given up. */
    Figure planned(IndicatorDefinition definition) {
        return switch (choices.below(6)) {
            case 0 -> new NotReported();
            case 1 -> measured();
            default -> definition.measure() == Measure.STATE ? inState(definition) : usual(definition);
        };
    }

    /** Counted on a day within the year. */
    Figure interim(IndicatorDefinition definition, LocalDate day) {
        return definition.measure() == Measure.STATE
                ? new InState(state(definition), Optional.of(day))
                : new Measured(
                        choices.amount(),
                        choices.oneOf(definition.unit(), "店舗"),
                        Optional.of(day),
                        definition.measure(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    private Figure inState(IndicatorDefinition definition) {
        return new InState(state(definition), choices.maybe(LocalDate.of(2024, 3, 31)));
    }

    private String state(IndicatorDefinition definition) {
        return choices.oneOf(definition.states().toArray(String[]::new));
    }

    private Figure usual(IndicatorDefinition definition) {
        return Measured.of(choices.amount(), choices.oneOf(definition.unit(), "店舗"), definition.measure());
    }

    /** Of whatever basis, also where the indicator has another. */
    private Figure measured() {
        return new Measured(
                choices.amount(),
                "%",
                choices.maybe(LocalDate.of(2024, 3, 31)),
                choices.oneOf(Measure.RATIO, Measure.STOCK),
                choices.maybe("職員アンケート"),
                choices.maybe(choices.amount()),
                choices.maybe(choices.amount()));
    }

    /** A figure as a report has it, with what may be printed beside it. */
    Figure reported(IndicatorDefinition definition) {
        Figure figure = figure(definition);
        return figure instanceof Measured number && choices.perhaps() ? beside(number) : figure;
    }

    private Measured beside(Measured number) {
        boolean grows = number.basis() == Measure.STOCK || number.basis() == Measure.CUMULATIVE_COUNT;
        return new Measured(
                number.amount(),
                number.unit(),
                number.asOf(),
                number.basis(),
                number.survey(),
                number.numerator(),
                number.denominator(),
                grows ? choices.maybe(choices.amount()) : Optional.empty(),
                choices.maybe("会員数"));
    }
}
