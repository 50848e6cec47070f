package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;

/** Judges by a direction: better or worse than the baseline, and no percentage. It can turn, so it is reached in its year. */
record TowardsTrend(StatusInput input, Target target, Aim.Toward aim) implements Towards {

    @Override
    public boolean isReachedEarly(BigDecimal amount) {
        return false;
    }

    @Override
    public Judgement reached(BigDecimal amount, Yardstick yardstick) {
        return judge(amount);
    }

    @Override
    public Judgement judge(BigDecimal amount) {
        return input.baselineAmount()
                .map(start -> against(start, amount))
                .orElseGet(() -> Judgement.notComparable(input.unfitBaseline()));
    }

    private Judgement against(BigDecimal start, BigDecimal amount) {
        BigDecimal difference = amount.subtract(start);
        Grade good = input.isDue(target) ? Grade.ACHIEVED : Grade.ON_TRACK;
        Grade grade = isKept(difference) ? good : Grade.BEHIND;
        return Judgement.against(
                Yardstick.BASELINE,
                grade,
                Optional.empty(),
                arithmetic -> arithmetic.opening(target) + arithmetic.trend(aim, start, difference, grade));
    }

    private boolean isKept(BigDecimal difference) {
        return switch (aim.direction()) {
            case INCREASE -> difference.signum() > 0;
            case DECREASE -> difference.signum() < 0;
            case MAINTAIN -> {
                BigDecimal worse = input.isHigherBetter() ? difference.negate() : difference;
                yield worse.compareTo(aim.allowed()) <= 0;
            }
        };
    }
}
