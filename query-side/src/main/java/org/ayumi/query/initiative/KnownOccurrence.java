package org.ayumi.query.initiative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.occurrence.Gathering;

/**
 * A gathering and the activities that tell of it as they stand: one that was withdrawn, or is of another year now, has
 * fallen out.
 *
 * @param tellings in the order in which they were named
 */
record KnownOccurrence(OccurrenceRow row, List<ActivityRow> tellings) {

    static KnownOccurrence of(OccurrenceRow row, Map<String, ActivityRow> activities) {
        return new KnownOccurrence(
                row,
                row.tellings().stream()
                        .map(activities::get)
                        .filter(Objects::nonNull)
                        .filter(activity -> !activity.isWithdrawn())
                        .filter(activity ->
                                activity.fiscalYear() == row.fiscalYear().startYear())
                        .toList());
    }

    /** Whether anybody still tells of it. */
    boolean stands() {
        return !tellings.isEmpty();
    }

    Optional<Gathering> gathering() {
        return Optional.of(tellings)
                .filter(known -> !known.isEmpty())
                .map(known ->
                        new Gathering(known.stream().map(ActivityRow::activity).toList()));
    }
}
