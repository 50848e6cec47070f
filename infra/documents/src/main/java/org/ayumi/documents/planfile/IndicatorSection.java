package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.YearBasis;

/** An entry of {@code indicators}: of the plan, of a section or of an initiative. */
final class IndicatorSection {

    private static final List<String> KEYS = List.of(
            "name",
            "measure",
            "better",
            "unit",
            "states",
            "survey",
            "minimum",
            "maximum",
            "yearBasis",
            "rhythm",
            "role",
            "reportedAt",
            "baseline",
            "target",
            "targets",
            "amendments",
            "values",
            "personInCharge",
            "retirement");

    private IndicatorSection() {}

    static Optional<PlannedIndicator> read(YamlNode node, Successors successors) {
        return node.map(KEYS).flatMap(map -> read(map, successors));
    }

    private static Optional<PlannedIndicator> read(YamlMap map, Successors successors) {
        Optional<Measure> measure = map.required("measure", Scalars.word(Measure.values()));
        Optional<String> unit = unit(map, measure);
        Optional<YearBasis> basis = yearBasis(map);
        YearBasis called = basis.orElse(YearBasis.FISCAL);
        Optional<PlannedTargets> targets = TargetSection.read(map, called);
        Optional<IndicatorDefinition> definition =
                basis.flatMap(known -> definition(map, measure, unit, known, targets));
        Optional<List<PlannedAmendment>> amendments = AmendmentSection.read(map, definition);
        Counting first = new Counting(measure, unit);
        Optional<Baseline> baseline = map.optional("baseline", new FigureSection(first)::baseline);
        boolean baselineUnread = map.value("baseline").isPresent() && baseline.isEmpty();
        Optional<PlannedSource> source = source(map, successors);
        ValueSection ofYears = new ValueSection(
                new EachYearOnce(PlanFileProblem.VALUE_DUPLICATE, called), new CountingOfYears(first, amendments));
        List<ReportedValue> values =
                map.each("values", ofYears::read).stream().flatMap(List::stream).toList();
        Optional<PlannedRetirement> retirement = map.optional(
                "retirement", node -> RetirementSection.read(node, (name, lastYear) -> successors.indicator(name)));
        Optional<PlannedCharge> personInCharge = PlannedCharge.read(map);
        boolean sourceUnread = map.value("reportedAt").isPresent() && source.isEmpty();
        // A value that cannot be read keeps nobody from looking at the others.
        return definition
                .filter(known -> !baselineUnread && !sourceUnread)
                .flatMap(known -> targets.map(to -> new PlannedIndicator(
                        map.place(),
                        known,
                        source.isPresent() ? List.of() : amendments.orElse(List.of()),
                        baseline,
                        to,
                        source,
                        source.isEmpty() && amendments.isPresent() ? values : List.of(),
                        personInCharge,
                        retirement)));
    }

    /** Its figures, and what becomes of their definition, are told by the other plan. */
    private static Optional<PlannedSource> source(YamlMap map, Successors successors) {
        Optional<PlannedSource> source = map.optional("reportedAt", successors::indicatorOfAnother)
                .map(id -> new PlannedSource(id, map.keys().keySet()));
        if (map.value("reportedAt").isPresent()) {
            Stream.of("amendments", "values")
                    .flatMap(key -> map.key(key).stream())
                    .forEach(key -> key.report(PlanFileProblem.INDICATOR_REPORTED_ELSEWHERE));
        }
        return source;
    }

    /** A state needs none; nor is it missed while nobody knows what is measured. */
    private static Optional<String> unit(YamlMap map, Optional<Measure> measure) {
        if (measure.filter(Measure.STATE::equals).isPresent()
                && map.value("unit").isEmpty()) {
            return Optional.of("");
        }
        boolean measureUnread = map.value("measure").isPresent() && measure.isEmpty();
        return measureUnread ? map.optional("unit", Scalars::line) : map.required("unit", Scalars::line);
    }

    /** Empty where it cannot be read. */
    private static Optional<YearBasis> yearBasis(YamlMap map) {
        return map.value("yearBasis").isPresent()
                ? map.optional("yearBasis", PrintedWords.YEARS::read)
                : Optional.of(YearBasis.FISCAL);
    }

    private static Optional<IndicatorDefinition> definition(
            YamlMap map,
            Optional<Measure> measure,
            Optional<String> unit,
            YearBasis basis,
            Optional<PlannedTargets> targets) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.required("name", Scalars::line);
        Optional<Direction> better = map.optional("better", Scalars.word(Direction.values()));
        List<String> states = map.each("states", Scalars::line);
        Optional<String> survey = map.optional("survey", Scalars::line);
        Optional<BigDecimal> minimum = map.optional("minimum", Scalars::amount);
        Optional<BigDecimal> maximum = map.optional("maximum", Scalars::amount);
        Optional<Rhythm> rhythm = map.optional("rhythm", RhythmSection::read).flatMap(RhythmSection.Pace::rhythm);
        Optional<IndicatorRole> role = map.optional("role", PrintedWords.ROLES::read);
        if (measure.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return attempt.build(() -> new IndicatorDefinition(
                name.orElseThrow(),
                measure.get(),
                better.or(() -> targets.map(known -> known.targets().usuallyBetter()))
                        .orElse(Direction.HIGHER),
                unit.get(),
                survey,
                minimum,
                maximum,
                states,
                basis,
                rhythm,
                role));
    }
}
