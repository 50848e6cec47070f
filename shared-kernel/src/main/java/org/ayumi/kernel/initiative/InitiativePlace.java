package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;

/**
 * Where a plan shows an initiative.
 *
 * @param sectionId of the plan's section that it hangs on; empty where it hangs on the plan itself
 * @param number as printed
 * @param order in the list of the whole plan; those with the same stand by their ids
 */
public record InitiativePlace(Optional<String> sectionId, PrintedNumber number, int order) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public InitiativePlace {
        ListOrder.checked(order);
    }

    /** The same to a reader: in the same section, under a number that looks the same. */
    public boolean isAlike(InitiativePlace other) {
        return sectionId.equals(other.sectionId) && number.looksLike(other.number);
    }
}
