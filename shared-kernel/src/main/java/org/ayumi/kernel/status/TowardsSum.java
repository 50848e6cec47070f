package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;

/**
 * Judges by the sum of several years. Its line starts at 0 before the first of them, or at the last target on the same sum
 * that is over. All targets of the input are on sums from the same year on.
 */
record TowardsSum(StatusInput input, Target target) {

    Judgement judge() {
        Optional<Reason> unfit = unfit();
        if (unfit.isPresent()) {
            return Judgement.notComparable(unfit.get());
        }
        YearsAdded years = YearsAdded.of(input, target);
        Optional<BigDecimal> sum = years.amount();
        boolean due = input.isDue(target);
        Target wanted = due ? target : last();
        if (sum.isEmpty() || !(years.isComplete() || isCertain(sum.get(), wanted))) {
            return Judgement.notComparable(nothingToAdd(years).orElse(Reason.SUM_INCOMPLETE));
        }
        if (isReached(sum.get(), wanted) && (due || !startsBeyond(wanted))) {
            return Judgement.against(
                    due ? input.yardstick(target) : Yardstick.FINAL_TARGET,
                    Grade.ACHIEVED,
                    Optional.of(due ? bound(target) : line().expectedRounded()),
                    arithmetic -> arithmetic.target(wanted)
                            + arithmetic.ofSum(years).addition()
                            + arithmetic.ofSum(years).outcome(isUpwards(wanted), true, bound(wanted)));
        }
        return due ? missed(years) : onTheWay(years, sum.get());
    }

    private Target last() {
        return input.targets().last().orElseThrow();
    }

    /** A year that is not conducted, or not due, adds nothing; what else is no number of the indicator is not judged. */
    private Optional<Reason> unfit() {
        Optional<Reason> ofValue = input.unfitValue()
                .filter(reason -> reason != Reason.NOT_CONDUCTED && reason != Reason.NOT_DUE)
                .or(this::tooEarly);
        boolean countedOtherwise =
                input.restated().targetsBroken() || input.definition().measure() != Measure.ANNUAL_COUNT;
        return ofValue.or(() -> countedOtherwise ? Optional.of(Reason.DEFINITION_CHANGED) : Optional.empty());
    }

    private Optional<Reason> tooEarly() {
        return target.sumFrom()
                .filter(first -> input.year().isBefore(first))
                .map(first -> input.tooEarly().orElse(Reason.BEFORE_SUM));
    }

    /** Where no year had anything to add, the year is told as it is alone. */
    private Optional<Reason> nothingToAdd(YearsAdded years) {
        return years.added().isEmpty() && years.isComplete() ? input.unfitValue() : Optional.empty();
    }

    /** What is still missing can only add to it. */
    private boolean isCertain(BigDecimal part, Target wanted) {
        return input.definition().smallestPossible().signum() >= 0
                && isUpwards(wanted)
                && !startsBeyond(wanted)
                && isReached(part, wanted);
    }

    private boolean isReached(BigDecimal sum, Target wanted) {
        return (isUpwards(wanted) ? sum.compareTo(bound(wanted)) : bound(wanted).compareTo(sum)) >= 0;
    }

    /** 以上 and 以下 say themselves on which side they are reached. */
    private boolean isUpwards(Target wanted) {
        return switch (wanted.aim()) {
            case Aim.AtLeast floor -> true;
            case Aim.AtMost ceiling -> false;
            default -> input.isHigherBetter();
        };
    }

    /** A ceiling: every sum starts below it, so it is kept in its own year, and the line judges those before. */
    private boolean startsBeyond(Target wanted) {
        return isUpwards(wanted) ? bound(wanted).signum() < 0 : bound(wanted).signum() > 0;
    }

    private static BigDecimal bound(Target wanted) {
        return wanted.aim().bound().orElseThrow();
    }

    private Judgement missed(YearsAdded years) {
        return Judgement.against(
                input.yardstick(target),
                Grade.BEHIND,
                Optional.of(bound(target)),
                arithmetic -> arithmetic.target(target)
                        + arithmetic.ofSum(years).addition()
                        + arithmetic.ofSum(years).outcome(isUpwards(target), false, bound(target)));
    }

    private Judgement onTheWay(YearsAdded years, BigDecimal sum) {
        Line line = line();
        int compared = line.compare(sum);
        Grade grade = (isUpwards(target) ? compared : -compared) >= 0 ? Grade.ON_TRACK : Grade.BEHIND;
        return Judgement.against(
                Yardstick.LINE,
                grade,
                Optional.of(line.expectedRounded()),
                arithmetic -> arithmetic.target(target)
                        + arithmetic.ofSum(years).addition()
                        + (startsBeyond(target) ? arithmetic.sumStartsBeyond(target) : "")
                        + arithmetic.calculation(line)
                        + arithmetic.ofSum(years).outcome(isUpwards(target), grade, arithmetic.expected(line)));
    }

    private Line line() {
        return input.targets().before(input.year()).stream()
                .findFirst()
                .map(start -> Line.between(
                        bound(start), start.fiscalYear(), bound(target), target.fiscalYear(), input.year()))
                .orElseGet(() ->
                        Line.ofSum(target.sumFrom().orElseThrow(), bound(target), target.fiscalYear(), input.year()));
    }
}
