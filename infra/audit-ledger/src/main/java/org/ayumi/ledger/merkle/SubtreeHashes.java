package org.ayumi.ledger.merkle;

import java.util.List;

/**
 * Where the hashes of complete subtrees are kept. A proof asks once for all it needs, so that a store over a network is
 * asked once.
 */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The hashes of the subtrees, in the order asked for.
     *
     * @throws IllegalArgumentException when one is not complete yet
     */
    List<Hash> read(List<Subtree> subtrees);
}
