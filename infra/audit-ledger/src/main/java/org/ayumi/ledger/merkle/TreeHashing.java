package org.ayumi.ledger.merkle;

/** The three hashes of RFC 6962 section 2.1. The prefixes keep a node from being shown as a leaf. */
public final class TreeHashing {

    public static final Hash EMPTY_TREE = Hash.sha256(new byte[0]);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHashing() {}

    public static Hash leaf(byte[] entry) {
        return Hash.sha256(LEAF, entry);
    }

    public static Hash node(Hash left, Hash right) {
        return Hash.sha256(NODE, left, right);
    }
}
