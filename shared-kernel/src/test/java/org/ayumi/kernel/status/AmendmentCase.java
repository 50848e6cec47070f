package org.ayumi.kernel.status;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;

/** A line of {@code amendments.txt}, which says itself how it is written. */
record AmendmentCase(String name, StatusInput input, Grade grade, String against, Optional<BigDecimal> expected) {

    private static final List<Long> POSITIONS = List.of(3L, 8L, 21L);
    private static final List<String> STATES = List.of("未策定", "策定中", "策定済");
    private static final Pattern NUMBER = Pattern.compile("(通常)?([0-9.]+)(\\D*)");

    static List<AmendmentCase> all() throws IOException {
        try (InputStream table = Objects.requireNonNull(AmendmentCase.class.getResourceAsStream("amendments.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(AmendmentCase::of)
                    .toList();
        }
    }

    static AmendmentCase of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Definitions definitions =
                definitions(Direction.valueOf(cells.get(1)), cells.get(2).split("; ", -1));
        String baseline = cells.get(3);
        String targets = cells.get(4);
        Terms terms = new Terms(definitions, term(baseline), term(targets));
        FiscalYear year = new FiscalYear(Integer.parseInt(cells.get(5)));
        List<String> figures = List.of(cells.get(6).split("; ", -1));
        StatusInput input = terms.input(
                Optional.of(stated(baseline))
                        .filter(text -> !text.equals("none"))
                        .map(text -> baseline(text, definitions.ofTerm(term(baseline)))),
                RuleCase.targets(stated(targets)),
                new FigureOfYear(year, Stage.FINAL, figure(figures.getFirst(), definitions.in(year)), List.of()),
                figures.stream().skip(1).map(text -> ofYear(text, definitions)).toList(),
                POSITIONS);
        return new AmendmentCase(
                cells.get(0),
                input,
                Grade.valueOf(cells.get(7)),
                cells.get(8),
                Optional.of(cells.get(9)).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    private static FigureOfYear ofYear(String text, Definitions definitions) {
        String[] yearAndFigure = text.split(" ", -1);
        FiscalYear year = new FiscalYear(Integer.parseInt(yearAndFigure[0]));
        return new FigureOfYear(year, Stage.FINAL, figure(yearAndFigure[1], definitions.in(year)), List.of());
    }

    private static int term(String text) {
        return text.contains("@") ? Integer.parseInt(text.substring(text.indexOf('@') + 1)) : 0;
    }

    private static String stated(String text) {
        return text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
    }

    private static Definitions definitions(Direction better, String... steps) {
        Definitions all = Definitions.of(definition(better, steps[0]));
        for (String step : List.of(steps).subList(1, steps.length)) {
            String[] words = step.split(" ", -1);
            FiscalYear from = new FiscalYear(Integer.parseInt(words[0]));
            all = all.with(new Amendment(from, definition(better, words[1]), continuity(from, words[2])));
        }
        return all;
    }

    private static IndicatorDefinition definition(Direction better, String unit) {
        boolean states = unit.equals("状態");
        boolean cumulative = unit.startsWith("延べ");
        return new IndicatorDefinition(
                "指標",
                states ? Measure.STATE : cumulative ? Measure.CUMULATIVE_COUNT : Measure.ANNUAL_COUNT,
                better,
                states ? "" : cumulative ? unit.substring("延べ".length()) : unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                states ? STATES : List.of());
    }

    private static Continuity continuity(FiscalYear from, String text) {
        return switch (text) {
            case "same" -> new Continuity.Same();
            case "break" -> new Continuity.Broken();
            default -> {
                String[] both = text.split("→", -1);
                yield both.length == 2
                        ? new Continuity.Overlap(from, new BigDecimal(both[0]), new BigDecimal(both[1]))
                        : new Continuity.Converted(new BigDecimal(text.substring(1)));
            }
        };
    }

    private static Baseline baseline(String text, IndicatorDefinition definition) {
        String[] yearAndFigure = text.split(" ", -1);
        return new Baseline(new FiscalYear(Integer.parseInt(yearAndFigure[0])), figure(yearAndFigure[1], definition));
    }

    private static Figure figure(String text, IndicatorDefinition definition) {
        return switch (text) {
            case "未実施" -> new NotConducted();
            case "未報告" -> new NotReported();
            default ->
                text.startsWith("=") ? new InState(text.substring(1), Optional.empty()) : number(text, definition);
        };
    }

    private static Figure number(String text, IndicatorDefinition definition) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Measured.of(
                new BigDecimal(parts.group(2)),
                parts.group(3).isEmpty() ? definition.unit() : parts.group(3),
                parts.group(1) == null ? definition.measure() : Measure.ANNUAL_COUNT);
    }

    @Override
    public String toString() {
        return name;
    }
}
