package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;

/** No section leads an initiative twice, and none is related to it twice, however its name is written. */
record SectionsAreNamedOnce(InitiativeDetails details) {

    void check() {
        List<Fault> faults = new ArrayList<>();
        addTwins(faults, "details.leadSections", details.leadSections());
        addTwins(
                faults,
                "details.relatedSections",
                details.relatedSections().stream().map(RelatedSection::name).toList());
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    private static void addTwins(List<Fault> faults, String field, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(Folding.fold(names.get(i)))) {
                faults.add(Fault.at(field + "[" + i + "]", "list.twice", names.get(i)));
            }
        }
    }
}
