package org.ayumi.ledger.store;

import java.sql.SQLException;
import java.util.function.LongConsumer;

/** Events and stored leaves side by side, in the order of positions. */
final class RowWalk {

    private static final long PROGRESS_EVERY = 10_000;

    private final Growth events = new Growth();
    private final Growth leaves = new Growth();
    private final RowFaults faults = new RowFaults();
    private final Anchors anchors;
    private final LongConsumer progress;
    private long size;

    RowWalk(Anchors anchors, LongConsumer progress) {
        this.anchors = anchors;
        this.progress = progress;
    }

    void run(Cursor<EventRow> eventRows, Cursor<LeafRow> leafRows) throws SQLException {
        anchors.reached(0, leaves, events, faults);
        while (eventRows.peek().isPresent() || leafRows.peek().isPresent()) {
            long event = eventRows.peek().map(EventRow::position).orElse(Long.MAX_VALUE);
            long leaf = leafRows.peek().map(LeafRow::position).orElse(Long.MAX_VALUE);
            long position = Math.min(event, leaf);
            if (position <= size) {
                faults.again(position);
            } else {
                next(position, eventRows, leafRows, event == position, leaf == position);
            }
            if (event == position) {
                eventRows.advance();
            }
            if (leaf == position) {
                leafRows.advance();
            }
        }
    }

    private void next(
            long position, Cursor<EventRow> eventRows, Cursor<LeafRow> leafRows, boolean hasEvent, boolean hasLeaf)
            throws SQLException {
        if (position > size + 1) {
            faults.neither(size + 1, position - 1);
            events.breakOff();
            leaves.breakOff();
        }
        size = position;
        if (!hasEvent) {
            LeafRow leaf = leafRows.peek().orElseThrow();
            faults.noEvent(leaf);
            events.breakOff();
            leaves.append(leaf.hash());
        } else if (!hasLeaf) {
            EventRow event = eventRows.peek().orElseThrow();
            faults.noLeaf(event);
            leaves.breakOff();
            events.append(event.hash());
        } else {
            compare(eventRows.peek().orElseThrow(), leafRows.peek().orElseThrow());
        }
        anchors.reached(size, leaves, events, faults);
        if (size % PROGRESS_EVERY == 0) {
            progress.accept(size);
        }
    }

    private void compare(EventRow event, LeafRow leaf) {
        if (event.leaf().isEmpty() || !event.hash().equals(leaf.hash())) {
            faults.differ(event, leaf);
        }
        events.append(event.hash());
        leaves.append(leaf.hash());
    }

    /** The last position, whether its event or its leaf is there. */
    long size() {
        return size;
    }

    Growth events() {
        return events;
    }

    Growth leaves() {
        return leaves;
    }

    RowFaults faults() {
        return faults;
    }
}
