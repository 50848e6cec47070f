package org.ayumi.ledger.merkle;

import java.util.List;

/** Complete subtrees side by side, largest first, as one hash. */
final class Peaks {

    private Peaks() {}

    static Hash bag(List<Hash> peaks) {
        Hash hash = peaks.getLast();
        for (int next = peaks.size() - 2; next >= 0; next--) {
            hash = TreeHashing.node(peaks.get(next), hash);
        }
        return hash;
    }
}
