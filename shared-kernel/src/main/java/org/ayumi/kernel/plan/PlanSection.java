package org.ayumi.kernel.plan;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.Text;

/**
 * 基本目標, 施策 or any other level that a plan is divided into; a tree of any depth.
 *
 * @param parent id of the section above it; empty for those right under the plan
 * @param level what the plan calls such a section, where it does: 基本目標
 * @param number as printed; empty where none is
 * @param order among those with the same parent; those with the same stand by their ids
 */
public record PlanSection(
        Optional<String> parent, Optional<String> level, Optional<PrintedNumber> number, String name, int order) {

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public PlanSection {
        level = level.map(text -> Text.line("level", text));
        name = Text.line("name", name);
        ListOrder.checked(order);
    }
}
