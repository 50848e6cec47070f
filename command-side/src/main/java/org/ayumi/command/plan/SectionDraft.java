package org.ayumi.command.plan;

import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.plan.PlanSection;

/**
 * What is asked of a section.
 *
 * @param order among those with the same parent; without it, where it stands, or last
 */
public record SectionDraft(
        Optional<String> parent,
        Optional<String> level,
        Optional<PrintedNumber> number,
        String name,
        Optional<Integer> order) {

    public PlanSection at(int otherwise) {
        return new PlanSection(parent, level, number, name, order.orElse(otherwise));
    }
}
