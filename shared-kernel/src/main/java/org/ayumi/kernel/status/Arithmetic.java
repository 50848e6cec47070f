package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/** Puts a decision of the straight line into words a clerk can check with a pocket calculator. */
final class Arithmetic {

    private final ArithmeticWords words;
    private final StatusInput input;

    Arithmetic(ArithmeticWords words, StatusInput input) {
        this.words = words;
        this.input = input;
    }

    /** That the figure is not final. */
    String stage(Stage stage) {
        String day = input.value().statedDay().map(words::day).orElse("");
        return stage == Stage.FINAL ? "" : words.say("stage." + stage.name(), day);
    }

    /** What was converted, since the definition was changed. */
    String restatements() {
        List<Restatement> all = input.restated().restatements().stream()
                .filter(this::isSpokenOf)
                .toList();
        return all.isEmpty()
                ? ""
                : words.say(
                        "restated",
                        all.stream().map(this::restatement).collect(Collectors.joining(words.say("restated.between"))));
    }

    private boolean isSpokenOf(Restatement it) {
        boolean ofSum = input.sumTarget().isPresent();
        return switch (it.part()) {
            case BASELINE, TARGET, TOLERANCE -> !ofSum;
            case SUM -> ofSum && input.targets().in(it.year()).isPresent();
            case VALUE ->
                input.yearsAdded().filter(years -> years.contains(it.year())).isPresent();
        };
    }

    private String restatement(Restatement it) {
        String restated = words.amount(it.restated(), unit());
        return words.say(
                "restated." + it.part().name(),
                year(it.year()),
                words.amount(it.stated(), it.unit()),
                calculation(it),
                it.isRounded() ? words.say("about", restated) : restated);
    }

    private String calculation(Restatement it) {
        Conversion conversion = it.conversion();
        String key = isOne(conversion.denominator()) ? "times" : isOne(conversion.numerator()) ? "by" : "times-by";
        return words.say(
                "restated." + key,
                words.number(it.stated()),
                words.number(conversion.numerator()),
                words.number(conversion.denominator()));
    }

    private static boolean isOne(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** Where it starts and where it should go. */
    String span(Target target) {
        return input.baseline()
                .filter(baseline -> !target.ofSum())
                .map(baseline -> words.say(
                        "span",
                        words.figure(baseline.figure()),
                        year(baseline.fiscalYear()),
                        aim(target),
                        year(target.fiscalYear())))
                .orElseGet(() -> target(target));
    }

    String target(Target target) {
        if (target.ofSum()) {
            return sumTarget(target);
        }
        return words.say("target", aim(target), year(target.fiscalYear()));
    }

    private String sumTarget(Target target) {
        String first = target.sumFrom().map(this::year).orElse("");
        return input.targets()
                .last()
                .filter(last -> !last.equals(target))
                .map(last -> words.say(
                        "sum.target.companion",
                        aim(target),
                        first,
                        year(target.fiscalYear()),
                        aim(last),
                        year(last.fiscalYear())))
                .orElseGet(() -> words.say("sum.target", aim(target), first, year(target.fiscalYear())));
    }

    /** Of a target on the sum of these years. */
    SumArithmetic ofSum(YearsAdded years) {
        return new SumArithmetic(words, input, years);
    }

    /** Every sum starts below a ceiling. */
    String sumStartsBeyond(Target target) {
        return words.say("sum.starts-beyond", year(target.fiscalYear()));
    }

    /** The target of the year that is judged, or the next one, and the final one. */
    String companion(Target target) {
        return words.say(input.isDue(target) ? "target.own" : "target.next", year(target.fiscalYear()), aim(target))
                + input.targets()
                        .last()
                        .map(last -> words.say("target.last", aim(last), year(last.fiscalYear())))
                        .orElse("");
    }

    /** What is spoken of before the outcome: the year's own target, or the whole way. */
    String opening(Target target) {
        if (input.isCompanion(target)) {
            return companion(target);
        }
        return input.restated().baselineBroken() ? target(target) : span(target);
    }

    String way(Way way, Target target) {
        boolean last = !input.isCompanion(target);
        if (last && !way.fromTarget()) {
            return span(target);
        }
        return words.say(
                "way." + (way.fromTarget() ? "target" : "baseline") + (last ? ".last" : ".next"),
                words.amount(way.start(), unit()),
                year(way.startYear()),
                aim(target),
                year(target.fiscalYear()));
    }

    String worseSide(Target target) {
        String start = input.baselineAmount().isPresent() ? "baseline" : "target";
        return words.say("worse-side." + start, year(target.fiscalYear()));
    }

    String calculation(Line line) {
        if (line.sameYear()) {
            return words.say("line.same-year", expected(line));
        }
        if (line.isLevel()) {
            return words.say("line.level", expected(line));
        }
        return words.say(
                "line",
                String.valueOf(line.years()),
                String.valueOf(line.elapsed()),
                words.number(line.start()),
                words.operand(line.start()),
                words.operand(line.end()),
                expected(line));
    }

    /** How the value lies to what the line expects, which is to be reached from below or from above. */
    String outcome(boolean upwards, Grade grade, Line line) {
        return outcome(upwards, key(grade), expected(line));
    }

    /** How the value lies to a target itself. */
    String outcome(boolean upwards, boolean reached, BigDecimal bound) {
        return outcome(upwards, reached ? "achieved" : "missed", words.amount(bound, unit()));
    }

    private String outcome(boolean upwards, String key, String bound) {
        return words.say((upwards ? "higher." : "lower.") + key, value(), bound);
    }

    String ofTarget(String key, Target target) {
        return words.say(key, value(), aim(target));
    }

    String trend(Aim.Toward aim, BigDecimal start, BigDecimal difference, Grade grade) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        String signed = sign + words.amount(Amounts.shortest(difference.abs()), unit());
        return words.say(
                grade == Grade.BEHIND ? "trend.missed" : "trend.kept",
                value(),
                words.amount(start, unit()),
                signed,
                words.aim(aim, unit()),
                words.grade(grade));
    }

