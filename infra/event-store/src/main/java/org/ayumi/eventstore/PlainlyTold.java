package org.ayumi.eventstore;

import java.util.List;

/**
 * Activities and figures before what is printed beside them had fields: months, parts of days, weekdays, parts of a whole,
 * the body in charge, days of counts, what a year added, labels. None of it was told.
 */
final class PlainlyTold {

    static final List<RevisionStep> STEPS = List.of(
            RevisionStep.from("activity.recorded", 1, event -> event),
            RevisionStep.from("activity.corrected", 1, event -> event),
            RevisionStep.from("activity.withdrawn", 1, event -> event),
            RevisionStep.from("indicator.defined", 4, event -> event),
            RevisionStep.from("indicator.baseline-revised", 2, event -> event),
            RevisionStep.from("indicator.broken-down", 1, event -> event),
            RevisionStep.from("indicator.value-recorded", 3, event -> event),
            RevisionStep.from("indicator.value-corrected", 3, event -> event));

    private PlainlyTold() {}
}
