package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;

/**
 * A year is held against its own target where there is one. Else whoever is at or beyond the final target has achieved
 * it, and on track is whoever is at or beyond the straight line from the baseline, or from the target before where that is
 * later, to the next target. After the last year only the final target counts.
 *
 * <p>Where an amount lies on the worse side of the baseline, or of the first target where no baseline is a number (a
 * population that is to shrink slower), everybody starts beyond it: there it is achieved in its own year or later, and the
 * line judges the years before. 以上 and 以下 are not so: whoever starts beyond them has to stay there. A range has its line
 * to the nearer edge; a direction asks for better or worse than the baseline; a state is expected from its year on.
 *
 * <p>A year without a target of its own follows the target on a sum of several years of which it is one. A figure that is
 * not final is judged, and the verdict says so.
 */
final class StraightLine implements StatusRule {

    static final String ID = "straight-line";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Verdict judge(StatusInput whole) {
        StatusInput input = whole.judged();
        Judgement found = judgement(input);
        Optional<YearsAdded> years = whole.yearsAdded();
        Stage stage = input.yearsAdded()
                .map(added -> added.leastSettled(input.stage()))
                .orElse(input.stage());
        return new Verdict(
                found.grade(),
                found.reason(),
                stage,
                sentence(found, stage, new Arithmetic(ArithmeticWords.JAPANESE, input)),
                sentence(found, stage, new Arithmetic(ArithmeticWords.ENGLISH, input)),
                found.yardstick(),
                found.expected(),
                years.flatMap(YearsAdded::told),
                rule(),
                Stream.concat(input.positions().stream(), years.stream().flatMap(added -> added.positions().stream()))
                        .distinct()
                        .toList());
    }

    private static String sentence(Judgement found, Stage stage, Arithmetic arithmetic) {
        return arithmetic.stage(stage)
                + arithmetic.restatements()
                + found.sentence().apply(arithmetic);
    }

    private static Judgement judgement(StatusInput input) {
        return input.sumTarget()
                .map(target -> new TowardsSum(input, target).judge())
                .orElseGet(() -> ofYearAlone(input));
    }

    private static Judgement ofYearAlone(StatusInput input) {
        Optional<Reason> unfit = input.unfitValue().or(input::tooEarly);
        if (unfit.isPresent()) {
            return Judgement.notComparable(unfit.get());
        }
        if (input.restated().targetsBroken()) {
            return Judgement.notComparable(Reason.DEFINITION_CHANGED);
        }
        Optional<Target> own = input.targets().in(input.year());
        Optional<Target> target = own.or(() -> input.targets().after(input.year()))
                .or(() -> input.targets().last());
        if (target.isEmpty()) {
            return Judgement.notComparable(Reason.NO_TARGET);
        }
        return switch (input.value()) {
            case Measured value -> amount(input, value.amount(), own, target.get());
            case InState value -> state(input, value.state(), own, target.get());
            default -> Judgement.notComparable(Reason.OTHER_BASIS);
        };
    }

    private static Judgement amount(StatusInput input, BigDecimal amount, Optional<Target> own, Target target) {
        Optional<Towards> last = input.targets().last().flatMap(end -> towards(input, end));
        if (own.isEmpty() && last.filter(end -> end.isReachedEarly(amount)).isPresent()) {
            return last.get().reached(amount, Yardstick.FINAL_TARGET);
        }
        return towards(input, target)
                .map(towards -> towards.judge(amount))
                .orElseGet(() -> Judgement.notComparable(Reason.OTHER_BASIS));
    }

    /** Empty for a state, which no number reaches. */
    private static Optional<Towards> towards(StatusInput input, Target target) {
        return switch (target.aim()) {
            case Aim.Amount aim -> Optional.of(new TowardsAmount(input, target, aim.amount()));
            case Aim.AtLeast aim -> Optional.of(new TowardsAmount(input, target, aim.amount()));
            case Aim.AtMost aim -> Optional.of(new TowardsAmount(input, target, aim.amount()));
            case Aim.Range aim -> Optional.of(new TowardsRange(input, target, aim));
            case Aim.Toward aim -> Optional.of(new TowardsTrend(input, target, aim));
            case Aim.InState aim -> Optional.empty();
        };
    }

    private static Judgement state(StatusInput input, String state, Optional<Target> own, Target target) {
        Optional<TowardsState> last = input.targets().last().flatMap(end -> towardsState(input, end));
        if (own.isEmpty()
                && last.filter(end -> end.reaches(state, end.wanted())).isPresent()) {
            return last.get().judge(state);
        }
        return towardsState(input, target)
                .map(towards -> towards.judge(state))
                .orElseGet(() -> Judgement.notComparable(Reason.OTHER_BASIS));
    }

    private static Optional<TowardsState> towardsState(StatusInput input, Target target) {
        return target.aim() instanceof Aim.InState aim
                ? Optional.of(new TowardsState(input, target, aim.state()))
                : Optional.empty();
    }
}
