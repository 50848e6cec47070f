package org.ayumi.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree in memory: about 64 bytes a leaf. */
public final class MemoryTree implements SubtreeHashes {

    private final Frontier frontier = Frontier.empty();
    private final List<HashColumn> levels = new ArrayList<>();

    public void append(Hash leaf) {
        for (HashedSubtree completed : frontier.append(leaf)) {
            int level = completed.subtree().level();
            if (level == levels.size()) {
                levels.add(new HashColumn());
            }
            levels.get(level).add(completed.hash());
        }
    }

    public long size() {
        return frontier.size();
    }

    public Hash root() {
        return frontier.root();
    }

    @Override
    public List<Hash> read(List<Subtree> subtrees) {
        return subtrees.stream().map(this::hashOf).toList();
    }

    private Hash hashOf(Subtree subtree) {
        if (subtree.level() >= levels.size()) {
            throw new IllegalArgumentException("not complete: " + subtree);
        }
        return levels.get(subtree.level()).get(subtree.index());
    }
}
