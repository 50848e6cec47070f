package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** The words of a calculation in one language. */
final class ArithmeticWords {

    static final ArithmeticWords JAPANESE =
            new ArithmeticWords(Phrasebook.japanese(ArithmeticWords.class, "arithmetic"));
    static final ArithmeticWords ENGLISH = new ArithmeticWords(Phrasebook.english(ArithmeticWords.class, "arithmetic"));

    private final Phrasebook phrases;

    private ArithmeticWords(Phrasebook phrases) {
        this.phrases = phrases;
    }

    String say(String key, String... arguments) {
        return phrases.say(key, (Object[]) arguments);
    }

    String year(FiscalYear year) {
        return phrases.year(year);
    }

    String year(FiscalYear year, YearBasis basis) {
        return phrases.year(year, basis);
    }

    /** 令和5年9月30日, 2023-09-30. */
    String day(LocalDate day) {
        return phrases.isJapanese() ? CityHallTime.day(day) : day.toString();
    }

    String number(BigDecimal amount) {
        return Phrasebook.number(amount);
    }

    /** After a sign, where another one has to stand in brackets. */
    String operand(BigDecimal amount) {
        return amount.signum() < 0 ? "(" + number(amount) + ")" : number(amount);
    }

    String amount(BigDecimal amount, String unit) {
        return number(amount) + unit;
    }

    /** What a target asks for: 150件, 98%以上, 50〜55%, 増加, 設置. */
    String aim(Aim aim, String unit) {
        return switch (aim) {
            case Aim.Amount it -> amount(it.amount(), unit);
            case Aim.AtLeast it -> say("aim.AT_LEAST", amount(it.amount(), unit));
            case Aim.AtMost it -> say("aim.AT_MOST", amount(it.amount(), unit));
            case Aim.Range it -> say("aim.RANGE", number(it.from()), amount(it.to(), unit));
            case Aim.Toward it ->
                it.tolerance()
                        .map(tolerance -> say("aim.MAINTAIN.within", amount(tolerance, unit)))
                        .orElseGet(() -> say("aim." + it.direction().name()));
            case Aim.InState it -> state(it.state());
        };
    }

    String state(String state) {
        return say("figure.STATE", state);
    }

    String states(List<String> states) {
        return states.stream().map(this::state).collect(Collectors.joining(say("states.between")));
    }

    String grade(Grade grade) {
        return say("grade." + grade.name());
    }

    String measure(Measure measure) {
        return say("measure." + measure.name());
    }

    /** The number with its unit, or the word for there being none. */
    String figure(Figure figure) {
        return switch (figure) {
            case Measured it -> amount(it.amount(), it.unit());
            case Substitute it -> say("figure.SUBSTITUTE", it.label(), amount(it.amount(), it.unit()));
            case InState it -> state(it.state());
            case NotDue it -> say("figure.NOT_DUE." + it.cause().name());
            default -> say("figure." + figure.kind().name());
        };
    }
}
