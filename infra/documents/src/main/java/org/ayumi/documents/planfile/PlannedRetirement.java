package org.ayumi.documents.planfile;

import java.util.List;
import org.ayumi.kernel.lineage.Retirement;

/**
 * The end of an initiative, an indicator or a section in charge.
 *
 * @param retirement its successors are full ids
 * @param successors where each stands, in the order of {@link Retirement#successors}
 */
public record PlannedRetirement(PlaceInFile place, Retirement retirement, List<PlaceInFile> successors, String reason) {

    public PlannedRetirement {
        successors = List.copyOf(successors);
    }
}
