package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.time.FiscalYear;

/** Gatherings that activities of the file tell of, by their names: two tell of each at least, of the same year. */
final class Gatherings {

    private final Map<String, List<Told>> told = new LinkedHashMap<>();

    private record Told(YamlNode node, Optional<FiscalYear> year) {}

    /** The name of the gathering that an activity tells of, where it names one. */
    Optional<String> named(YamlMap activity, Optional<FiscalYear> year) {
        Optional<String> name = activity.optional("occurrence", Scalars::line);
        name.ifPresent(known -> told.computeIfAbsent(known, unknown -> new ArrayList<>())
                .add(new Told(activity.value("occurrence").orElseThrow(), year)));
        return name;
    }

    /** When all of the file was read. */
    void check() {
        told.forEach((name, tellings) -> {
            YamlNode first = tellings.getFirst().node();
            if (tellings.size() == 1) {
                first.report(PlanFileProblem.OCCURRENCE_TOLD_ONCE, name);
            }
            if (tellings.size() > Occurrence.MOST_TELLINGS) {
                tellings.get(Occurrence.MOST_TELLINGS)
                        .node()
                        .report(PlanFileProblem.OCCURRENCE_TOLD_TOO_OFTEN, name, Occurrence.MOST_TELLINGS);
            }
            tellings.forEach(telling -> telling.year()
                    .filter(year -> tellings.getFirst()
                            .year()
                            .filter(of -> !of.equals(year))
                            .isPresent())
                    .ifPresent(year -> telling.node()
                            .report(PlanFileProblem.OCCURRENCE_OTHER_YEAR, name, first.line(), year.label())));
        });
    }
}
