package org.ayumi.ledger.bundle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;

/**
 * Follows the order of a bundle and finds what is missing from it. A gap alone does not say whether a leaf was left out or
 * comes later, so the first gap is kept open until the end.
 */
final class Sequence {

    private final Coverage coverage;
    private final Map<String, Long> streams = new HashMap<>();
    private long[] seen = new long[1024];
    private int count;

    Sequence(Coverage coverage) {
        this.coverage = coverage;
    }

    /** What is wrong with this leaf's place after those before it; it is counted in only if nothing is. */
    Optional<Finding> next(Leaf leaf, Place place) {
        if (leaf.position() <= last()) {
            boolean again = Arrays.binarySearch(seen, 0, count, leaf.position()) >= 0;
            return Optional.of(again ? new Finding.Duplicate(place) : new Finding.OutOfOrder(place));
        }
        Optional<Finding> gap = gap(leaf, place);
        if (gap.isEmpty()) {
            remember(leaf.position());
        }
        return gap;
    }

    /** What is missing after the last leaf. */
    Optional<Finding> end(long size) {
        return coverage == Coverage.EVERY_POSITION && last() < size
                ? Optional.of(new Finding.Missing(last() + 1, size))
                : Optional.empty();
    }

    /** Whether a later leaf fills the gap: then nothing is missing, but the leaf at the gap came too early. */
    static boolean fills(Finding gap, Leaf leaf) {
        return switch (gap) {
            case Finding.Missing missing -> missing.first() <= leaf.position() && leaf.position() <= missing.last();
            case Finding.MissingInStream missing ->
                missing.aggregate().equals(leaf.aggregate()) && missing.sequence() == leaf.sequence();
            default -> false;
        };
    }

    private Optional<Finding> gap(Leaf leaf, Place place) {
        if (coverage == Coverage.EVERY_POSITION && leaf.position() != last() + 1) {
            return Optional.of(new Finding.Missing(last() + 1, leaf.position() - 1));
        }
        if (coverage == Coverage.WHOLE_STREAMS) {
            long expected = streams.merge(leaf.aggregate(), 1L, Long::sum) - 1;
            if (leaf.sequence() != expected) {
                return Optional.of(
                        leaf.sequence() > expected
                                ? new Finding.MissingInStream(leaf.aggregate(), expected, place)
                                : new Finding.OutOfOrder(place));
            }
        }
        return Optional.empty();
    }

    private long last() {
        return count == 0 ? 0 : seen[count - 1];
    }

    private void remember(long position) {
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, 2 * count);
        }
        seen[count++] = position;
    }
}
