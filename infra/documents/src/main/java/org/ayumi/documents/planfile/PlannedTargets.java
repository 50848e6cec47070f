package org.ayumi.documents.planfile;

import java.util.List;
import org.ayumi.kernel.indicator.Targets;

/**
 * The targets of an indicator.
 *
 * @param places where each stands, in the order of {@link Targets#ofYears}; where the reason stands, if there is none
 */
public record PlannedTargets(Targets targets, List<PlaceInFile> places) {

    public PlannedTargets {
        places = List.copyOf(places);
    }
}
