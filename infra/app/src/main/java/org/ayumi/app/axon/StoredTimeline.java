package org.ayumi.app.axon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.plan.Timeline;
import org.ayumi.eventstore.EventTable;
import org.ayumi.kernel.time.CityHall;

/** Lets commands see how far history goes. */
record StoredTimeline(EventTable events, Clock clock) implements Timeline {

    @Override
    public LocalDate today() {
        return CityHall.today(clock);
    }

    @Override
    public long head() {
        return events.head();
    }

    @Override
    public Optional<Long> startOf(String aggregateId) {
        return events.startOf(aggregateId);
    }
}
