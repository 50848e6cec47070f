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
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;

/** A line of {@code straight-line.txt}, which says itself how it is written. */
record RuleCase(
        String name,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        FiscalYear year,
        Figure value,
        Grade grade,
        String against,
        Optional<BigDecimal> expected) {

    private static final String NONE = "none";
    private static final List<Long> POSITIONS = List.of(3L, 8L, 3L, 21L);
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
        return new RuleCase(
                parts.get(0),
                definition(parts.get(1).split(" ")),
                Optional.of(parts.get(2)).filter(text -> !text.equals(NONE)).map(RuleCase::baseline),
                targets(parts.get(3)),
                new FiscalYear(Integer.parseInt(parts.get(4))),
                figure(parts.get(5)),
                Grade.valueOf(parts.get(6)),
                parts.get(7),
                Optional.of(parts.get(8)).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    StatusInput input() {
        return new StatusInput(definition, baseline, targets, year, value, POSITIONS);
    }

    private static IndicatorDefinition definition(String... words) {
        List<String> states = List.of(words).subList(1, words.length);
        return new IndicatorDefinition(
                "指標",
                states.isEmpty() ? Measure.ANNUAL_COUNT : Measure.STATE,
                Direction.valueOf(words[0]),
                states.isEmpty() ? "件" : "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                states);
    }

    private static Baseline baseline(String text) {
        String[] yearAndFigure = text.split(" ", 2);
        return new Baseline(new FiscalYear(Integer.parseInt(yearAndFigure[0])), figure(yearAndFigure[1]));
    }

    static Targets targets(String text) {
        return text.equals(NONE)
                ? Targets.noneBecause("見守る")
                : Targets.of(
                        Arrays.stream(text.split("; ")).map(RuleCase::target).toArray(Target[]::new));
    }

    private static Target target(String text) {
        String[] yearAndAim = text.split(" ", 2);
        return new Target(new FiscalYear(Integer.parseInt(yearAndAim[0])), aim(yearAndAim[1]));
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
