package org.ayumi.kernel.plan;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.logic.LogicLink;

/**
 * The logic model of a plan was drawn, or drawn otherwise. It says what changed: a model of hundreds of links, told anew as a whole,
 * would hide it.
 *
 * @param modelVersion of the model, from 1
 * @param unlinked links that are no more; one with another assumption is here and among those that are new
 * @param linked links that are new
 * @param reason given from the second version on
 */
public record LogicModelDrawn(
        String planId, int modelVersion, List<LogicLink> unlinked, List<LogicLink> linked, Optional<String> reason)
        implements PlanEvent {

    public LogicModelDrawn {
        unlinked = List.copyOf(unlinked);
        linked = List.copyOf(linked);
    }
}
