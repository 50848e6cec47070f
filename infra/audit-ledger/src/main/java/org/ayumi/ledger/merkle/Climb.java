package org.ayumi.ledger.merkle;

/** The way from a node to the root: its index on the level, and the index of the last node there (RFC 9162's fn, sn). */
final class Climb {

    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean isAtRoot() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return isRightChild() || node == last;
    }

    private boolean isRightChild() {
        return (node & 1) == 1;
    }

    /** One level up; a lone last node first rises to where it has a left sibling. */
    void up() {
        if (node == last) {
            while (!isRightChild() && node != 0) {
                oneLevel();
            }
        }
        oneLevel();
    }

    /** To the largest complete subtree that ends the old tree. */
    void skipRightEdges() {
        while (isRightChild()) {
            oneLevel();
        }
    }

    private void oneLevel() {
        node >>= 1;
        last >>= 1;
    }
}
