package org.ayumi.eventstore;

import java.util.List;

/**
 * The first details of an initiative: one summary stood for the texts of its sheet, and an amendment held for all years.
 * They are read as they stand: what was not said is left out.
 */
final class OneSummary {

    static final List<RevisionStep> STEPS = List.of(
            RevisionStep.from("initiative.registered", 2, event -> event),
            RevisionStep.from("initiative.amended", 1, event -> event));

    private OneSummary() {}
}
