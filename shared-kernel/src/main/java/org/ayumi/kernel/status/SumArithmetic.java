package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;

/** Puts a sum of several years into words: every number that was added, and every year that added none. */
final class SumArithmetic {

    private final ArithmeticWords words;
    private final StatusInput input;
    private final YearsAdded years;

    SumArithmetic(ArithmeticWords words, StatusInput input, YearsAdded years) {
        this.words = words;
        this.input = input;
        this.years = years;
    }

    /** What was added, and what was not. */
    String addition() {
        return added()
                + listed("sum.nothing", years.nothing(), this::figure)
                + listed("sum.missing", years.missing(), this::unfit)
                + (years.contains(input.year())
                        ? ""
                        : words.say("sum.outside", words.figure(input.value()), year(input.of(input.year()))));
    }

    private String added() {
        String all = years.added().stream()
                .map(it -> words.say("sum.year", year(it), figure(it)))
                .collect(Collectors.joining(words.say("sum.plus")));
        return switch (years.added().size()) {
            case 0 -> "";
            case 1 -> words.say("sum.added.one", all);
            default -> words.say("sum.added", all, sum());
        };
    }

    private String listed(String key, List<FigureOfYear> some, Function<FigureOfYear, String> said) {
        return some.isEmpty()
                ? ""
                : words.say(
                        key,
                        some.stream()
                                .map(it -> words.say("sum.year.without", year(it), said.apply(it)))
                                .collect(Collectors.joining(words.say("sum.between"))));
    }

    /** Why it is not added speaks for itself, but for a number of another definition. */
    private String unfit(FigureOfYear it) {
        boolean unrelated = it.figure() instanceof Measured
                && input.restated().unrelatedYears().contains(it.year());
        return unrelated ? words.say("sum.unrelated", figure(it)) : figure(it);
    }

    private String figure(FigureOfYear it) {
        String figure = words.figure(it.figure());
        return it.stage() == Stage.FINAL
                ? figure
                : words.say("staged." + it.stage().name(), figure);
    }

    private String year(FigureOfYear it) {
        return words.year(it.year(), input.definition().yearBasis());
    }

    /** How the sum lies to a target itself. */
    String outcome(boolean upwards, boolean reached, BigDecimal bound) {
        String key = reached ? years.isComplete() ? "achieved" : "certain" : "missed";
        return outcome(upwards, key, words.amount(bound, years.unit()));
    }

    /** How the sum lies to what the line expects. */
    String outcome(boolean upwards, Grade grade, String expected) {
        return outcome(upwards, grade == Grade.ON_TRACK ? "on-track" : "behind", expected);
    }

    private String outcome(boolean upwards, String key, String bound) {
        return words.say("sum." + (upwards ? "higher." : "lower.") + key, sum(), bound);
    }

    private String sum() {
        return years.amount().map(sum -> words.amount(sum, years.unit())).orElse("");
    }
}