    String state(String key, String expected, Target target) {
        return words.say(key, value(), words.state(expected), year(target.fiscalYear()));
    }

    String notComparable(Reason reason) {
        return before(reason)
                + switch (reason) {
                    case DEFINITION_CHANGED -> definitionChanged(key(reason));
                    case BEFORE_BASELINE,
                            BASELINE_YEAR,
                            SUBSTITUTE,
                            NOT_CONDUCTED,
                            NOT_MEASURED,
                            NOT_REPORTED,
                            ENDED,
                            PART_OF_YEAR -> words.say(key(reason), value(), year(input.year()));
                    case NO_BASELINE, BASELINE_NOT_COMPARABLE -> unfitBaseline(reason);
                    case NO_TARGET ->
                        words.say(
                                key(reason),
                                value(),
                                year(input.year()),
                                input.targets().noneBecause().orElse(""));
                    case OTHER_UNIT -> words.say(key(reason), value(), unit());
                    case OTHER_BASIS -> otherBasis(key(reason));
                    case NOT_DUE -> notDue(key(reason));
                    case BEFORE_SUM -> words.say(key(reason), value(), year(input.year()));
                    case SUM_INCOMPLETE ->
                        input.yearsAdded().map(years -> ofSum(years).addition()).orElse("") + words.say(key(reason));
                };
    }

    private String before(Reason reason) {
        return input.targets()
                .last()
                .map(last -> reason.isAboutTheBaseline() ? span(last) : target(last))
                .orElse("");
    }

    private String definitionChanged(String key) {
        boolean ofTarget = input.restated().targetsBroken() || input.sumTarget().isPresent();
        String of = ofTarget ? ".target" : ".baseline";
        return words.say(key + of, value(), year(input.year()));
    }

    private String unfitBaseline(Reason reason) {
        String year = year(input.year());
        return input.baseline()
                .map(baseline -> words.say(key(reason), value(), year, words.figure(baseline.figure())))
                .orElseGet(() -> words.say(key(reason) + ".at-all", value(), year));
    }

    private String notDue(String key) {
        String year = year(input.year());
        Optional<Rhythm> rhythm = input.definition().rhythm();
        return rhythm.flatMap(it -> it.dueAfter(input.year())
                        .map(next -> words.say(key, value(), year, String.valueOf(it.everyYears()), year(next))))
                .orElseGet(() -> words.say(key + ".last", value(), year));
    }

    private String otherBasis(String key) {
        IndicatorDefinition definition = input.definition();
        boolean states = definition.measure() == Measure.STATE;
        if (input.value() instanceof InState value) {
            return states && definition.placeOf(value.state()).isEmpty()
                    ? words.say(key + ".unknown-state", value(), words.states(definition.states()))
                    : words.say(key + ".state", value());
        }
        return input.value() instanceof Measured value && !states && value.basis() != definition.measure()
                ? words.say(key, value(), words.measure(value.basis()), words.measure(definition.measure()))
                : words.say(key + ".number", value());
    }

    private static String key(Reason reason) {
        return "reason." + reason.name();
    }

    private static String key(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String expected(Line line) {
        String expected = words.amount(line.expectedRounded(), unit());
        return line.isRounded() ? words.say("about", expected) : expected;
    }

    /** In the unit of the year, or in that in which it was stated where it cannot be converted. */
    private String aim(Target target) {
        return words.aim(target.aim(), input.restated().brokenTargetsUnit().orElseGet(this::unit));
    }

    private String year(FiscalYear year) {
        return words.year(year, input.definition().yearBasis());
    }

    private String unit() {
        return input.definition().unit();
    }

    private String value() {
        return words.figure(input.value());
    }
}
