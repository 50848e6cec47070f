package org.ayumi.kernel.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.language.Phrasebook;

/**
 * Whether the parts of a breakdown give their total, with the calculation.
 *
 * @param outcome of which kind, as its sentence is called
 * @param arguments of the sentence: the calculation, and the total
 * @param agrees empty where it cannot be checked
 * @param sum of counts
 * @param mean of ratios, where each part tells how many answered
 */
public record Agreement(
        String outcome,
        List<String> arguments,
        Optional<Boolean> agrees,
        Optional<BigDecimal> sum,
        Optional<BigDecimal> mean) {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(Agreement.class, "agreement");
    private static final Phrasebook ENGLISH = Phrasebook.english(Agreement.class, "agreement");

    public Agreement {
        arguments = List.copyOf(arguments);
    }

    static Agreement notCheckable(String why, String... arguments) {
        return new Agreement(
                "not-checkable." + why, List.of(arguments), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it was checked and found wrong. */
    public boolean isBroken() {
        return agrees.filter(agree -> !agree).isPresent();
    }

    /** The calculation in Japanese words. */
    public String sentence() {
        return JAPANESE.say(outcome, arguments.toArray());
    }

    public String sentenceEn() {
        return ENGLISH.say(outcome, arguments.toArray());
    }

    static String number(BigDecimal amount, Measured whole) {
        return Phrasebook.number(amount) + whole.unit();
    }

    /** After a sign, where another one has to stand in brackets. */
    static String operand(BigDecimal amount) {
        return amount.signum() < 0 ? "(" + Phrasebook.number(amount) + ")" : Phrasebook.number(amount);
    }
}
