package org.ayumi.kernel.lineage;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The end of an initiative, an indicator or a section in charge.
 *
 * @param lastYear the last fiscal year that is still reported on
 * @param successors ids of what goes on in its place, of the same kind as itself; also of another plan
 */
public record Retirement(FiscalYear lastYear, Ending ending, List<String> successors) {

    /** So many may go on for one. */
    public static final int MOST_SUCCESSORS = 20;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Retirement {
        successors = List.copyOf(successors);
        if (successors.size() > MOST_SUCCESSORS) {
            throw new ImpossibleValue("successors", "list.too-long", MOST_SUCCESSORS);
        }
        if (successors.size() < ending.fewestSuccessors() || successors.size() > ending.mostSuccessors()) {
            throw new ImpossibleValue(
                    "successors", "retirement.successors", ending, ending.fewestSuccessors(), ending.mostSuccessors());
        }
        if (successors.stream().distinct().count() < successors.size()) {
            throw new ImpossibleValue("successors", "retirement.successor-twice");
        }
    }

    /** The years that an end is about which puts another one right. */
    public static SortedSet<FiscalYear> years(Optional<Retirement> previous, Retirement current) {
        return current.lastYear().and(previous.orElse(current).lastYear());
    }
}
