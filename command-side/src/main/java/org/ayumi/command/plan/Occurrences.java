package org.ayumi.command.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.time.FiscalYear;

/** The gatherings of one plan; no activity tells of two of them. Dissolved ones stay, so that no id is given twice. */
final class Occurrences {

    static final int MOST_OCCURRENCES = 5_000;

    private static final String OCCURRENCE_ID = "occurrenceId";

    private final Map<String, Standing> occurrences = new LinkedHashMap<>();

    /**
     * A gathering.
     *
     * @param occurrence empty where it was dissolved
     */
    record Standing(FiscalYear fiscalYear, Optional<Occurrence> occurrence) {}

    String nextId(String planId) {
        if (occurrences.size() >= MOST_OCCURRENCES) {
            throw new Refusal(Refusal.Kind.RULE, "occurrence", "occurrence.too-many", MOST_OCCURRENCES);
        }
        return planId + ".o" + (occurrences.size() + 1);
    }

    void put(String occurrenceId, FiscalYear year, Optional<Occurrence> occurrence) {
        occurrences.put(occurrenceId, new Standing(year, occurrence));
    }

    FiscalYear yearOf(String occurrenceId) {
        return known(occurrenceId).fiscalYear();
    }

    /**
     * One that may be put right.
     *
     * @throws Refusal where the plan has none of that id, or it was dissolved
     */
    Occurrence standing(String occurrenceId) {
        return known(occurrenceId)
                .occurrence()
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, OCCURRENCE_ID, "occurrence.dissolved", occurrenceId));
    }

    private Standing known(String occurrenceId) {
        Standing standing = occurrences.get(occurrenceId);
        if (standing == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, OCCURRENCE_ID, "id.unknown", occurrenceId);
        }
        return standing;
    }

    /**
     * The year of which the activities tell.
     *
     * @throws Refusal where one is none of the plan's, or they are of different years
     */
    static FiscalYear year(String planId, Occurrence occurrence, Optional<FiscalYear> known, Registry registry) {
        List<Fault> faults = new ArrayList<>();
        Optional<FiscalYear> year = known;
        for (int index = 0; index < occurrence.tellings().size(); index++) {
            String field = "tellings[" + index + "]";
            String id = occurrence.tellings().get(index);
            Optional<FiscalYear> told = registry.yearOfActivity(planId, id);
            if (told.isEmpty()) {
                faults.add(Fault.at(field, "activity.unknown-in-plan", id));
            } else if (year.filter(told.get()::equals).isEmpty() && year.isPresent()) {
                faults.add(Fault.at(
                        field,
                        "occurrence.other-year",
                        id,
                        told.get().label(),
                        year.get().label()));
            } else {
                year = told;
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
        return year.orElseThrow();
    }

    /** Whether activities are free to tell of a gathering; refused where one tells of another. */
    void checkFree(String occurrenceId, Occurrence occurrence) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < occurrence.tellings().size(); index++) {
            String field = "tellings[" + index + "]";
            String id = occurrence.tellings().get(index);
            toldBy(id)
                    .filter(other -> !other.equals(occurrenceId))
                    .ifPresent(other -> faults.add(Fault.at(field, "occurrence.told-already", id, other)));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, faults);
        }
    }

    private Optional<String> toldBy(String activityId) {
        return occurrences.entrySet().stream()
                .filter(each -> each.getValue()
                        .occurrence()
                        .filter(it -> it.tellings().contains(activityId))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
