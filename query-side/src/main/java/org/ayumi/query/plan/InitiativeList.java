package org.ayumi.query.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.section.SectionsInOrder;
import org.springframework.data.domain.Limit;

/**
 * The initiatives of a plan: of the whole plan each once, of a section also those that are shown there once more.
 *
 * @param planId of a plan that is there
 */
record InitiativeList(PlanRows rows, String planId) {

    private static final int BEFORE_THE_FIRST = -1;

    Page<ListedInitiative> page(Optional<String> sectionId, int limit, Optional<String> after) {
        Optional<ListedInitiative> last = after.map(this::at);
        Limit oneTooFar = Limit.of(limit + 1);
        List<ListedInitiative> listed = sectionId
                .map(id -> new SectionsInOrder<>(rows.sections().findByPlanId(planId)).withThoseBelow(id))
                .map(sections -> in(sections, last, oneTooFar))
                .orElseGet(() -> of(rows.initiatives().listedAfter(planId, order(last), id(last), oneTooFar)));
        return Page.of(listed, limit, ListedInitiative::cursor);
    }

    private ListedInitiative at(String cursor) {
        return ListedInitiative.at(cursor, rows.initiatives())
                .filter(listed -> listed.row().planId().equals(planId))
                .orElseThrow(() -> QueryProblem.badParameter("after", "cursor.unknown", cursor));
    }

    private List<ListedInitiative> in(Collection<String> sections, Optional<ListedInitiative> last, Limit limit) {
        List<ListedInitiative> hanging =
                of(rows.initiatives().listedAfterIn(sections, planId, order(last), id(last), limit));
        Stream<ListedInitiative> reprints = rows.initiatives().reprintedIn(sections, planId).stream()
                .flatMap(ListedInitiative::reprints)
                .filter(reprint ->
                        reprint.sectionId().filter(sections::contains).isPresent())
                .filter(reprint -> last.isEmpty() || ListedInitiative.IN_ORDER.compare(reprint, last.get()) > 0);
        return Stream.concat(hanging.stream(), reprints)
                .sorted(ListedInitiative.IN_ORDER)
                .limit(limit.max())
                .toList();
    }

    private static List<ListedInitiative> of(List<PlanInitiativeRow> hanging) {
        return hanging.stream().map(ListedInitiative::where).toList();
    }

    private static int order(Optional<ListedInitiative> last) {
        return last.map(ListedInitiative::order).orElse(BEFORE_THE_FIRST);
    }

    private static String id(Optional<ListedInitiative> last) {
        return last.map(ListedInitiative::initiativeId).orElse("");
    }
}
