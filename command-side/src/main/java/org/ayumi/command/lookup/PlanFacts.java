package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;

/** What a report is held against outside of its own stream. All of it is in the lookups. */
public interface PlanFacts {

    Optional<PlanPeriod> periodOf(String planId);

    Optional<String> planOfIndicator(String indicatorId);

    /** The sections that lead an initiative, or the one an indicator belongs to; empty for any other id, and for indicators above initiatives. */
    Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId);
}
