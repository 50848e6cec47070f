package org.ayumi.kernel.status;

import java.math.BigDecimal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.FiscalYear;

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

    String number(BigDecimal amount) {
        return Phrasebook.number(amount);
    }

    String amount(BigDecimal amount, String unit) {
        return number(amount) + unit;
    }

    String measure(Measure measure) {
        return say("measure." + measure.name());
    }

    /** The number with its unit, or the word for there being none. */
    String figure(Figure figure) {
        return switch (figure) {
            case Measured it -> amount(it.amount(), it.unit());
            case Substitute it -> say("figure.SUBSTITUTE", it.label(), amount(it.amount(), it.unit()));
            default -> say("figure." + figure.kind().name());
        };
    }
}
