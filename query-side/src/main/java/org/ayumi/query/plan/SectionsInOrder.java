package org.ayumi.query.plan;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.Text;
import org.ayumi.query.http.QueryProblem;

/** The sections of a plan; those with the same parent by their order and, where that is the same, by id. */
final class SectionsInOrder {

    private static final int LONGEST_SHOWN = 80;

    private final Map<String, PlanSectionRow> sections;
    private final Map<Optional<String>, List<PlanSectionRow>> children;

    private SectionsInOrder(List<PlanSectionRow> rows) {
        sections = rows.stream().collect(toMap(PlanSectionRow::sectionId, Function.identity()));
        children = rows.stream()
                .sorted(comparingInt(PlanSectionRow::sortOrder).thenComparing(PlanSectionRow::sectionId))
                .collect(groupingBy(PlanSectionRow::parentId));
    }

    static SectionsInOrder of(PlanRows rows, String planId) {
        return new SectionsInOrder(rows.sections().findByPlanId(planId));
    }

    /**
     * A section where it stands in the tree.
     *
     * @param depth from 0
     */
    record Place(PlanSectionRow section, int depth) {}

    /** Every section, each followed by those below it. */
    List<Place> depthFirst() {
        return from(below(Optional.empty(), 0));
    }

    /** The ids of a section and of all below it. */
    List<String> withThoseBelow(String sectionId) {
        PlanSectionRow top = Optional.ofNullable(sections.get(sectionId))
                .orElseThrow(() -> QueryProblem.badParameter(
                        "section", "section.unknown-in-plan", Text.excerpt(sectionId, LONGEST_SHOWN)));
        return from(List.of(new Place(top, 0))).stream()
                .map(place -> place.section().sectionId())
                .toList();
    }

    private List<Place> from(List<Place> tops) {
        List<Place> walked = new ArrayList<>();
        Deque<Place> ahead = new ArrayDeque<>(tops);
        while (!ahead.isEmpty()) {
            Place place = ahead.pop();
            walked.add(place);
            below(Optional.of(place.section().sectionId()), place.depth() + 1)
                    .reversed()
                    .forEach(ahead::push);
        }
        return walked;
    }

    private List<Place> below(Optional<String> parent, int depth) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(section -> new Place(section, depth))
                .toList();
    }
}
