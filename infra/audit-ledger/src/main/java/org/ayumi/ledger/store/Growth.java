package org.ayumi.ledger.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.HashColumn;
import org.ayumi.ledger.merkle.HashedSubtree;
import org.ayumi.ledger.merkle.Subtree;
import org.ayumi.ledger.merkle.Tile;

/**
 * A tree that is computed leaf by leaf. Of its inner nodes those are kept that a store keeps: 32 bytes for 256 leaves. After
 * a gap nothing is known of it.
 */
final class Growth {

    private final Frontier frontier = Frontier.empty();
    private final Map<Integer, HashColumn> kept = new HashMap<>();
    private boolean broken;

    void append(Hash leaf) {
        if (broken) {
            return;
        }
        for (HashedSubtree completed : frontier.append(leaf)) {
            Subtree subtree = completed.subtree();
            if (subtree.level() > 0 && Tile.holds(subtree)) {
                kept.computeIfAbsent(subtree.level(), level -> new HashColumn()).add(completed.hash());
            }
        }
    }

    void breakOff() {
        broken = true;
    }

    /** Leaves from the first without a gap. */
    long size() {
        return frontier.size();
    }

    /** Where it has just this size. */
    Optional<Hash> rootAt(long size) {
        return !broken && frontier.size() == size ? Optional.of(frontier.root()) : Optional.empty();
    }

    /** An inner node of a level that is stored, if it is complete. */
    Optional<Hash> node(int level, long index) {
        return Optional.ofNullable(kept.get(level))
                .filter(column -> index < column.size())
                .map(column -> column.get(index));
    }
}
