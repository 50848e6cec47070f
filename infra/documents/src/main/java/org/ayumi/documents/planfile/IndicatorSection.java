package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code indicators}. */
final class IndicatorSection {

    private static final List<String> KEYS = List.of(
            "name", "measure", "better", "unit", "survey", "minimum", "maximum", "baseline", "target", "values");
    private static final List<String> TARGET_KEYS = List.of("year", "amount");

    private IndicatorSection() {}

    static Optional<PlannedIndicator> read(YamlNode node) {
        return node.map(KEYS).flatMap(IndicatorSection::read);
    }

    private static Optional<PlannedIndicator> read(YamlMap map) {
        Optional<Measure> measure = map.required("measure", Scalars.word(Measure.values()));
        Optional<String> unit = map.required("unit", Scalars::line);
        Optional<IndicatorDefinition> definition = definition(map, measure, unit);
        FigureSection figures = new FigureSection(measure, unit);
        Optional<Baseline> baseline = map.required("baseline", figures::baseline);
        Optional<Target> target = map.required("target", IndicatorSection::target);
        Map<FiscalYear, Integer> lines = new HashMap<>();
        List<ReportedValue> values = map.each("values", value -> figures.value(value, lines));
        // A value that cannot be read keeps nobody from looking at the others.
        return definition.flatMap(known ->
                baseline.flatMap(from -> target.map(to -> new PlannedIndicator(map.place(), known, from, to, values))));
    }

    private static Optional<IndicatorDefinition> definition(
            YamlMap map, Optional<Measure> measure, Optional<String> unit) {
        Attempt attempt = map.attempt();
        Optional<String> name = map.required("name", Scalars::line);
        Optional<Direction> better = map.required("better", Scalars.word(Direction.values()));
        Optional<String> survey = map.optional("survey", Scalars::line);
        Optional<BigDecimal> minimum = map.optional("minimum", Scalars::amount);
        Optional<BigDecimal> maximum = map.optional("maximum", Scalars::amount);
        if (measure.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return attempt.build(() -> new IndicatorDefinition(
                name.orElseThrow(), measure.get(), better.orElseThrow(), unit.get(), survey, minimum, maximum));
    }

    private static Optional<Target> target(YamlNode node) {
        return node.map(TARGET_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<FiscalYear> year = map.required("year", Scalars::fiscalYear);
            Optional<BigDecimal> amount = map.required("amount", Scalars::amount);
            return attempt.build(() -> new Target(year.orElseThrow(), amount.orElseThrow()));
        });
    }
}
