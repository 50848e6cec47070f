package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.time.FiscalYear;

/** The figure of a {@code baseline} or of {@code values}. What it leaves out it takes from its indicator. */
final class FigureSection {

    private static final List<String> RATIO_KEYS = List.of("numerator", "denominator");

    /** What figures have beside their kind, each kind some of it. */
    static final List<String> PARTS = List.of(
            "label",
            "amount",
            "unit",
            "asOf",
            "basis",
            "survey",
            "numerator",
            "denominator",
            "increment",
            "printedLabel",
            "state",
            "reason");

    private static final List<String> OF_REPORTS = List.of("increment", "printedLabel");

    private static final List<String> BASELINE_KEYS = Stream.concat(
                    Stream.of("year", "kind"), PARTS.stream().filter(part -> !OF_REPORTS.contains(part)))
            .toList();

    /** What is not reported, or not due, is not written, so those kinds are missing. */
    private static final List<FigureKind> KINDS = Arrays.stream(FigureKind.values())
            .filter(kind -> kind != FigureKind.NOT_REPORTED && kind != FigureKind.NOT_DUE)
            .toList();

    private static final List<Measure> COUNTED = Arrays.stream(Measure.values())
            .filter(measure -> measure != Measure.STATE)
            .toList();

    private static final Map<FigureKind, List<String>> KEYS_OF_KIND = Map.of(
            FigureKind.MEASURED,
                    List.of(
                            "amount",
                            "unit",
                            "asOf",
                            "basis",
                            "survey",
                            "numerator",
                            "denominator",
                            "increment",
                            "printedLabel"),
            FigureKind.STATE, List.of("state", "asOf"),
            FigureKind.NOT_MEASURED, List.of("reason"),
            FigureKind.SUBSTITUTE, List.of("label", "amount", "unit", "reason"));

    private final Optional<Measure> measure;
    private final Optional<String> unit;

    FigureSection(Counting counting) {
        this.measure = counting.measure();
        this.unit = counting.unit();
    }

    Optional<Baseline> baseline(YamlNode node) {
        return node.map(BASELINE_KEYS).flatMap(map -> {
            Optional<FiscalYear> year = map.required("year", Scalars::fiscalYear);
            Optional<Figure> figure = map.required("kind", this::kind).flatMap(kind -> figure(map, kind, List.of()));
            return figure.flatMap(found -> year.map(of -> new Baseline(of, found)));
        });
    }

    /**
     * What is written of it.
     *
     * @param beside parts that do not belong to the figure alone, and may stand beside every kind
     */
    Optional<Figure> figure(YamlMap map, FigureKind kind, List<String> beside) {
        List<String> own = KEYS_OF_KIND.getOrDefault(kind, List.of());
        map.keys().forEach((name, key) -> {
            if (PARTS.contains(name) && !beside.contains(name) && !own.contains(name)) {
                key.report(PlanFileProblem.KEY_NOT_WITH_KIND, name, kind.name());
            }
        });
        return switch (kind) {
            case MEASURED -> measured(map);
            case STATE -> inState(map);
            case NOT_MEASURED -> notMeasured(map);
            case SUBSTITUTE -> substitute(map);
            case NOT_CONDUCTED -> Optional.of(new NotConducted());
            case NOT_DUE, NOT_REPORTED -> throw new IllegalStateException("not one of " + KINDS);
        };
    }

    /** Whether a figure of the kind can say of which day it is. */
    static boolean hasDay(FigureKind kind) {
        return KEYS_OF_KIND.getOrDefault(kind, List.of()).contains("asOf");
    }

    /** What is counted is in no state, and a state is not counted. */
    Optional<FigureKind> kind(YamlNode node) {
        List<FigureKind> possible = KINDS.stream().filter(this::isPossible).toList();
        return Scalars.word(node, KINDS).filter(kind -> {
            if (!possible.contains(kind)) {
                node.report(
                        PlanFileProblem.KIND_NOT_OF_MEASURE,
                        kind.name(),
                        measure.map(Measure::name).orElse(""),
                        possible.stream().map(FigureKind::name).collect(Collectors.joining(", ")));
            }
            return possible.contains(kind);
        });
    }

    private boolean isPossible(FigureKind kind) {
        return switch (kind) {
            case MEASURED -> measure.filter(Measure.STATE::equals).isEmpty();
            case STATE -> measure.filter(COUNTED::contains).isEmpty();
            default -> true;
        };
    }

    private static Optional<Figure> inState(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> state = map.required("state", Scalars::line);
        Optional<LocalDate> asOf = map.optional("asOf", Scalars::date);
        return attempt.build(() -> new InState(state.orElseThrow(), asOf));
    }

    private Optional<Figure> measured(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<BigDecimal> amount = map.required("amount", Scalars::amount);
        Optional<String> ownUnit = map.optional("unit", Scalars::line).or(() -> unit);
        Optional<LocalDate> asOf = map.optional("asOf", Scalars::date);
        Optional<Measure> basis =
                map.optional("basis", node -> Scalars.word(node, COUNTED)).or(() -> measure);
        Optional<String> survey = map.optional("survey", Scalars::line);
        basis.filter(found -> found != Measure.RATIO).ifPresent(found -> refuseRatioKeys(map));
        Optional<BigDecimal> numerator = map.optional("numerator", Scalars::amount);
        Optional<BigDecimal> denominator = map.optional("denominator", Scalars::amount);
        Optional<BigDecimal> increment = map.optional("increment", Scalars::amount);
        Optional<String> printedLabel = map.optional("printedLabel", Scalars::line);
        if (ownUnit.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return attempt.build(() -> new Measured(
                amount.orElseThrow(),
                ownUnit.get(),
                asOf,
                basis.get(),
                survey,
                numerator,
                denominator,
                increment,
                printedLabel));
    }

    private static void refuseRatioKeys(YamlMap map) {
        map.keys().forEach((name, key) -> {
            if (RATIO_KEYS.contains(name)) {
                key.report(PlanFileProblem.KEY_ONLY_WITH_RATIO, name);
            }
        });
    }

    private static Optional<Figure> notMeasured(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return attempt.build(() -> new NotMeasured(reason.orElseThrow()));
    }

    private Optional<Figure> substitute(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<String> label = map.required("label", Scalars::line);
        Optional<BigDecimal> amount = map.required("amount", Scalars::amount);
        Optional<String> ownUnit = substituteUnit(map);
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return ownUnit.flatMap(found -> attempt.build(
                () -> new Substitute(label.orElseThrow(), amount.orElseThrow(), found, reason.orElseThrow())));
    }

    /** A state has no unit that another number could take from it. */
    private Optional<String> substituteUnit(YamlMap map) {
        return unit.filter(String::isEmpty).isPresent()
                ? map.required("unit", Scalars::line)
                : map.optional("unit", Scalars::line).or(() -> unit);
    }
}
