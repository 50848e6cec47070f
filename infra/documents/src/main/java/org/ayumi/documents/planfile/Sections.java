package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.PrintedNumber;

/** {@code sections}: a tree of any depth, laid flat with each section before those below it. */
final class Sections {

    private static final List<String> KEYS = List.of("key", "level", "number", "name", "indicators", "sections");

    private final List<PlannedSection> planned = new ArrayList<>();

    /** As they are written, in the same order. */
    private final List<YamlMap> written = new ArrayList<>();

    private final Map<String, PlannedSection> byKey = new HashMap<>();

    /** Indexes by what sections are called, as written. */
    private final Map<String, List<Integer>> exactly = new HashMap<>();

    /** The same, as a reader sees it. */
    private final Map<String, List<Integer>> alike = new HashMap<>();

    /** Where one cannot be read, names are not checked: it would be told again wherever it is named. */
    private boolean complete = true;

    private Sections() {}

    static Sections read(YamlMap file) {
        Sections sections = new Sections();
        sections.complete = file.value("sections").stream().allMatch(YamlNode::isList);
        file.each("sections", node -> sections.add(node, Optional.empty()));
        return sections;
    }

    private Optional<Boolean> add(YamlNode node, Optional<Integer> parent) {
        int problems = node.problems().count();
        Optional<YamlMap> map = node.map(KEYS);
        map.ifPresent(found -> {
            int index = planned.size();
            PlannedSection section = section(found, parent);
            complete &= node.problems().count() == problems
                    && found.value("indicators").stream().allMatch(YamlNode::isList);
            planned.add(section);
            written.add(found);
            exactly.computeIfAbsent(section.calledBy(), name -> new ArrayList<>())
                    .add(index);
            alike.computeIfAbsent(Folding.fold(section.calledBy()), name -> new ArrayList<>())
                    .add(index);
            complete &= found.value("sections").stream().allMatch(YamlNode::isList);
            found.each("sections", below -> add(below, Optional.of(index)));
        });
        complete &= map.isPresent();
        return Optional.of(true);
    }

    private PlannedSection section(YamlMap map, Optional<Integer> parent) {
        Optional<String> key = map.optional("key", Scalars::line);
        Optional<String> level = map.optional("level", Scalars::line);
        Optional<PrintedNumber> number = map.optional("number", Scalars::printedNumber);
        Optional<String> name = map.required("name", Scalars::line);
        // Stand-ins, in a reading that is never taken in: no two alike, or they would be told to be doubles.
        String unread = "?" + planned.size();
        PlannedSection section = new PlannedSection(
                map.place(),
                parent,
                key,
                level,
                number.or(() -> map.value("number").map(node -> new PrintedNumber(unread))),
                name.orElse(unread),
                List.of());
        key.ifPresent(text -> checkKey(map.value("key").orElseThrow(), text, section));
        return section;
    }

    private void checkKey(YamlNode node, String key, PlannedSection section) {
        PlannedSection first = byKey.putIfAbsent(Folding.fold(key), section);
        if (first != null) {
            node.report(PlanFileProblem.SECTION_DUPLICATE, key, first.place().line());
        }
    }

    /** All of them, with their indicators, which may name indicators of any other. */
    List<PlannedSection> planned(Successors successors) {
        return IntStream.range(0, planned.size())
                .mapToObj(index -> planned.get(index)
                        .with(written.get(index).each("indicators", node -> IndicatorSection.read(node, successors))))
                .toList();
    }

    /** Whether all could be read, so that what is not among them is unknown. */
    boolean isComplete() {
        return complete;
    }

    /** How many indicators a section has. */
    int indicators(int index) {
        return written.get(index).entries("indicators");
    }

    /** The index of the section that an initiative names. */
    Optional<Integer> named(YamlNode node) {
        return Scalars.line(node).flatMap(name -> named(node, name));
    }

    private Optional<Integer> named(YamlNode node, String name) {
        List<Integer> found = called(name);
        if (complete && found.isEmpty()) {
            node.report(PlanFileProblem.SECTION_UNKNOWN, name);
        }
        if (complete && found.size() > 1) {
            PlannedSection second = planned.get(found.get(1));
            node.report(PlanFileProblem.SECTION_AMBIGUOUS, name, second.place().line());
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Plans number by 1, (1) and ①: ① is 1 to a reader only where nothing else is ①. */
    List<Integer> called(String name) {
        return exactly.getOrDefault(name, alike.getOrDefault(Folding.fold(name), List.of()));
    }
}
