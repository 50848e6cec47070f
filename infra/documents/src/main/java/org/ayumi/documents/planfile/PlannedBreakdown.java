package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.FigureDraft;

/**
 * A value in its parts.
 *
 * @param by what tells the parts apart
 * @param overlap why the parts do not give the value
 */
public record PlannedBreakdown(PlaceInFile place, String by, List<PlannedPart> parts, Optional<String> overlap) {

    /**
     * One part, in the unit of the value.
     *
     * @param base how many answered
     */
    public record PlannedPart(String name, FigureDraft figure, Optional<Integer> base) {}

    public PlannedBreakdown {
        parts = List.copyOf(parts);
    }
}
