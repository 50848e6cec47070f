package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;

/**
 * What a year came to, beside what was planned for it (予定と実績). It is told, and judged by no rule.
 *
 * @param actual what stands for the year, or the word for there being nothing
 * @param stage of the actual figure
 */
public record ActualAndPlan(Figure planned, Figure actual, Stage stage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By how much more or less it was; empty where not both are numbers of the same unit and way of counting. */
    public Optional<BigDecimal> difference() {
        return bothNumbers() ? Optional.of(amount(actual).subtract(amount(planned))) : Optional.empty();
    }

    /** Of 100 planned so many, to one decimal; empty where nothing, or less, was planned. */
    public Optional<BigDecimal> percentOfPlan() {
        return difference()
                .filter(difference -> amount(planned).signum() > 0)
                .map(difference -> amount(actual)
                        .multiply(HUNDRED)
                        .divide(amount(planned), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    /** Whether it came to what was planned, or better; empty where that cannot be compared. */
    public Optional<Boolean> isReached(Direction better) {
        return planned instanceof InState aimed && actual instanceof InState reached
                ? Optional.of(Folding.same(aimed.state(), reached.state()))
                : difference().map(difference -> !better.isWorse(amount(actual), amount(planned)));
    }

    /** The calculation in Japanese words. */
    public String arithmetic() {
        return sentence(ArithmeticWords.JAPANESE);
    }

    public String arithmeticEn() {
        return sentence(ArithmeticWords.ENGLISH);
    }

    private String sentence(ArithmeticWords words) {
        String plan = words.figure(planned);
        String came =
                stage == Stage.FINAL ? words.figure(actual) : words.say("staged." + stage.name(), words.figure(actual));
        if (planned instanceof InState aimed && actual instanceof InState reached) {
            boolean same = Folding.same(aimed.state(), reached.state());
            return words.say(same ? "planned.state.same" : "planned.state.other", plan, came);
        }
        return difference()
                .map(difference -> {
                    String unit = ((Measured) actual).unit();
                    String told = words.say(
                            "planned.difference",
                            words.number(amount(actual)),
                            words.operand(amount(planned)),
                            words.amount(difference, unit));
                    return percentOfPlan()
                            .map(percent -> words.say("planned.percent", plan, came, told, words.number(percent)))
                            .orElseGet(() -> words.say("planned.no-percent", plan, came, told));
                })
                .orElseGet(() -> words.say("planned.not-compared", plan, came));
    }

    private boolean bothNumbers() {
        return planned instanceof Measured plan
                && actual instanceof Measured came
                && plan.basis() == came.basis()
                && Folding.same(plan.unit(), came.unit());
    }

    private static BigDecimal amount(Figure figure) {
        return ((Measured) figure).amount();
    }
}
