package org.ayumi.kernel.status;

import java.util.Locale;
import org.ayumi.kernel.figure.Measured;

/** Puts a straight line's decision into words a clerk can check with a pocket calculator. */
final class Arithmetic {

    private final ArithmeticWords words;
    private final StatusInput input;

    Arithmetic(ArithmeticWords words, StatusInput input) {
        this.words = words;
        this.input = input;
    }

    String achieved(Measured value, boolean withBaseline) {
        return (withBaseline ? span() : target()) + outcome("achieved", value, targetAmount());
    }

    String compared(Measured value, Line line, Grade grade) {
        String expected =
                words.amount(line.expectedRounded(), input.definition().unit());
        String shown = line.isRounded() ? words.say("about", expected) : expected;
        return span()
                + (input.targetIsWorseThanBaseline()
                                && input.year().isBefore(input.target().fiscalYear())
                        ? words.say("worse-side", words.year(input.target().fiscalYear()))
                        : "")
                + calculation(line, shown)
                + outcome(grade == Grade.ON_TRACK ? "on-track" : "behind", value, shown);
    }

    String notComparable(Reason reason) {
        return switch (reason) {
            case BEFORE_BASELINE, BASELINE_YEAR -> span() + words.say(key(reason), value(), words.year(input.year()));
            case NO_BASELINE, BASELINE_NOT_COMPARABLE -> span() + words.say(key(reason), value(), targetAmount());
            case OTHER_UNIT ->
                target() + words.say(key(reason), value(), input.definition().unit());
            case OTHER_BASIS ->
                target()
                        + words.say(
                                key(reason),
                                value(),
                                basis(),
                                words.measure(input.definition().measure()));
            case SUBSTITUTE, NOT_CONDUCTED, NOT_MEASURED, NOT_REPORTED ->
                target() + words.say(key(reason), value(), words.year(input.year()));
        };
    }

    private static String key(Reason reason) {
        return "reason." + reason.name();
    }

    private String calculation(Line line, String expected) {
        if (line.sameYear()) {
            return words.say("line.same-year", expected);
        }
        return words.say(
                "line",
                String.valueOf(line.years()),
                String.valueOf(line.elapsed()),
                words.number(line.start()),
                words.number(line.end()),
                expected);
    }

    private String outcome(String result, Measured value, String bound) {
        String direction = input.definition().better().name().toLowerCase(Locale.ROOT);
        return words.say(direction + "." + result, words.figure(value), bound);
    }

    private String span() {
        return words.say(
                "span",
                words.figure(input.baseline().figure()),
                words.year(input.baseline().fiscalYear()),
                targetAmount(),
                words.year(input.target().fiscalYear()));
    }

    private String target() {
        return words.say("target", targetAmount(), words.year(input.target().fiscalYear()));
    }

    private String targetAmount() {
        return words.amount(input.target().amount(), input.definition().unit());
    }

    private String value() {
        return words.figure(input.value());
    }

    private String basis() {
        return input.value() instanceof Measured measured ? words.measure(measured.basis()) : value();
    }
}
