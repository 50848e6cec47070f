package org.ayumi.kernel.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What became of the baseline and the targets on the way to the definition of the year that is judged.
 *
 * @param baselineBroken nothing says how the baseline relates to that definition
 * @param brokenTargetsUnit the unit of the targets, where nothing says how they do
 * @param restatements the numbers that were converted, and that the year has to do with
 * @param unrelatedYears of which nothing says how their figures relate to that definition
 */
record Restated(
        boolean baselineBroken,
        Optional<String> brokenTargetsUnit,
        List<Restatement> restatements,
        Set<FiscalYear> unrelatedYears) {

    static final Restated NOTHING = new Restated(false, Optional.empty(), List.of(), Set.of());

    boolean targetsBroken() {
        return brokenTargetsUnit.isPresent();
    }
}
