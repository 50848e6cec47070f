package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete subtree: the 2^level leaves from leaf {@code index * 2^level}. Once complete its hash never changes, so it
 * can be stored for good.
 */
public record Subtree(int level, long index) {

    public Subtree {
        if (level < 0 || level > 62 || index < 0) {
            throw new IllegalArgumentException("no subtree at level " + level + ", index " + index);
        }
    }

    /**
     * The complete subtrees that a range of leaves falls into, largest first. The range must start where RFC 6962 lets a
     * subtree start: at a multiple of the smallest power of two that holds it.
     */
    static List<Subtree> covering(long from, long to) {
        List<Subtree> covering = new ArrayList<>();
        long start = from;
        for (long rest = to - from; rest > 0; rest = to - start) {
            int level = 63 - Long.numberOfLeadingZeros(rest);
            covering.add(new Subtree(level, start >> level));
            start += 1L << level;
        }
        return covering;
    }
}
