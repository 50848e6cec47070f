package org.ayumi.kernel.status;

import java.util.List;
import java.util.Optional;

/**
 * What became of the baseline and the targets on the way to the definition of the year that is judged.
 *
 * @param baselineBroken nothing says how the baseline relates to that definition
 * @param brokenTargetsUnit the unit of the targets, where nothing says how they do
 * @param restatements the numbers that were converted, and that the year has to do with
 */
record Restated(boolean baselineBroken, Optional<String> brokenTargetsUnit, List<Restatement> restatements) {

    static final Restated NOTHING = new Restated(false, Optional.empty(), List.of());

    boolean targetsBroken() {
        return brokenTargetsUnit.isPresent();
    }
}
