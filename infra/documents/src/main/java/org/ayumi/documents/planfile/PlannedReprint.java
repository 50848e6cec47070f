package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;

/**
 * 再掲: a further place in which the plan shows an initiative.
 *
 * @param section index among all sections of the file
 * @param order in the plan's list, where the file gives one
 */
public record PlannedReprint(Optional<Integer> section, PrintedNumber number, Optional<Integer> order) {}
