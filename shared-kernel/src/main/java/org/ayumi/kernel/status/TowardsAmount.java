package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;

/** Judges by a number to be reached: AMOUNT, AT_LEAST, AT_MOST. */
record TowardsAmount(StatusInput input, Target target, BigDecimal bound) implements Towards {

    @Override
    public boolean isReachedEarly(BigDecimal amount) {
        return isReached(amount) && !startsBeyond();
    }

    private boolean isReached(BigDecimal amount) {
        return (isUpwards() ? amount.compareTo(bound) : bound.compareTo(amount)) >= 0;
    }

    /** 以上 and 以下 say themselves on which side they are reached. */
    private boolean isUpwards() {
        return switch (target.aim()) {
            case Aim.AtLeast floor -> true;
            case Aim.AtMost ceiling -> false;
            default -> input.isHigherBetter();
        };
    }

    /** A population that is to shrink slower: going there is going back, and everybody starts beyond it. */
    private boolean startsBeyond() {
        return !holdsAllTheWay()
                && input.start()
                        .filter(start -> input.definition().better().isWorse(bound, start))
                        .isPresent();
    }

    /** 以上 and 以下 hold wherever the way starts. */
    private boolean holdsAllTheWay() {
        return !(target.aim() instanceof Aim.Amount);
    }

    @Override
    public Judgement reached(BigDecimal amount, Yardstick yardstick) {
        return Judgement.against(
                yardstick,
                Grade.ACHIEVED,
                input.isDue(target) ? Optional.of(bound) : expectedOnTheWay(),
                arithmetic -> opening(arithmetic) + arithmetic.outcome(isUpwards(), true, bound));
    }

    @Override
    public Judgement judge(BigDecimal amount) {
        boolean due = input.isDue(target);
        if (due && isReached(amount)) {
            return reached(amount, input.yardstick(target));
        }
        Optional<Way> way = Way.to(target, input);
        if (due && (input.isCompanion(target) || way.isEmpty())) {
            return Judgement.against(
                    input.yardstick(target),
                    Grade.BEHIND,
                    Optional.of(bound),
                    arithmetic -> opening(arithmetic) + arithmetic.outcome(isUpwards(), false, bound));
        }
        return way.map(there -> onTheLine(amount, there, due))
                .orElseGet(() -> Judgement.notComparable(input.unfitBaseline()));
    }

    private Judgement onTheLine(BigDecimal amount, Way way, boolean due) {
        Line line = line(way);
        int compared = line.compare(amount);
        Grade grade = (isUpwards() ? compared : -compared) >= 0 ? Grade.ON_TRACK : Grade.BEHIND;
        return Judgement.against(
                due ? input.yardstick(target) : Yardstick.LINE,
                grade,
                Optional.of(line.expectedRounded()),
                arithmetic -> arithmetic.way(way, target)
                        + (startsBeyond() && !due ? arithmetic.worseSide(target) : "")
                        + arithmetic.calculation(line)
                        + arithmetic.outcome(isUpwards(), grade, line));
    }

    private Line line(Way way) {
        return holdsAllTheWay() && isReached(way.start())
                ? way.from(bound).line(bound, input.year())
                : way.line(bound, input.year());
    }

    /** The final target is reached early; expected was what leads to the next one. */
    private Optional<BigDecimal> expectedOnTheWay() {
        return input.targets()
                .after(input.year())
                .flatMap(next -> next.aim().bound().map(amount -> new TowardsAmount(input, next, amount)))
                .flatMap(next -> Way.to(next.target(), input).map(next::line))
                .map(Line::expectedRounded);
    }

    private String opening(Arithmetic arithmetic) {
        if (input.isCompanion(target)) {
            return arithmetic.companion(target);
        }
        return input.baselineAmount().isPresent() ? arithmetic.span(target) : arithmetic.target(target);
    }
}
