package org.ayumi.ledger.merkle;

/** A complete subtree with its hash. */
public record HashedSubtree(Subtree subtree, Hash hash) {}
