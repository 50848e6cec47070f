package org.ayumi.eventstore;

import java.util.List;

/** Figures before one could be what was planned for a year: each was reported. */
final class NothingPlanned {

    static final List<RevisionStep> STEPS = List.of(
            RevisionStep.from("indicator.value-recorded", 4, event -> event),
            RevisionStep.from("indicator.value-corrected", 4, event -> event),
            RevisionStep.from("indicator.broken-down", 2, event -> event));

    private NothingPlanned() {}
}
