package org.ayumi.query.plan;

import java.util.Optional;

/**
 * An initiative of any plan, as it is called and numbered at a moment.
 *
 * @param number as printed
 */
public record NamedInitiative(String initiativeId, String planId, String number, String name) {

    static NamedInitiative of(PlanInitiativeRow row) {
        return new NamedInitiative(
                row.initiativeId(),
                row.planId(),
                row.number(),
                row.naming(Optional.empty()).name());
    }
}
