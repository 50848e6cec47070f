package org.ayumi.kernel.status;

import java.util.Optional;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;

/**
 * Judges by a word of the indicator's ordered list. There is no line between words: until the next one is due, the last
 * target's word is expected, or the baseline's where that is later.
 */
record TowardsState(StatusInput input, Target target, String wanted) {

    Judgement judge(String state) {
        boolean due = input.isDue(target);
        if (reaches(state, wanted) && (due || !input.isCompanion(target))) {
            return outcome(input.yardstick(target), Grade.ACHIEVED, wanted, "state.achieved");
        }
        if (due) {
            return outcome(input.yardstick(target), Grade.BEHIND, wanted, "state.behind");
        }
        return earlier()
                .map(expected -> meanwhile(state, expected, Yardstick.EARLIER_TARGET))
                .or(() -> input.baselineState().map(expected -> meanwhile(state, expected, Yardstick.BASELINE)))
                .orElseGet(() -> Judgement.notComparable(input.unfitBaseline()));
    }

    boolean reaches(String state, String bound) {
        IndicatorDefinition definition = input.definition();
        int ahead =
                definition.placeOf(state).orElse(-1) - definition.placeOf(bound).orElse(-1);
        return (input.isHigherBetter() ? ahead : -ahead) >= 0;
    }

    private Optional<String> earlier() {
        return input.targets().before(input.year()).stream()
                .filter(before -> before.aim() instanceof Aim.InState && !isOvertaken(before))
                .map(before -> ((Aim.InState) before.aim()).state())
                .findFirst();
    }

    private boolean isOvertaken(Target before) {
        return input.baselineState().isPresent()
                && input.baseline()
                        .map(Baseline::fiscalYear)
                        .filter(year -> !year.isBefore(before.fiscalYear()))
                        .isPresent();
    }

    private Judgement meanwhile(String state, String expected, Yardstick yardstick) {
        return reaches(state, expected)
                ? outcome(yardstick, Grade.ON_TRACK, expected, "state.on-track")
                : outcome(yardstick, Grade.BEHIND, expected, "state.fallen");
    }

    private Judgement outcome(Yardstick yardstick, Grade grade, String expected, String key) {
        return Judgement.against(
                yardstick,
                grade,
                Optional.empty(),
                arithmetic -> arithmetic.opening(target) + arithmetic.state(key, expected, target));
    }
}
