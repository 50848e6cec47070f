package org.ayumi.query.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ayumi.query.plan.PlansThen;

/**
 * All that came before something and all that goes on for it, and for that in turn.
 *
 * @param places from the first to the last; what stands on both sides of a circle is in it twice
 * @param complete whether it was followed to both of its ends
 */
record Line(List<Place> places, boolean complete) {

    /** So many of one side are followed. */
    static final int MOST = 200;

    /** One side of it. */
    private record Side(List<Place> places, boolean complete) {}

    static Line of(String id, PlansThen plans) {
        Side before = follow(id, Relation.PREDECESSOR, ids -> predecessors(ids, plans));
        Side after = follow(id, Relation.SUCCESSOR, ids -> successors(ids, plans));
        List<Place> places = Stream.of(before.places(), List.of(Place.self(id)), after.places())
                .flatMap(List::stream)
                .sorted(Place.AS_IT_WENT)
                .toList();
        return new Line(places, before.complete() && after.complete());
    }

    List<String> ids() {
        return places.stream().map(Place::id).distinct().toList();
    }

    /** Step by step, and never to where it has been: lines may run in a circle. */
    private static Side follow(String start, Relation relation, UnaryOperator<Set<String>> next) {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(start));
        Set<String> latest = Set.of(start);
        for (int steps = 1; !latest.isEmpty(); steps++) {
            Set<String> found = new TreeSet<>(next.apply(latest));
            found.removeAll(seen);
            for (String id : found) {
                if (places.size() == MOST) {
                    return new Side(places, false);
                }
                places.add(new Place(id, relation, steps));
            }
            seen.addAll(found);
            latest = found;
        }
        return new Side(places, true);
    }

    private static Set<String> predecessors(Set<String> ids, PlansThen plans) {
        return plans.endsInFavourOf(ids).keySet();
    }

    private static Set<String> successors(Set<String> ids, PlansThen plans) {
        return plans.ends(ids).values().stream()
                .flatMap(ends -> ends.successors().stream())
                .collect(toSet());
    }
}
