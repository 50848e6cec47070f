package org.ayumi.query.lineage;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/**
 * Something in a line.
 *
 * @param steps how many ends lie in between; 0 of what the question is about
 */
record Place(String id, Relation relation, int steps) {

    /** From the first to the last of a line; those side by side by their ids. */
    static final Comparator<Place> AS_IT_WENT = comparingInt(Place::generation).thenComparing(Place::id);

    static Place self(String id) {
        return new Place(id, Relation.SELF, 0);
    }

    private int generation() {
        return relation == Relation.PREDECESSOR ? -steps : steps;
    }
}
