package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a rule judges: one indicator in one fiscal year.
 *
 * @param baseline empty where the plan states none
 * @param stage how far the year's value has come
 * @param others what stands for other years; those that are not there were not reported
 * @param positions of the events the baseline, the targets and the value come from
 * @param restated what became of baseline and targets that were stated under another definition
 */
public record StatusInput(
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        FiscalYear year,
        Stage stage,
        Figure value,
        List<FigureOfYear> others,
        List<Long> positions,
        Restated restated) {

    public StatusInput {
        others = List.copyOf(others);
        positions = positions.stream().distinct().toList();
    }

    /** Of an indicator that was never amended, with a final figure, and alone. */
    public StatusInput(
            IndicatorDefinition definition,
            Optional<Baseline> baseline,
            Targets targets,
            FiscalYear year,
            Figure value,
            List<Long> positions) {
        this(definition, baseline, targets, year, Stage.FINAL, value, List.of(), positions, Restated.NOTHING);
    }

    private StatusInput with(Targets some) {
        return new StatusInput(definition, baseline, some, year, stage, value, others, positions, restated);
    }

    /**
     * With the targets by which the year is judged: those of single years where one of them is its own, or no target on a
     * sum speaks of it; else those on that sum.
     */
    StatusInput judged() {
        Optional<Targets> ofSingleYears = targets.ofSingleYears();
        boolean hasItsOwn = ofSingleYears.flatMap(some -> some.in(year)).isPresent();
        return sumTarget()
                .filter(target -> !hasItsOwn)
                .flatMap(target -> targets.ofSumsFrom(target.sumFrom().orElseThrow()))
                .or(() -> ofSingleYears)
                .map(this::with)
                .orElse(this);
    }

    /**
     * The target on a sum that the year has to do with: the next one of those whose years it is one of. Where there are no
     * other targets, the last one that is over, or the first one that is to come.
     */
    Optional<Target> sumTarget() {
        List<Target> sums = targets.ofSums().map(Targets::ofYears).orElse(List.of());
        Optional<Target> around = sums.stream()
                .filter(target -> !year.isAfter(target.fiscalYear()))
                .filter(target ->
                        target.sumFrom().filter(first -> !year.isBefore(first)).isPresent())
                .findFirst();
        return targets.ofSingleYears().isPresent()
                ? around
                : around.or(() -> sums.reversed().stream().filter(this::isDue).findFirst())
                        .or(() -> sums.stream().findFirst());
    }

    /** The years that come together in that sum, up to the one that is judged. */
    Optional<YearsAdded> yearsAdded() {
        return sumTarget()
                .filter(target -> definition.measure() == Measure.ANNUAL_COUNT)
                .filter(target ->
                        target.sumFrom().filter(first -> !year.isBefore(first)).isPresent())
                .map(target -> YearsAdded.of(this, target));
    }

    /** What stands for a year. */
    FigureOfYear of(FiscalYear asked) {
        return asked.equals(year)
                ? new FigureOfYear(year, stage, value, List.of())
                : others.stream()
                        .filter(other -> other.year().equals(asked))
                        .findFirst()
                        .orElseGet(() -> FigureOfYear.unreported(asked, definition.unreported(asked)));
    }

    /** Whether it is a number for the whole of a year, counted as the year that is judged is. */
    boolean canBeAdded(FigureOfYear figure) {
        return figure.figure() instanceof Measured
                && !restated.unrelatedYears().contains(figure.year())
                && unfit(figure.stage(), figure.figure()).isEmpty();
    }

    /** Why the value cannot be compared, whatever the target. */
    Optional<Reason> unfitValue() {
        return unfit(stage, value);
    }

    private Optional<Reason> unfit(Stage reached, Figure figure) {
        return Comparability.ofValue(figure, definition)
                .or(() -> reached == Stage.INTERIM && definition.measure() == Measure.ANNUAL_COUNT
                        ? Optional.of(Reason.PART_OF_YEAR)
                        : Optional.empty());
    }

    /** The way from the baseline had not begun. */
    Optional<Reason> tooEarly() {
        return baseline.map(start -> start.fiscalYear().yearsUntil(year))
                .filter(passed -> passed <= 0)
                .map(passed -> passed == 0 ? Reason.BASELINE_YEAR : Reason.BEFORE_BASELINE);
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
