package org.ayumi.kernel.initiative;

import java.time.LocalTime;

/** Part of a day, where the source tells that (午前, PM) beside its hours or instead of them. */
public enum DayPart {
    MORNING(LocalTime.MIDNIGHT, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime until;

    DayPart(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** Whether what begins at that time is in it; afternoon and evening share an hour. */
    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
