package org.ayumi.command;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.plan.Timeline;

/** It is 10 July 2025 unless said otherwise, and of 243 events the 12th began whatever one asks for. */
public record FakeTimeline(LocalDate today) implements Timeline {

    public static final LocalDate TODAY = LocalDate.of(2025, 7, 10);
    public static final long HEAD = 243;
    public static final long START = 12;

    public FakeTimeline() {
        this(TODAY);
    }

    @Override
    public long head() {
        return HEAD;
    }

    @Override
    public Optional<Long> startOf(String aggregateId) {
        return Optional.of(START);
    }
}
