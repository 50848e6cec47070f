package org.ayumi.query.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.plan.NamedInitiative;
import org.ayumi.query.plan.PlansThen;

/** Where the initiatives of one plan come from, and where they go on. */
final class FromPlanToPlan {

    private final List<NamedInitiative> own;
    private final Map<String, Ends> ends;
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final Map<String, NamedInitiative> named;

    FromPlanToPlan(PlansThen plans, String planId) {
        own = plans.initiativesOf(planId);
        Set<String> ownIds = own.stream().map(NamedInitiative::initiativeId).collect(toSet());
        Map<String, Ends> before = plans.endsInFavourOf(ownIds);
        before.forEach((id, ends) -> ends.successors()
                .forEach(successor -> predecessors
                        .computeIfAbsent(successor, unknown -> new TreeSet<>())
                        .add(id)));
        Map<String, Ends> ofOwn = plans.ends(ownIds);
        Set<String> after = ofOwn.values().stream()
                .flatMap(one -> one.successors().stream())
                .collect(toSet());
        Set<String> all = Stream.of(ownIds, before.keySet(), after)
                .flatMap(Collection::stream)
                .collect(toSet());
        ends = plans.ends(all);
        named = plans.initiatives(all);
    }

    List<PlanLineage.Neighbours> initiatives() {
        return own.stream()
                .map(this::withNeighbours)
                .filter(one ->
                        !one.predecessors().isEmpty() || !one.successors().isEmpty())
                .toList();
    }

    private PlanLineage.Neighbours withNeighbours(NamedInitiative initiative) {
        String id = initiative.initiativeId();
        return new PlanLineage.Neighbours(
                id,
                initiative.number(),
                initiative.name(),
                PauseView.standing(endsOf(id)),
                shown(predecessors.getOrDefault(id, Set.of()), Relation.PREDECESSOR),
                shown(endsOf(id).successors(), Relation.SUCCESSOR));
    }

    private List<InitiativeInLine> shown(Collection<String> ids, Relation relation) {
        return ids.stream()
                .map(id ->
                        InitiativeInLine.of(new Place(id, relation, 1), Optional.ofNullable(named.get(id)), endsOf(id)))
                .toList();
    }

    private Ends endsOf(String id) {
        return ends.getOrDefault(id, Ends.NONE);
    }
}
