package org.ayumi.kernel.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** Events of that aggregate and of those it is part of ({@code plan}, {@code plan.1-3-2}), up to a position inclusive, in order. */
    default List<RecordedEvent> inLine(String aggregateId, long upToPosition) {
        List<String> line = lineOf(aggregateId);
        return under(line.getFirst(), upToPosition).stream()
                .filter(event -> line.contains(event.aggregateId()))
                .toList();
    }

    /** The ids of all it is part of, the plan first, and its own. */
    static List<String> lineOf(String aggregateId) {
        return IntStream.rangeClosed(1, aggregateId.length())
                .filter(end -> end == aggregateId.length() || aggregateId.charAt(end) == '.')
                .mapToObj(end -> aggregateId.substring(0, end))
                .toList();
    }

    /** Events of exactly that aggregate whose sequence is greater, at most {@code limit}, in order. */
    List<RecordedEvent> of(String aggregateId, long afterSequence, int limit);

    /** Events of exactly that aggregate that have one of these names, in order. A store that can choose reads no others. */
    default List<RecordedEvent> named(String aggregateId, Set<String> names) {
        return of(aggregateId, -1, Integer.MAX_VALUE).stream()
                .filter(event -> names.contains(event.type()))
                .toList();
    }
}
