package org.ayumi.command.plan;

import java.time.LocalDate;
import java.util.Optional;

/** What has happened so far, as the current transaction sees it. */
public interface Timeline {

    /** The day it is in the city hall. */
    LocalDate today();

    /** The last position in the global order of events. */
    long head();

    /** The position of the first event of an aggregate. */
    Optional<Long> startOf(String aggregateId);
}
