package org.ayumi.kernel.initiative;

import java.util.List;

/**
 * 再掲: the further places in which a plan shows an initiative were set. It is one initiative, reported on and counted
 * once.
 *
 * @param previous places before; empty the first time
 * @param current in the order in which the plan prints them
 */
public record InitiativeReprinted(String initiativeId, List<InitiativePlace> previous, List<InitiativePlace> current)
        implements InitiativeEvent {

    /** Further places of one initiative. */
    public static final int MOST = 20;

    public InitiativeReprinted {
        previous = List.copyOf(previous);
        current = List.copyOf(current);
    }
}
