package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;

/** Judges by a range to come into, from below or from above. Which direction is better does not matter. */
record TowardsRange(StatusInput input, Target target, Aim.Range range) implements Towards {

    @Override
    public boolean isReachedEarly(BigDecimal amount) {
        return range.contains(amount);
    }

    @Override
    public Judgement reached(BigDecimal amount, Yardstick yardstick) {
        return outcome(yardstick, Grade.ACHIEVED, "range.achieved");
    }

    @Override
    public Judgement judge(BigDecimal amount) {
        if (input.isDue(target)) {
            return range.contains(amount)
                    ? reached(amount, input.yardstick(target))
                    : outcome(input.yardstick(target), Grade.BEHIND, "range.missed");
        }
        return Way.to(target, input)
                .map(way -> onTheWay(amount, way))
                .orElseGet(() -> Judgement.notComparable(input.unfitBaseline()));
    }

    private Judgement onTheWay(BigDecimal amount, Way way) {
        if (range.contains(way.start())) {
            return range.contains(amount)
                    ? outcome(Yardstick.LINE, Grade.ON_TRACK, "range.kept")
                    : outcome(Yardstick.LINE, Grade.BEHIND, "range.left");
        }
        boolean fromBelow = way.start().compareTo(range.from()) < 0;
        boolean beyond = fromBelow ? amount.compareTo(range.to()) > 0 : amount.compareTo(range.from()) < 0;
        if (beyond) {
            return outcome(Yardstick.LINE, Grade.BEHIND, "range.beyond");
        }
        Line line = way.line(fromBelow ? range.from() : range.to(), input.year());
        int compared = line.compare(amount);
        Grade grade = (fromBelow ? compared : -compared) >= 0 ? Grade.ON_TRACK : Grade.BEHIND;
        return Judgement.against(
                Yardstick.LINE,
                grade,
                Optional.of(line.expectedRounded()),
                arithmetic -> arithmetic.way(way, target)
                        + arithmetic.calculation(line)
                        + arithmetic.outcome(fromBelow, grade, line));
    }

    private Judgement outcome(Yardstick yardstick, Grade grade, String key) {
        return Judgement.against(
                yardstick,
                grade,
                Optional.empty(),
                arithmetic -> arithmetic.opening(target) + arithmetic.ofTarget(key, target));
    }
}
