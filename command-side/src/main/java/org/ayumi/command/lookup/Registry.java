package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;

/** Which plans, sections, initiatives and indicators exist, as of the current transaction. */
public interface Registry {

    Optional<PlanPeriod> periodOf(String planId);

    Optional<String> planOfSection(String sectionId);

    Optional<String> planOfInitiative(String initiativeId);

    Optional<String> planOfIndicator(String indicatorId);

    /** The sections that lead an initiative, or the one an indicator belongs to; empty for any other id. */
    Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId);

    /** A place after every initiative of a plan, with room between them. */
    int nextInitiativeOrder(String planId);

    /** The number after the highest indicator of an initiative, from 1. */
    int nextIndicatorSequence(String initiativeId);
}
