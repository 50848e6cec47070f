package org.ayumi.ledger.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.verdict.Finding;

/**
 * Events and leaves that do not fit each other, the first of them. A leaf is a hash and does not say what it was made of,
 * but one can try whether it was made of what now stands elsewhere.
 */
final class Suspects {

    private static final int MOST = 256;

    private final TreeMap<Long, Leaf> events = new TreeMap<>();
    private final TreeMap<Long, Hash> leaves = new TreeMap<>();

    void add(EventRow event) {
        if (events.size() < MOST) {
            event.leaf().ifPresent(leaf -> events.put(event.position(), leaf));
        }
    }

    void add(LeafRow leaf) {
        if (leaves.size() < MOST) {
            leaves.put(leaf.position(), leaf.hash());
        }
    }

    /** What happened to the event at this position, if it shows. */
    Optional<Finding> explain(long position) {
        Leaf event = events.get(position);
        Hash leaf = leaves.get(position);
        if (event == null || leaf == null) {
            return Optional.empty();
        }
        return moved(event, leaf).or(() -> exchanged(event, leaf));
    }

    private Optional<Finding> moved(Leaf event, Hash leaf) {
        long position = event.position();
        Optional<Long> nowAt = events.values().stream()
                .filter(other -> fits(at(other, position), leaf))
                .map(Leaf::position)
                .findFirst();
        Optional<Long> belongsAt = leaves.entrySet().stream()
                .filter(other -> fits(at(event, other.getKey()), other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (nowAt.isPresent() && nowAt.equals(belongsAt)) {
            return Optional.of(new Finding.EventsSwapped(position, nowAt.get()));
        }
        if (belongsAt.isEmpty()) {
            return nowAt.map(place -> place == position + 1
                    ? new Finding.EventInserted(position)
                    : new Finding.EventDisplaced(place, position));
        }
        return Optional.of(
                nowAt.isEmpty() && belongsAt.get() == position + 1
                        ? new Finding.EventTakenOut(position)
                        : new Finding.EventDisplaced(position, belongsAt.get()));
    }

    private Optional<Finding> exchanged(Leaf event, Hash leaf) {
        return others(event)
                .filter(other -> fits(with(event, other.payload(), event.metadata()), leaf)
                        && fits(with(other, event.payload(), other.metadata()), leafOf(other)))
                .<Finding>map(other -> new Finding.PayloadsSwapped(event.position(), other.position()))
                .findFirst()
                .or(() -> others(event)
                        .filter(other -> fits(with(event, event.payload(), other.metadata()), leaf)
                                && fits(with(other, other.payload(), event.metadata()), leafOf(other)))
                        .<Finding>map(other -> new Finding.MetadataSwapped(event.position(), other.position()))
                        .findFirst());
    }

    private Stream<Leaf> others(Leaf event) {
        return events.tailMap(event.position(), false).values().stream();
    }

    private Optional<Hash> leafOf(Leaf event) {
        return Optional.ofNullable(leaves.get(event.position()));
    }

    private static boolean fits(Leaf event, Optional<Hash> leaf) {
        return leaf.isPresent() && fits(event, leaf.get());
    }

    private static boolean fits(Leaf event, Hash leaf) {
        return event.hash().equals(leaf);
    }

    private static Leaf at(Leaf leaf, long position) {
        return new Leaf(
                position,
                leaf.aggregate(),
                leaf.aggregateType(),
                leaf.sequence(),
                leaf.eventId(),
                leaf.recordedAt(),
                leaf.type(),
                leaf.revision(),
                leaf.payload(),
                leaf.metadata());
    }

    private static Leaf with(Leaf leaf, Hash payload, Hash metadata) {
        return new Leaf(
                leaf.position(),
                leaf.aggregate(),
                leaf.aggregateType(),
                leaf.sequence(),
                leaf.eventId(),
                leaf.recordedAt(),
                leaf.type(),
                leaf.revision(),
                payload,
                metadata);
    }
}
