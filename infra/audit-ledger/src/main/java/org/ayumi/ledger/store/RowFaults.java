package org.ayumi.ledger.store;

import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;

/** The first row that is not as it should be, and what can be told of it. */
final class RowFaults {

    private final Suspects suspects = new Suspects();
    private Optional<Finding> first = Optional.empty();
    private boolean leafIsVouchedFor;
    private boolean eventIsVouchedFor;

    void differ(EventRow event, LeafRow leaf) {
        note(
                event.leaf().isPresent()
                        ? new Finding.EventNotOfLeaf(event.position())
                        : new Finding.EventUnreadable(event.position()));
        suspects.add(event);
        suspects.add(leaf);
    }

    void noEvent(LeafRow leaf) {
        if (first.orElse(null) instanceof Finding.EventsMissing gap && gap.last() == leaf.position() - 1) {
            first = Optional.of(new Finding.EventsMissing(gap.first(), leaf.position()));
        }
        note(new Finding.EventsMissing(leaf.position(), leaf.position()));
        suspects.add(leaf);
    }

    void noLeaf(EventRow event) {
        if (first.orElse(null) instanceof Finding.LeavesMissing gap && gap.last() == event.position() - 1) {
            first = Optional.of(new Finding.LeavesMissing(gap.first(), event.position()));
        }
        note(new Finding.LeavesMissing(event.position(), event.position()));
        suspects.add(event);
    }

    void neither(long from, long to) {
        note(new Finding.Missing(from, to));
    }

    void again(long position) {
        note(position < 1 ? new Finding.EventUnreadable(position) : new Finding.Repeated(position));
    }

    private void note(Finding finding) {
        if (first.isEmpty()) {
            first = Optional.of(finding);
        }
    }

    /** A believed checkpoint that covers all so far follows from the leaves, or from the events, or from both. */
    void vouched(boolean leaves, boolean events) {
        if (first.isPresent() && !leafIsVouchedFor && !eventIsVouchedFor && leaves != events) {
            leafIsVouchedFor = leaves;
            eventIsVouchedFor = events;
        }
    }

    Optional<Finding> finding() {
        return first.map(found -> found instanceof Finding.EventNotOfLeaf differing ? told(differing) : found);
    }

    private Finding told(Finding.EventNotOfLeaf differing) {
        long position = differing.position();
        if (eventIsVouchedFor) {
            return new Finding.LeafAltered(position);
        }
        return suspects.explain(position).orElse(leafIsVouchedFor ? new Finding.EventAltered(position) : differing);
    }
}
