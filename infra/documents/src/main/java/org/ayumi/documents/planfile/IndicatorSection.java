package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;

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
            "baseline",
            "target",
            "targets",
            "amendments",
            "values",
            "retirement");

    private IndicatorSection() {}

    static Optional<PlannedIndicator> read(YamlNode node, Successors successors) {
        return node.map(KEYS).flatMap(map -> read(map, successors));
    }

    private static Optional<PlannedIndicator> read(YamlMap map, Successors successors) {
        Optional<Measure> measure = map.required("measure", Scalars.word(Measure.values()));
        Optional<String> unit = unit(map, measure);
        Optional<PlannedTargets> targets = TargetSection.read(map);
        Optional<IndicatorDefinition> definition = definition(map, measure, unit, targets);
        Optional<List<PlannedAmendment>> amendments = AmendmentSection.read(map, definition);
        Counting first = new Counting(measure, unit);
        Optional<Baseline> baseline = map.optional("baseline", new FigureSection(first)::baseline);
        boolean baselineUnread = map.value("baseline").isPresent() && baseline.isEmpty();
        EachYearOnce years = new EachYearOnce();
        CountingOfYears ofYears = new CountingOfYears(first, amendments);
        List<ReportedValue> values = map.each("values", value -> FigureSection.value(value, years, ofYears));
        Optional<PlannedRetirement> retirement = map.optional(
                "retirement", node -> RetirementSection.read(node, (name, lastYear) -> successors.indicator(name)));
        // A value that cannot be read keeps nobody from looking at the others.
        return definition
                .filter(known -> !baselineUnread)
                .flatMap(known -> targets.map(to -> new PlannedIndicator(
                        map.place(),
                        known,
                        amendments.orElse(List.of()),
                        baseline,
                        to,
                        amendments.isPresent() ? values : List.of(),
                        retirement)));
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

    private static Optional<IndicatorDefinition> definition(
            YamlMap map, Optional<Measure> measure, Optional<String> unit, Optional<PlannedTargets> targets) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.required("name", Scalars::line);
        Optional<Direction> better = map.optional("better", Scalars.word(Direction.values()));
        List<String> states = map.each("states", Scalars::line);
        Optional<String> survey = map.optional("survey", Scalars::line);
        Optional<BigDecimal> minimum = map.optional("minimum", Scalars::amount);
        Optional<BigDecimal> maximum = map.optional("maximum", Scalars::amount);
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
                states));
    }
}
