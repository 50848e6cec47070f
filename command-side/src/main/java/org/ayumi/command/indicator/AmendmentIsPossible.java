package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/**
 * An amendment holds from a year of the plan on, not before the last one; what it says of the numbers before and after it
 * can be; and the targets go with it, where they go on.
 */
record AmendmentIsPossible(IndicatorState indicator, Amendment amendment, PlanPeriod plan) {

    /** Every read of the indicator carries them. */
    private static final int MOST_AMENDMENTS = 50;

    void check() {
        if (indicator.definitions().currentTerm() >= MOST_AMENDMENTS) {
            throw new Refusal(Refusal.Kind.RULE, "fromFiscalYear", "amendment.too-many", MOST_AMENDMENTS);
        }
        List<Fault> faults = new ArrayList<>(year());
        faults.addAll(continuity());
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        if (!targetsFit(indicator, amendment)) {
            throw new Refusal(Refusal.Kind.RULE, "continuity", "amendment.target-unfit");
        }
    }

    /** Where the numbers go on, so do the targets: they must fit the definition to come. */
    static boolean targetsFit(IndicatorState indicator, Amendment amendment) {
        IndicatorState amended = indicator.with(amendment);
        return !(amendment.continuity() instanceof Continuity.Same)
                || amended.targets().ofYears().stream()
                        .allMatch(target -> new TargetFits(amended, target, new TargetFields(amended.targets()))
                                .faults()
                                .isEmpty());
    }

    private List<Fault> year() {
        FiscalYear from = amendment.from();
        FiscalYear earliest = indicator
                .baseline()
                .map(Baseline::fiscalYear)
                .filter(start -> start.isBefore(plan.first()))
                .orElse(plan.first());
        if (from.isBefore(earliest) || from.isAfter(plan.last())) {
            return List.of(plan.outside("fromFiscalYear", from));
        }
        List<Amendment> before = indicator.definitions().amendments();
        return before.isEmpty() || !from.isBefore(before.getLast().from())
                ? List.of()
                : List.of(Fault.at(
                        "fromFiscalYear",
                        "amendment.before-last",
                        from.label(),
                        before.getLast().from().label()));
    }

    private List<Fault> continuity() {
        IndicatorDefinition previous = indicator.definition();
        IndicatorDefinition current = amendment.definition();
        boolean ofStates = previous.measure() == Measure.STATE || current.measure() == Measure.STATE;
        return switch (amendment.continuity()) {
            case Continuity.Same same ->
                isCountedAlike(previous, current)
                        ? List.of()
                        : List.of(Fault.at("continuity", "amendment.not-the-same"));
            case Continuity.Converted converted -> numbersOnly(ofStates);
            case Continuity.Overlap overlap -> ofStates ? numbersOnly(true) : notAfter(overlap.year());
            case Continuity.Broken broken -> List.of();
        };
    }

    private static List<Fault> numbersOnly(boolean ofStates) {
        return ofStates ? List.of(Fault.at("continuity.kind", "amendment.state-not-converted")) : List.of();
    }

    private List<Fault> notAfter(FiscalYear overlap) {
        return overlap.isAfter(amendment.from())
                ? List.of(Fault.at(
                        "continuity.fiscalYear",
                        "amendment.overlap-after",
                        overlap.label(),
                        amendment.from().label()))
                : List.of();
    }

    /** Its days are others than those of the 年度. */
    private static boolean isCalendarYear(IndicatorDefinition definition) {
        return definition.yearBasis() == YearBasis.CALENDAR;
    }

    private static boolean isCountedAlike(IndicatorDefinition previous, IndicatorDefinition current) {
        return previous.hasUnit(current.unit())
                && previous.measure() == current.measure()
                && isCalendarYear(previous) == isCalendarYear(current)
                && previous.states().equals(current.states());
    }
}
