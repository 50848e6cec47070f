package org.ayumi.documents.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code amendments} of an initiative. What it leaves out stays as it was. */
final class DetailsAmendmentSection {

    private static final List<String> KEYS = Stream.of(List.of("from"), DetailsSection.KEYS, List.of("reason"))
            .flatMap(List::stream)
            .toList();

    private DetailsAmendmentSection() {}

    /**
     * All of them; none where one cannot be read, or follows something that cannot.
     *
     * @param first empty where it could not be read, which is reported already
     */
    static List<PlannedDetailsChange> read(YamlMap initiative, Optional<InitiativeDetails> first) {
        List<PlannedDetailsChange> read = new ArrayList<>();
        Optional<InitiativeDetails> current = first;
        List<YamlNode> entries = initiative.each("amendments", Optional::of);
        for (YamlNode entry : entries) {
            Optional<InitiativeDetails> previous = current;
            Optional<PlannedDetailsChange> amendment = entry.map(KEYS).flatMap(map -> amendment(map, previous));
            amendment.ifPresent(read::add);
            current = amendment.flatMap(known -> previous.map(known.change()::of));
        }
        return read.size() == entries.size() ? read : List.of();
    }

    private static Optional<PlannedDetailsChange> amendment(YamlMap map, Optional<InitiativeDetails> previous) {
        Attempt attempt = map.attempt();
        Optional<FiscalYear> from = map.required("from", Scalars::fiscalYear);
        DetailsChange change = DetailsSection.change(map);
        Optional<String> reason = map.required("reason", Scalars::paragraph);
        return previous.filter(before -> attempt.build(() -> change.of(before))
                        .filter(after -> isAnother(map, before, after))
                        .isPresent())
                .map(before -> new PlannedDetailsChange(map.place(), from.orElseThrow(), change, reason.orElseThrow()));
    }

    private static boolean isAnother(YamlMap map, InitiativeDetails before, InitiativeDetails after) {
        boolean another = !before.equals(after);
        // What is to change may be misspelt, which is told already.
        if (!another && KEYS.containsAll(map.keys().keySet())) {
            map.report(PlanFileProblem.AMENDMENT_CHANGES_NOTHING);
        }
        return another;
    }
}
