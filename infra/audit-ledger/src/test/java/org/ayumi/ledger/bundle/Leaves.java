package org.ayumi.ledger.bundle;

import java.util.Random;
import org.ayumi.ledger.merkle.Hash;

/** Leaves with one field changed. */
final class Leaves {

    private Leaves() {}

    static Leaf with(Leaf leaf, Hash payload) {
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
                leaf.metadata());
    }

    static Leaf at(Leaf leaf, long position) {
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

    /** Any field but the position and the hashes, which other tests change. */
    static Leaf altered(Leaf leaf, Random random) {
        int field = random.nextInt(7);
        return new Leaf(
                leaf.position(),
                field == 0 ? leaf.aggregate() + "1" : leaf.aggregate(),
                field == 1 ? leaf.aggregateType() + "1" : leaf.aggregateType(),
                field == 2 ? leaf.sequence() + 1 : leaf.sequence(),
                field == 3 ? leaf.eventId() + "1" : leaf.eventId(),
                field == 4 ? leaf.recordedAt().replaceFirst("\\d{6}Z", "999999Z") : leaf.recordedAt(),
                field == 5 ? leaf.type() + "1" : leaf.type(),
                field == 6 ? leaf.revision() + "1" : leaf.revision(),
                leaf.payload(),
                leaf.metadata());
    }
}
