package org.ayumi.ledger.seal;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.ledger.store.PublishedCheckpoints;

/**
 * What of the store's tables the log itself has signed. Whoever may insert there can write anything; a row that the log did
 * not sign is as if it were not there, and is named.
 */
public final class BelievedRows {

    private static final int AT_ONCE = 50;

    private final PublishedCheckpoints rows;

    public BelievedRows(Connection connection) {
        this.rows = new PublishedCheckpoints(connection);
    }

    /** The log's keys in the order in which they took over. */
    public List<KeyStatement> keys() {
        return KeyStatement.believed(rows.keyStatements());
    }

    /** The one of most events; empty before the first was sealed. */
    public Optional<PublishedCheckpoint> newest() {
        TrustedKeys keys = KeyStatement.trusted(keys());
        for (long skipped = 0; ; skipped += AT_ONCE) {
            List<PublishedCheckpoint> some = rows.newest(skipped, AT_ONCE);
            Optional<PublishedCheckpoint> found =
                    some.stream().filter(row -> isSigned(row, keys)).findFirst();
            if (found.isPresent() || some.size() < AT_ONCE) {
                return found;
            }
        }
    }

    public Optional<PublishedCheckpoint> of(long size) {
        TrustedKeys keys = KeyStatement.trusted(keys());
        return rows.of(size).stream().filter(row -> isSigned(row, keys)).findFirst();
    }

    /** Rows that are none of the log's: of all keys, and of so many of the newest checkpoints. */
    public List<String> strays(int checkpoints) {
        List<String> strays = new ArrayList<>();
        List<String> statements = rows.keyStatements();
        List<KeyStatement> keys = KeyStatement.believed(statements);
        List<String> believed =
                new ArrayList<>(keys.stream().map(key -> key.note().toString()).toList());
        for (int at = 0; at < statements.size(); at++) {
            if (!believed.remove(statements.get(at))) {
                strays.add("ledger_keys " + (at + 1));
            }
        }
        TrustedKeys trusted = KeyStatement.trusted(keys);
        rows.newest(0, checkpoints).stream()
                .filter(row -> !isSigned(row, trusted))
                .forEach(row -> strays.add("ledger_checkpoints " + row.size()));
        return strays;
    }

    private static boolean isSigned(PublishedCheckpoint row, TrustedKeys keys) {
        return keys.open(row.note()) instanceof Opened.Accepted accepted
                && accepted.checkpoint().size() == row.size();
    }
}
