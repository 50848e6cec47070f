package org.ayumi.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;

/** A stored leaf, by the position of its event. */
record LeafRow(long position, Hash hash) {

    static final String IN_ORDER = "SELECT node, hash FROM event_store.ledger_nodes WHERE level = 0 ORDER BY node";

    static LeafRow read(ResultSet row) throws SQLException {
        return new LeafRow(row.getLong(1) + 1, hash(row.getBytes(2)));
    }

    /** What is no hash is taken for the hash of nothing, which no leaf and no node has. */
    static Hash hash(byte[] bytes) {
        return bytes.length == Hash.SIZE ? Hash.of(bytes) : TreeHashing.EMPTY_TREE;
    }
}
