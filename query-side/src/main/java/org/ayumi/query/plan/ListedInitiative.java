package org.ayumi.query.plan;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.query.reprint.ReprintColumns;

/**
 * An initiative as a plan lists it: where it hangs, or in a further place.
 *
 * @param place 0 where it hangs, else the number of the further place
 */
record ListedInitiative(PlanInitiativeRow row, int place) {

    /** As the plan shows them. */
    static final Comparator<ListedInitiative> IN_ORDER = comparingInt(ListedInitiative::order)
            .thenComparing(ListedInitiative::initiativeId)
            .thenComparingInt(ListedInitiative::place);

    private static final char BEFORE_THE_PLACE = '~';

    static ListedInitiative where(PlanInitiativeRow row) {
        return new ListedInitiative(row, 0);
    }

    static Stream<ListedInitiative> reprints(PlanInitiativeRow row) {
        return IntStream.rangeClosed(1, row.reprints().size()).mapToObj(place -> new ListedInitiative(row, place));
    }

    /** The one that a cursor stands for, where it is still there. */
    static Optional<ListedInitiative> at(String cursor, PlanRows.Initiatives initiatives) {
        int end = cursor.indexOf(BEFORE_THE_PLACE);
        String initiativeId = end < 0 ? cursor : cursor.substring(0, end);
        return initiatives.findById(initiativeId).stream()
                .flatMap(row -> Stream.concat(Stream.of(where(row)), reprints(row)))
                .filter(listed -> listed.cursor().equals(cursor))
                .findFirst();
    }

    String cursor() {
        return isReprint() ? initiativeId() + BEFORE_THE_PLACE + place : initiativeId();
    }

    boolean isReprint() {
        return place > 0;
    }

    String initiativeId() {
        return row.initiativeId();
    }

    Optional<String> sectionId() {
        return isReprint() ? reprint().section() : row.sectionId();
    }

    String number() {
        return isReprint() ? reprint().number() : row.number();
    }

    int order() {
        return isReprint() ? reprint().sortKey() : row.sortKey();
    }

    private ReprintColumns reprint() {
        return row.reprints().get(place - 1);
    }
}
