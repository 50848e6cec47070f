package org.ayumi.documents.planimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.plan.Timeline;
import org.ayumi.kernel.time.CityHall;

/** Of a rehearsal: it is today, and nothing has happened. */
record NothingBefore(Clock clock) implements Timeline {

    @Override
    public LocalDate today() {
        return CityHall.today(clock);
    }

    @Override
    public long head() {
        return 0;
    }

    @Override
    public Optional<Long> startOf(String aggregateId) {
        return Optional.empty();
    }
}
