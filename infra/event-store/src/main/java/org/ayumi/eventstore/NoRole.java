package org.ayumi.eventstore;

import java.util.List;

/** Indicators before one could say whether it counts what was done or what became of it: none said so. */
final class NoRole {

    static final List<RevisionStep> STEPS = List.of(
            RevisionStep.from("indicator.defined", 5, event -> event),
            RevisionStep.from("indicator.amended", 2, event -> event));

    private NoRole() {}
}
