package org.ayumi.ledger.reads;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;

/**
 * A link of the chain over the read log.
 *
 * @param number from 1, without gaps
 * @param entry id of the entry; these rise and may have gaps
 * @param hash of the entry and the link before
 */
public record ReadLink(long number, long entry, Hash hash) {

    /** Before the first entry. */
    public static final ReadLink NONE = new ReadLink(0, 0, TreeHashing.EMPTY_TREE);

    static final String COLUMNS = "number, entry, hash";

    static ReadLink read(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes(3);
        return new ReadLink(
                row.getLong(1),
                row.getLong(2),
                hash != null && hash.length == Hash.SIZE ? Hash.of(hash) : TreeHashing.EMPTY_TREE);
    }

    /** The link of the next entry. */
    public ReadLink next(ReadEntry following) {
        return new ReadLink(number + 1, following.id(), following.after(hash));
    }
}
