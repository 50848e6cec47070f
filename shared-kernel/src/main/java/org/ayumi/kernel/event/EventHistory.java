package org.ayumi.kernel.event;

import java.time.Instant;
import java.util.List;

/** Reads history outside of any processor: for auditors, and for answers as of a moment. */
public interface EventHistory {

    /** The last position, 0 when the store is empty. */
    long head();

    /** The last position recorded at or before the instant, 0 if there is none. */
    long positionAt(Instant instant);

    /** The event at a position that is taken. */
    RecordedEvent at(long position);

    /** The events at positions that are taken, in order. */
    default List<RecordedEvent> at(List<Long> positions) {
        return positions.stream().map(this::at).toList();
    }

    /** Events of that aggregate and of those below it ({@code plan.1-3-2.1}), up to a position inclusive, in order. */
    List<RecordedEvent> under(String aggregateId, long upToPosition);

    /** Events of exactly that aggregate whose sequence is greater, at most {@code limit}, in order. */
    List<RecordedEvent> of(String aggregateId, long afterSequence, int limit);
}
