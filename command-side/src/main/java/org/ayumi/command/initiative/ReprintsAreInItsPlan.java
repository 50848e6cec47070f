package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.initiative.InitiativePlace;

/** The further places of an initiative lie in its own plan, and no two places of it are the same. */
record ReprintsAreInItsPlan(String planId, InitiativePlace own, Registry registry) {

    /** With an order of their own: the one that is told, or that stood there, or that the number says, or after all others. */
    List<InitiativePlace> of(List<ReprintPlace> places, List<InitiativePlace> previous) {
        List<Fault> faults = new ArrayList<>();
        List<InitiativePlace> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String field = "places[" + i + "]";
            try {
                InitiativePlace place = place(places.get(i), previous);
                if (place.isAlike(own)) {
                    faults.add(
                            Fault.at(field, "reprint.own-place", place.number().text()));
                } else if (found.stream().anyMatch(place::isAlike)) {
                    faults.add(Fault.at(field, "list.twice", place.number().text()));
                }
                found.add(place);
            } catch (Refusal refusal) {
                refusal.faults().stream()
                        .map(fault -> new Fault(field + "." + fault.field(), fault.messageKey(), fault.arguments()))
                        .forEach(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        return found;
    }

    private InitiativePlace place(ReprintPlace asked, List<InitiativePlace> previous) {
        Optional<Integer> stood = previous.stream()
                .filter(place -> place.sectionId().equals(asked.sectionId())
                        && place.number().equals(asked.number()))
                .map(InitiativePlace::order)
                .findFirst();
        return new PlaceIsInItsPlan(planId, registry)
                .of(
                        asked.sectionId(),
                        asked.number(),
                        asked.order().or(() -> stood),
                        () -> registry.nextInitiativeOrder(planId));
    }
}
