package org.ayumi.query.section;

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

/**
 * The sections of a plan; those with the same parent by their order and, where that is the same, by id.
 *
 * @param <S> the section, as a read model keeps it
 */
public final class SectionsInOrder<S extends PlacedSection> {

    private static final int LONGEST_SHOWN = 80;

    private final Map<String, S> sections;
    private final Map<Optional<String>, List<S>> children;

    public SectionsInOrder(List<S> rows) {
        sections = rows.stream().collect(toMap(PlacedSection::sectionId, Function.identity()));
        children = rows.stream()
                .sorted(comparingInt(PlacedSection::sortOrder).thenComparing(PlacedSection::sectionId))
                .collect(groupingBy(PlacedSection::parentId));
    }

    /**
     * A section where it stands in the tree.
     *
     * @param depth from 0
     * @param <S> the section
     */
    public record Place<S>(S section, int depth) {}

    /** Every section, each followed by those below it. */
    public List<Place<S>> depthFirst() {
        return from(below(Optional.empty(), 0));
    }

    /** The ids of a section and of all below it. */
    public List<String> withThoseBelow(String sectionId) {
        S top = Optional.ofNullable(sections.get(sectionId))
                .orElseThrow(() -> QueryProblem.badParameter(
                        "section", "section.unknown-in-plan", Text.excerpt(sectionId, LONGEST_SHOWN)));
        return from(List.of(new Place<>(top, 0))).stream()
                .map(place -> place.section().sectionId())
                .toList();
    }

    private List<Place<S>> from(List<Place<S>> tops) {
        List<Place<S>> walked = new ArrayList<>();
        Deque<Place<S>> ahead = new ArrayDeque<>(tops);
        while (!ahead.isEmpty()) {
            Place<S> place = ahead.pop();
            walked.add(place);
            below(Optional.of(place.section().sectionId()), place.depth() + 1)
                    .reversed()
                    .forEach(ahead::push);
        }
        return walked;
    }

    private List<Place<S>> below(Optional<String> parent, int depth) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(section -> new Place<>(section, depth))
                .toList();
    }
}
