package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the hashes of its largest complete subtrees. Enough to append a leaf and to know the
 * root at once, in O(log n) memory; also called a compact range.
 */
public final class Frontier {

    private final List<Hash> peaks;
    private long size;

    private Frontier(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** The edge of a tree that is stored. */
    public static Frontier of(long size, SubtreeHashes hashes) {
        return new Frontier(size, size == 0 ? List.of() : hashes.read(Subtree.covering(0, size)));
    }

    /** Appends a leaf and returns the subtrees that it completed, itself first: what a store has to keep. */
    public List<HashedSubtree> append(Hash leaf) {
        List<HashedSubtree> completed = new ArrayList<>();
        Hash hash = leaf;
        completed.add(new HashedSubtree(new Subtree(0, size), hash));
        for (int level = 1; (size >> (level - 1) & 1) == 1; level++) {
            hash = TreeHashing.node(peaks.removeLast(), hash);
            completed.add(new HashedSubtree(new Subtree(level, size >> level), hash));
        }
        peaks.add(hash);
        size++;
        return completed;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return peaks.isEmpty() ? TreeHashing.EMPTY_TREE : Peaks.bag(peaks);
    }
}
