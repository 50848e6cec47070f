package org.ayumi.kernel.status;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** A line of {@code straight-line.txt}, which says itself how it is written. */
record RuleCase(
        String name,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        FiscalYear year,
        FigureOfYear value,
        List<FigureOfYear> others,
        Grade grade,
        String against,
        Optional<BigDecimal> expected) {

    private static final String NONE = "none";
    private static final List<Long> POSITIONS = List.of(3L, 8L, 3L, 21L);
    private static final Map<String, Stage> STAGES =
            Map.of("速報", Stage.PRELIMINARY, "見込", Stage.EXPECTED, "途中", Stage.INTERIM);
    private static final Pattern RHYTHM = Pattern.compile("(\\d+)から(\\d+)年ごと");
    private static final Pattern NUMBER = Pattern.compile("(延べ|代)?(-?[0-9.]+)(店舗)?");

    static List<RuleCase> all() throws IOException {
        try (InputStream table = Objects.requireNonNull(RuleCase.class.getResourceAsStream("straight-line.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\\|", -1))
                    .map(RuleCase::of)
                    .toList();
        }
    }

    private static RuleCase of(String... cells) {
        List<String> parts = Arrays.stream(cells).map(String::strip).toList();
        IndicatorDefinition definition = definition(parts.get(1).split(" ", -1));
        FiscalYear year = year(parts.get(4));
        String[] figures = parts.get(5).split("; ", -1);
        return new RuleCase(
                parts.get(0),
                definition,
                Optional.of(parts.get(2)).filter(text -> !text.equals(NONE)).map(text -> baseline(text, definition)),
                targets(parts.get(3)),
                year,
                ofYear(year, figures[0], definition),
                Arrays.stream(figures)
                        .skip(1)
                        .map(text -> text.split(" ", 2))
                        .map(text -> ofYear(year(text[0]), text[1], definition))
                        .toList(),
                Grade.valueOf(parts.get(6)),
                parts.get(7),
                Optional.of(parts.get(8)).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    StatusInput input() {
        return Terms.of(definition).input(baseline, targets, value, others, POSITIONS);
    }

    private static FiscalYear year(String text) {
        return new FiscalYear(Integer.parseInt(text));
    }

    private static IndicatorDefinition definition(String... words) {
        List<String> states = List.of(words).subList(1, words.length);
        List<String> about = List.of(words[0].split("/", -1));
        Measure counted = about.contains("現在数") ? Measure.STOCK : Measure.ANNUAL_COUNT;
        return new IndicatorDefinition(
                "指標",
                states.isEmpty() ? counted : Measure.STATE,
                Direction.valueOf(about.getFirst()),
                states.isEmpty() ? "件" : "",
                Optional.empty(),
                about.contains("負も") ? Optional.of(new BigDecimal("-1000")) : Optional.empty(),
                Optional.empty(),
                states,
                about.contains("暦年") ? YearBasis.CALENDAR : YearBasis.FISCAL,
                about.stream()
                        .map(RHYTHM::matcher)
                        .filter(Matcher::matches)
                        .map(parts -> new Rhythm(Integer.parseInt(parts.group(2)), year(parts.group(1))))
                        .findFirst());
    }

    private static FigureOfYear ofYear(FiscalYear year, String text, IndicatorDefinition definition) {
        Optional<String> prefix =
                STAGES.keySet().stream().filter(text::startsWith).findFirst();
        Stage stage = prefix.map(STAGES::get).orElse(Stage.FINAL);
        Figure figure = figure(text.substring(prefix.map(String::length).orElse(0)));
        Figure dated = stage == Stage.INTERIM || definition.measure() == Measure.STOCK
                ? on(LocalDate.of(year.startYear(), 9, 30), figure, definition.measure())
                : figure;
        return new FigureOfYear(year, stage, dated, List.of((long) year.startYear()));
    }

    private static Figure on(LocalDate day, Figure figure, Measure measure) {
        return switch (figure) {
            case Measured it ->
                new Measured(
                        it.amount(),
                        it.unit(),
                        Optional.of(day),
                        it.basis() == Measure.ANNUAL_COUNT ? measure : it.basis(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case InState it -> new InState(it.state(), Optional.of(day));
            default -> figure;
        };
    }

    private static Baseline baseline(String text, IndicatorDefinition definition) {
        String[] yearAndFigure = text.split(" ", 2);
        FiscalYear year = year(yearAndFigure[0]);
        return new Baseline(year, ofYear(year, yearAndFigure[1], definition).figure());
    }

    static Targets targets(String text) {
        return text.equals(NONE)
                ? Targets.noneBecause("見守る")
                : Targets.of(Arrays.stream(text.split("; ", -1))
                        .map(RuleCase::target)
                        .toArray(Target[]::new));
    }

    private static Target target(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 2
                ? new Target(year(parts[0]), aim(parts[1]))
                : new Target(year(parts[0]), aim(parts[2]), Optional.of(year(parts[1].substring(1))));
    }

    private static Aim aim(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '≥' -> new Aim.AtLeast(new BigDecimal(rest));
            case '≤' -> new Aim.AtMost(new BigDecimal(rest));
            case '=' -> new Aim.InState(rest);
            case '増' -> new Aim.Toward(Trend.INCREASE, Optional.empty());
            case '減' -> new Aim.Toward(Trend.DECREASE, Optional.empty());
            case '維' ->
                new Aim.Toward(
                        Trend.MAINTAIN,
                        Optional.of(text.substring("維持".length()))
                                .filter(tolerance -> !tolerance.isEmpty())
                                .map(tolerance -> new BigDecimal(tolerance.substring(1))));
            default -> {
                String[] edges = text.split("〜", 2);
                yield edges.length == 1
                        ? new Aim.Amount(new BigDecimal(text))
                        : new Aim.Range(new BigDecimal(edges[0]), new BigDecimal(edges[1]));
            }
        };
    }

    private static Figure figure(String text) {
        return switch (text) {
            case "未実施" -> new NotConducted();
            case "未測定" -> new NotMeasured("調査なし");
            case "未報告" -> new NotReported();
            case "対象外" -> new NotDue(NotDue.Cause.RHYTHM);
            case "終了" -> new NotDue(NotDue.Cause.ENDED);
            default -> text.startsWith("=") ? new InState(text.substring(1), Optional.empty()) : number(text);
        };
    }

    private static Figure number(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal amount = new BigDecimal(parts.group(2));
        if ("代".equals(parts.group(1))) {
            return new Substitute("別の数", amount, "件", "理由");
        }
        return Measured.of(
                amount,
                parts.group(3) == null ? "件" : parts.group(3),
                parts.group(1) == null ? Measure.ANNUAL_COUNT : Measure.CUMULATIVE_COUNT);
    }

    @Override
    public String toString() {
        return name;
    }
}
