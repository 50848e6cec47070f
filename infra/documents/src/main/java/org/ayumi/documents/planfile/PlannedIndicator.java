package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;

/**
 * An indicator with baseline, targets and the values known so far.
 *
 * @param amendments in the order written
 * @param baseline empty where the plan states none
 * @param source whose figures are its own; it has neither amendments nor values then
 * @param values in the order written; of a fiscal year at most one of each stage
 * @param personInCharge its own; one of an initiative has that of the initiative otherwise
 * @param retirement its own; one of an initiative may end with that
 */
public record PlannedIndicator(
        PlaceInFile place,
        IndicatorDefinition definition,
        List<PlannedAmendment> amendments,
        Optional<Baseline> baseline,
        PlannedTargets targets,
        Optional<PlannedSource> source,
        List<ReportedValue> values,
        Optional<PlannedCharge> personInCharge,
        Optional<PlannedRetirement> retirement) {

    public PlannedIndicator {
        amendments = List.copyOf(amendments);
        values = List.copyOf(values);
    }

    /** As it is defined in the end. */
    public IndicatorDefinition lastDefinition() {
        return amendments.isEmpty() ? definition : amendments.getLast().definition();
    }

    /** Empty where the file does not say. */
    Optional<IndicatorRole> role() {
        return lastDefinition().role();
    }
}
