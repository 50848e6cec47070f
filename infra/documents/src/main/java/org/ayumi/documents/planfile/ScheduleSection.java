package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code schedule}: the marks of a row as printed, by fiscal year. */
final class ScheduleSection {

    private static final List<String> KEYS = List.of("name", "marks");

    private ScheduleSection() {}

    static Optional<ScheduleRow> row(YamlNode node) {
        return node.map(KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> name = map.optional("name", Scalars::line);
            Optional<SortedMap<FiscalYear, String>> marks =
                    map.required("marks", YamlNode::anyMap).map(ScheduleSection::marks);
            return attempt.build(() -> new ScheduleRow(name, marks.orElseThrow()));
        });
    }

    private static SortedMap<FiscalYear, String> marks(YamlMap map) {
        SortedMap<FiscalYear, String> marks = new TreeMap<>();
        Map<FiscalYear, Integer> lines = new HashMap<>();
        map.keys()
                .forEach((text, key) -> Scalars.fiscalYear(key).ifPresent(year -> {
                    // R5 and 2023 are different keys of the same year.
                    Integer first = lines.putIfAbsent(year, key.line());
                    if (first != null) {
                        key.report(PlanFileProblem.YEAR_DUPLICATE, year.label(), first);
                    }
                    map.optional(text, Scalars::line).ifPresent(mark -> marks.put(year, mark));
                }));
        return marks;
    }
}
