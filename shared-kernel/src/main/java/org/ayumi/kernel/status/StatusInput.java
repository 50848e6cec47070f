package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a rule judges: one indicator in one fiscal year.
 *
 * @param baseline empty where the plan states none
 * @param positions of the events the baseline, the targets and the value come from
 * @param restated what became of baseline and targets that were stated under another definition
 */
public record StatusInput(
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        FiscalYear year,
        Figure value,
        List<Long> positions,
        Restated restated) {

    public StatusInput {
        positions = positions.stream().distinct().toList();
    }

    /** Of an indicator that was never amended. */
    public StatusInput(
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            Targets targets,
            FiscalYear year,
            Figure value,
            List<Long> positions) {
        this(definition, baseline, targets, year, value, positions, Restated.NOTHING);
    }

    /** The baseline as a number that may be calculated with. */
    Optional<BigDecimal> baselineAmount() {
        return baseline.filter(stated -> !restated.baselineBroken())
                .map(Baseline::figure)
                .filter(figure -> Comparability.ofValue(figure, definition).isEmpty())
                .filter(Measured.class::isInstance)
                .map(figure -> ((Measured) figure).amount());
    }

    /** The baseline as one of the indicator's words. */
    Optional<String> baselineState() {
        return baseline.filter(stated -> !restated.baselineBroken())
                .map(Baseline::figure)
                .filter(InState.class::isInstance)
                .map(figure -> ((InState) figure).state())
                .filter(state -> definition.placeOf(state).isPresent());
    }

    /** Why the baseline cannot be calculated with, where it cannot. */
    Reason unfitBaseline() {
        if (restated.baselineBroken()) {
            return Reason.DEFINITION_CHANGED;
        }
        return baseline.flatMap(it -> Comparability.ofBaseline(it.figure(), definition))
                .orElse(Reason.NO_BASELINE);
    }

    /** The number that the way to the final target starts from: the baseline, or else the first target that is one. */
    Optional<BigDecimal> start() {
        return baselineAmount()
                .or(() -> targets.ofYears().stream()
                        .flatMap(target -> target.aim().bound().stream())
                        .findFirst());
    }

    /** Whether a target's year has come. */
    boolean isDue(Target target) {
        return !year.isBefore(target.fiscalYear());
    }

    /** Whether another target comes after it. */
    boolean isCompanion(Target target) {
        return targets.after(target.fiscalYear()).isPresent();
    }

    /** What a target is to the year that is judged, where it is held against it. */
    Yardstick yardstick(Target target) {
        return year.equals(target.fiscalYear()) ? Yardstick.YEAR_TARGET : Yardstick.FINAL_TARGET;
    }

    boolean isHigherBetter() {
        return definition.better() == Direction.HIGHER;
    }
}
