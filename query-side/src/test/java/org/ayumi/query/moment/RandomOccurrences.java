package org.ayumi.query.moment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.time.FiscalYear;

/** Which activities of a random plan tell of one gathering; their activities go on being corrected and withdrawn. */
final class RandomOccurrences {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomActivities activities;
    private final Map<String, OccurrenceRecorded> occurrences = new HashMap<>();
    private final Map<String, Occurrence> standing = new HashMap<>();

    RandomOccurrences(RandomStory story, RandomActivities activities) {
        this.story = story;
        this.choices = story.choices();
        this.activities = activities;
    }

    void record() {
        FiscalYear year = new FiscalYear(2022 + choices.below(3));
        some(year).ifPresent(occurrence -> {
            OccurrenceRecorded event = new OccurrenceRecorded(
                    story.planId(), story.planId() + ".o" + (occurrences.size() + 1), year, occurrence);
            occurrences.put(event.occurrenceId(), event);
            standing.put(event.occurrenceId(), occurrence);
            story.append(event);
        });
    }

    void correct() {
        if (!standing.isEmpty()) {
            String id = choices.anyOf(standing.keySet());
            Occurrence previous = Objects.requireNonNull(standing.remove(id));
            FiscalYear year = Objects.requireNonNull(occurrences.get(id)).fiscalYear();
            Optional<Occurrence> current = choices.perhaps() ? some(year) : Optional.empty();
            current.ifPresent(occurrence -> standing.put(id, occurrence));
            story.append(new OccurrenceCorrected(story.planId(), id, year, previous, current, "別の集まり"));
        }
    }

    private Optional<Occurrence> some(FiscalYear year) {
        List<String> free = activities.standing(year).stream()
                .filter(id -> standing.values().stream()
                        .noneMatch(occurrence -> occurrence.tellings().contains(id)))
                .toList();
        return free.size() < 2
                ? Optional.empty()
                : Optional.of(new Occurrence(
                        "催し " + choices.below(1000), free.subList(0, 2 + choices.below(2) % (free.size() - 1))));
    }
}
