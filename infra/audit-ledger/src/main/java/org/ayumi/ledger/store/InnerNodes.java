package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.verdict.Finding;

/** The stored inner nodes of the tree against those that follow from the leaves, or from the events where leaves are wrong. */
final class InnerNodes {

    static final String IN_ORDER =
            "SELECT level, node, hash FROM event_store.ledger_nodes WHERE level > 0 ORDER BY level, node";

    /** Of more leaves than any log will have. */
    private static final int HIGHEST = 40;

    private final RowWalk walk;
    private Optional<Finding> first = Optional.empty();
    private int level = Tile.HEIGHT;
    private long next;

    InnerNodes(RowWalk walk) {
        this.walk = walk;
    }

    /** A stored inner node. */
    record NodeRow(int level, long node, Hash hash) {
        static NodeRow read(ResultSet row) throws SQLException {
            return new NodeRow(row.getInt(1), row.getLong(2), LeafRow.hash(row.getBytes(3)));
        }
    }

    /** The first that is wrong, the lowest level first. */
    Optional<Finding> check(Cursor<NodeRow> rows) throws SQLException {
        for (; rows.peek().isPresent() && first.isEmpty(); rows.advance()) {
            NodeRow row = rows.peek().orElseThrow();
            while (level < row.level() && level < HIGHEST) {
                endOfLevel();
            }
            meet(row);
        }
        while (first.isEmpty() && level < HIGHEST) {
            endOfLevel();
        }
        return first;
    }

    private void endOfLevel() {
        if (isKnown(level, next)) {
            find(new Finding.InnerNodeMissing(level, next, from(level, next), to(level, next)));
        }
        level += Tile.HEIGHT;
        next = 0;
    }

    private void meet(NodeRow row) {
        if (row.level() != level || row.node() < next || row.node() > Long.MAX_VALUE >> HIGHEST) {
            find(new Finding.InnerNodeAltered(row.level(), row.node(), 0, 0));
        } else if (row.node() > next && isKnown(level, next)) {
            find(new Finding.InnerNodeMissing(level, next, from(level, next), to(level, next)));
        } else if (to(level, row.node()) > walk.size()) {
            find(new Finding.RolledBack(to(level, row.node()), walk.size()));
        } else if (isKnown(level, row.node()) && !follows(row)) {
            find(new Finding.InnerNodeAltered(level, row.node(), from(level, row.node()), to(level, row.node())));
        }
        next = row.node() + 1;
    }

    private boolean follows(NodeRow row) {
        return walk.leaves().node(level, row.node()).filter(row.hash()::equals).isPresent()
                || walk.events()
                        .node(level, row.node())
                        .filter(row.hash()::equals)
                        .isPresent();
    }

    private boolean isKnown(int at, long node) {
        return walk.leaves().node(at, node).isPresent()
                || walk.events().node(at, node).isPresent();
    }

    private void find(Finding finding) {
        if (first.isEmpty()) {
            first = Optional.of(finding);
        }
    }

    private static long from(int level, long node) {
        return (node << level) + 1;
    }

    private static long to(int level, long node) {
        return (node + 1) << level;
    }
}
