package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** Verifies proofs as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say; never throws, whatever the proof holds. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the leaf stands at the index of the tree with this size and root. */
    public static boolean includes(Hash root, long size, long index, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (climb.isAtRoot()) {
                return false;
            }
            hash = climb.siblingIsLeft() ? TreeHashing.node(sibling, hash) : TreeHashing.node(hash, sibling);
            climb.up();
        }
        return climb.isAtRoot() && hash.equals(root);
    }

    /** Whether the newer tree holds the older one unchanged as its first leaves. */
    public static boolean extended(Hash oldRoot, long oldSize, Hash root, long size, List<Hash> proof) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(TreeHashing.EMPTY_TREE);
        }
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        List<Hash> nodes = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            nodes.addFirst(oldRoot); // the old tree is one complete subtree, so the prover leaves it out
        }
        return !nodes.isEmpty() && meets(oldRoot, oldSize, root, size, nodes);
    }

    private static boolean meets(Hash oldRoot, long oldSize, Hash root, long size, List<Hash> nodes) {
        Climb climb = new Climb(oldSize - 1, size - 1);
        climb.skipRightEdges();
        Hash old = nodes.getFirst();
        Hash whole = old;
        for (Hash sibling : nodes.subList(1, nodes.size())) {
            if (climb.isAtRoot()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                old = TreeHashing.node(sibling, old);
                whole = TreeHashing.node(sibling, whole);
            } else {
                whole = TreeHashing.node(whole, sibling);
            }
            climb.up();
        }
        return climb.isAtRoot() && old.equals(oldRoot) && whole.equals(root);
    }
}
