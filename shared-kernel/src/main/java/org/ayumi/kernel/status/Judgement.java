package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule finds.
 *
 * @param reason why the value cannot be compared
 * @param yardstick what the value was held against, where it could be compared
 * @param expected the amount that was expected for the year, where it is one
 * @param sentence the arithmetic, in the language it is asked for
 */
record Judgement(
        Grade grade,
        Optional<Reason> reason,
        Optional<Yardstick> yardstick,
        Optional<BigDecimal> expected,
        Function<Arithmetic, String> sentence) {

    /** A part that a verdict needs is not there, or speaks of something else. */
    static Judgement notComparable(Reason reason) {
        return new Judgement(
                Grade.NOT_COMPARABLE,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                arithmetic -> arithmetic.notComparable(reason));
    }

    static Judgement against(
            Yardstick yardstick, Grade grade, Optional<BigDecimal> expected, Function<Arithmetic, String> sentence) {
        return new Judgement(grade, Optional.empty(), Optional.of(yardstick), expected, sentence);
    }
}
