package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Roots and proofs of a tree of any size, from the hashes of its complete subtrees: O(log n) of them. */
public final class TreeProver {

    private final SubtreeHashes hashes;

    public TreeProver(SubtreeHashes hashes) {
        this.hashes = hashes;
    }

    public Hash root(long size) {
        requireSize(size);
        return size == 0
                ? TreeHashing.EMPTY_TREE
                : hash(List.of(new LeafRange(0, size))).getFirst();
    }

    /** PATH(index, D[size]) of RFC 6962 section 2.1.1: the siblings from the leaf up. */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<LeafRange> siblings = new ArrayList<>();
        LeafRange range = new LeafRange(0, size);
        while (range.size() > 1) {
            boolean left = index < range.middle();
            siblings.add(left ? range.right() : range.left());
            range = left ? range.left() : range.right();
        }
        Collections.reverse(siblings);
        return hash(siblings);
    }

    /** PROOF(oldSize, D[size]) of RFC 6962 section 2.1.2; empty when the old tree is empty or the same. */
    public List<Hash> consistency(long oldSize, long size) {
        requireSize(size);
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("a tree of " + size + " does not extend one of " + oldSize);
        }
        List<LeafRange> nodes = new ArrayList<>();
        LeafRange range = new LeafRange(0, size);
        while (oldSize > 0 && oldSize != range.to()) {
            boolean left = oldSize <= range.middle();
            nodes.add(left ? range.right() : range.left());
            range = left ? range.left() : range.right();
        }
        if (range.from() > 0) {
            nodes.add(range); // from 0 it is the old root itself, which the verifier has
        }
        Collections.reverse(nodes);
        return hash(nodes);
    }

    private static void requireSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size: " + size);
        }
    }

    private List<Hash> hash(List<LeafRange> ranges) {
        List<Subtree> wanted =
                ranges.stream().flatMap(range -> range.subtrees().stream()).toList();
        List<Hash> found = hashes.read(wanted);
        List<Hash> result = new ArrayList<>(ranges.size());
        int next = 0;
        for (LeafRange range : ranges) {
            int count = range.subtrees().size();
            result.add(Peaks.bag(found.subList(next, next + count)));
            next += count;
        }
        return result;
    }
}
