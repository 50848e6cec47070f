package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.status.Restatement.Part;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The definitions of an indicator, and under which of them its baseline and its targets were stated.
 *
 * @param baselineTerm and {@code targetsTerm}: how many amendments were known when they were stated
 */
public record Terms(Definitions definitions, int baselineTerm, int targetsTerm) {

    /** Of an indicator that was never amended. */
    public static Terms of(IndicatorDefinition definition) {
        return new Terms(Definitions.of(definition), 0, 0);
    }

    /** What a rule judges where the figure is final and alone. */
    public StatusInput input(
            Optional<Baseline> baseline, Targets targets, FiscalYear year, Figure value, List<Long> positions) {
        return input(baseline, targets, new FigureOfYear(year, Stage.FINAL, value, List.of()), List.of(), positions);
    }

    /**
     * What a rule judges: baseline and targets in the terms of the year, as far as something says how they convert. Where
     * nothing does for the targets, nothing is compared, and all is left as it was stated.
     *
     * @param others what stands for other years, which a target on a sum asks for
     * @param positions of the events that baseline and targets come from
     */
    public StatusInput input(
            Optional<Baseline> baseline,
            Targets targets,
            FigureOfYear value,
            List<FigureOfYear> others,
            List<Long> positions) {
        FiscalYear year = value.year();
        List<Long> used =
                Stream.concat(positions.stream(), value.positions().stream()).toList();
        OtherYears otherYears = new OtherYears(definitions, year);
        int term = definitions.termOf(year);
        IndicatorDefinition definition = definitions.ofTerm(term);
        Optional<Targets> newTargets = definitions
                .conversion(targetsTerm, term)
                .flatMap(conversion -> possibly(() -> restated(targets, conversion)));
        if (newTargets.isEmpty() && !targets.ofYears().isEmpty()) {
            Restated broken = new Restated(
                    false,
                    Optional.of(definitions.ofTerm(targetsTerm).unit()),
                    List.of(),
                    otherYears.unrelated(others));
            return new StatusInput(
                    definition,
                    baseline,
                    targets,
                    year,
                    value.stage(),
                    value.figure(),
                    otherYears.restated(others),
                    used,
                    broken);
        }
        Optional<Baseline> newBaseline = baseline.flatMap(stated -> definitions
                .conversion(baselineTerm, term)
                .flatMap(conversion -> possibly(() -> restated(stated, term, conversion))));
        Stream<Restatement> restatements = Stream.of(
                        newBaseline.flatMap(there -> baseline).stream().flatMap(stated -> ofBaseline(stated, term)),
                        targets.ofSingleYears().stream().flatMap(some -> ofTargets(some, year, term)),
                        targets.ofSums().stream().flatMap(some -> ofTargets(some, year, term)),
                        otherYears.restatements(others))
                .flatMap(Function.identity());
        return new StatusInput(
                definition,
                newBaseline.or(() -> baseline),
                newTargets.orElse(targets),
                year,
                value.stage(),
                value.figure(),
                otherYears.restated(others),
                used,
                new Restated(
                        baseline.isPresent() && newBaseline.isEmpty(),
                        Optional.empty(),
                        targets.ofYears().isEmpty() ? List.of() : restatements.toList(),
                        otherYears.unrelated(others)));
    }

    /** Empty where a number would become larger than numbers are, or the ends of a range would meet. */
    private static <T> Optional<T> possibly(Supplier<T> restated) {
        try {
            return Optional.of(restated.get());
        } catch (ImpossibleValue impossible) {
            return Optional.empty();
        }
    }

    private Baseline restated(Baseline stated, int term, Conversion conversion) {
        IndicatorDefinition definition = definitions.ofTerm(term);
        return countedAsDefined(stated)
                .filter(measured -> term != baselineTerm)
                .map(measured -> new Baseline(
                        stated.fiscalYear(),
                        Measured.of(conversion.of(measured.amount()), definition.unit(), definition.measure())))
                .orElse(stated);
    }

    /** A number of the definition under which it was stated, in its unit and counted its way. */
    private Optional<Measured> countedAsDefined(Baseline stated) {
        return Comparability.ofValue(stated.figure(), definitions.ofTerm(baselineTerm))
                                .isEmpty()
                        && stated.figure() instanceof Measured measured
                ? Optional.of(measured)
                : Optional.empty();
    }

    private static Targets restated(Targets targets, Conversion conversion) {
        return conversion.isNone() || targets.ofYears().isEmpty()
                ? targets
                : new Targets(
                        targets.ofYears().stream()
                                .map(target -> new Target(
                                        target.fiscalYear(), restated(target.aim(), conversion), target.sumFrom()))
                                .toList(),
                        targets.noneBecause());
    }

    private static Aim restated(Aim aim, Conversion conversion) {
        return switch (aim) {
            case Aim.Amount it -> new Aim.Amount(conversion.of(it.amount()));
            case Aim.AtLeast it -> new Aim.AtLeast(conversion.of(it.amount()));
            case Aim.AtMost it -> new Aim.AtMost(conversion.of(it.amount()));
            case Aim.Range it -> new Aim.Range(conversion.of(it.from()), conversion.of(it.to()));
            case Aim.Toward it -> new Aim.Toward(it.direction(), it.tolerance().map(conversion::of));
            case Aim.InState it -> it;
        };
    }

    private Stream<Restatement> ofBaseline(Baseline stated, int term) {
        return countedAsDefined(stated).stream()
                .flatMap(measured ->
                        restatement(Part.BASELINE, stated.fiscalYear(), measured.amount(), baselineTerm, term));
    }

    /** Of the year's own target or the next one, of the one before, and of the final one: no other is spoken of. */
    private Stream<Restatement> ofTargets(Targets targets, FiscalYear year, int term) {
        Stream<Target> spokenOf = Stream.of(
                        targets.before(year).stream().findFirst(),
                        targets.in(year).or(() -> targets.after(year)),
                        targets.last())
                .flatMap(Optional::stream)
                .distinct();
        return spokenOf.flatMap(target -> numbers(target.aim()).stream()
                .flatMap(number -> restatement(part(target), target.fiscalYear(), number, targetsTerm, term)));
    }

    private Stream<Restatement> restatement(Part part, FiscalYear year, BigDecimal stated, int from, int to) {
        return definitions.conversion(from, to).filter(conversion -> !conversion.isNone()).stream()
                .map(conversion -> new Restatement(
                        part, year, stated, definitions.ofTerm(from).unit(), conversion));
    }

    private static Part part(Target target) {
        return target.ofSum() ? Part.SUM : target.aim() instanceof Aim.Toward ? Part.TOLERANCE : Part.TARGET;
    }

    private static List<BigDecimal> numbers(Aim aim) {
        return switch (aim) {
            case Aim.Range it -> List.of(it.from(), it.to());
            case Aim.Toward it -> it.tolerance().stream().toList();
            default -> aim.bound().stream().toList();
        };
    }
}
