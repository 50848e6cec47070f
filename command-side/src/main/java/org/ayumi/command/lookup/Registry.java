package org.ayumi.command.lookup;

import java.util.Optional;

/** Which plans, initiatives and indicators exist, as of the current transaction. */
public interface Registry {

    Optional<PlanPeriod> periodOf(String planId);

    Optional<String> planOfInitiative(String initiativeId);

    Optional<String> planOfIndicator(String indicatorId);

    /** The number after the highest indicator of an initiative, from 1. */
    int nextIndicatorSequence(String initiativeId);
}
