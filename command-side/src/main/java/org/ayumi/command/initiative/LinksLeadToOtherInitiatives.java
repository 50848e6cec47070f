package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;

/** Related initiatives exist in the same plan; none is named twice, and none names itself. */
record LinksLeadToOtherInitiatives(String initiativeId, String planId, Registry registry) {

    void check(List<String> related) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < related.size(); i++) {
            String id = related.get(i);
            String field = "relatedInitiatives[" + i + "]";
            if (id.equals(initiativeId)) {
                faults.add(Fault.at(field, "initiative.links-to-itself", id));
            } else if (!seen.add(id)) {
                faults.add(Fault.at(field, "list.twice", id));
            } else if (!registry.planOfInitiative(id).equals(Optional.of(planId))) {
                faults.add(Fault.at(field, "initiative.unknown-in-plan", id));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
