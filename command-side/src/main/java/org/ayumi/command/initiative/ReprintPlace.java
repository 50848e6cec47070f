package org.ayumi.command.initiative;

import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;

/**
 * 再掲: a further place in which a plan shows an initiative.
 *
 * @param sectionId of the plan's section; without it, right under the plan
 * @param order in the plan's list; without it, as a number of three parts says, or last
 */
public record ReprintPlace(Optional<String> sectionId, PrintedNumber number, Optional<Integer> order) {}
