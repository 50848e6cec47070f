package org.ayumi.query.progress;

import java.util.Optional;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.status.Movement;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.status.VerdictView;

/**
 * What can be said of an indicator in a year: how it moved, and whether it came to what was planned or aimed at.
 *
 * @param name as it is defined in that year
 * @param planned what was planned for the year, where anything was
 * @param reachedPlan whether a settled figure came to it
 */
public record IndicatorMovement(
        String indicatorId,
        String name,
        Movement movement,
        Optional<PlannedView> planned,
        boolean reachedPlan,
        VerdictView verdict) {

    /** By the rule that was asked for. */
    public boolean reachedTarget() {
        return verdict.verdict() == Grade.ACHIEVED;
    }
}
