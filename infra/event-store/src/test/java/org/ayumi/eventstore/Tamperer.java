package org.ayumi.eventstore;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.store.StoredLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody who owns the database, within a transaction that is rolled back. */
final class Tamperer {

    private static final long AWAY = 1_000_000;

    final SealedStore store;
    final Random random;
    final JdbcTemplate sql;
    final long events;
    final long sealed;
    private final Connection connection;

    Tamperer(SealedStore store, Connection connection, Random random) {
        this.store = store;
        this.random = random;
        this.connection = connection;
        this.sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.events = store.events();
        this.sealed = store.sealed();
        sql.execute("SET LOCAL session_replication_role = replica");
    }

    /** Some sealed position. */
    long position() {
        return 1 + random.nextLong(sealed);
    }

    /** Another sealed one after it, near enough. */
    long after(long position) {
        return position + 1 + random.nextLong(Math.min(150, events - position));
    }

    long checkpoint() {
        return store.checkpoints().get(random.nextInt(store.checkpoints().size()));
    }

    /** The last checkpoint before a sealed position, 0 if there is none. */
    long before(long position) {
        return store.checkpoints().stream().filter(size -> size < position).reduce(0L, Math::max);
    }

    /** The first checkpoint that covers a sealed position. */
    long covering(long position) {
        return store.checkpoints().stream()
                .filter(size -> size >= position)
                .findFirst()
                .orElseThrow();
    }

    void edit(String assignment, long position) {
        sql.update("UPDATE event_store.events SET " + assignment + " WHERE position = ?", position);
    }

    void editPayload(long position) {
        edit("payload = payload || '" + " ".repeat(1 + random.nextInt(5)) + "'::bytea", position);
    }

    void deleteEvents(long from, long to) {
        sql.update("DELETE FROM event_store.events WHERE position BETWEEN ? AND ?", from, to);
    }

    void deleteLeaves(long from, long to) {
        sql.update("DELETE FROM event_store.ledger_nodes WHERE level = 0 AND node BETWEEN ? AND ?", from - 1, to - 1);
    }

    void deleteInnerNodesBeyond(long size) {
        sql.update("DELETE FROM event_store.ledger_nodes WHERE level > 0 AND (node + 1) << level > ?", size);
    }

    /** Renumbers all from a position on. */
    void shift(long from, long to, long by) {
        sql.update(
                "UPDATE event_store.events SET position = position + ? WHERE position BETWEEN ? AND ?", AWAY, from, to);
        sql.update(
                "UPDATE event_store.events SET position = position - ? WHERE position BETWEEN ? AND ?",
                AWAY - by,
                from + AWAY,
                to + AWAY);
    }

    void insertEvent(long position, String aggregate, long sequence) {
        sql.update(
                "INSERT INTO event_store.events VALUES (?, ?, 'Indicator', ?, ?, now(),"
                        + " 'indicator.value-recorded', '1', '{}', '{}')",
                position,
                aggregate,
                sequence,
                "forged-" + random.nextLong());
    }

    /** Gives the last event its leaf. */
    void addLeaf(long position) {
        sql.update(
                "INSERT INTO event_store.ledger_nodes VALUES (0, ?, ?)",
                position - 1,
                hashes().getLast().bytes());
    }

    void exchange(String column, long position, long other) {
        sql.update(
                "UPDATE event_store.events mine SET " + column + " = others." + column
                        + " FROM event_store.events others"
                        + " WHERE (mine.position, others.position) IN ((?, ?), (?, ?))",
                position,
                other,
                other,
                position);
    }

    /** Makes leaves fit the events again, from a position on. */
    void rewriteLeaves(long from) {
        List<Hash> hashes = hashes();
        List<Object[]> rows = new ArrayList<>();
        for (long position = from; position <= hashes.size(); position++) {
            rows.add(new Object[] {hashes.get((int) position - 1).bytes(), position - 1});
        }
        sql.batchUpdate("UPDATE event_store.ledger_nodes SET hash = ? WHERE level = 0 AND node = ?", rows);
    }

    /** Makes the inner nodes fit the leaves again; these stores are too small for a second level. */
    void rewriteInnerNodes() {
        List<Hash> hashes = hashes();
        for (int node = 0; node < hashes.size() >> 8; node++) {
            sql.update(
                    "UPDATE event_store.ledger_nodes SET hash = ? WHERE level = 8 AND node = ?",
                    root(hashes.subList(node << 8, (node + 1) << 8)).bytes(),
                    node);
        }
    }

    private List<Hash> hashes() {
        List<Hash> hashes = new ArrayList<>();
        try {
            new StoredLog(connection)
                    .readEvents(
                            0, Long.MAX_VALUE, event -> hashes.add(event.leaf().hash()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return hashes;
    }

    private static Hash root(List<Hash> leaves) {
        Frontier frontier = Frontier.empty();
        leaves.forEach(frontier::append);
        return frontier.root();
    }

    /** What no checkpoint covers any more can be given any age. */
    void asIfRecordedLongAgo(long from) {
        sql.update(
                "UPDATE event_store.events SET recorded_at = recorded_at - interval '2 days' WHERE position >= ?",
                from);
        rewriteLeaves(from);
        rewriteInnerNodes();
    }

    void replaceCheckpoint(long size, String note) {
        sql.update("UPDATE event_store.ledger_checkpoints SET note = ? WHERE size = ?", note, size);
    }

    void signAllAgain(SignerKey key) {
        List<Hash> hashes = hashes();
        for (long size : store.checkpoints()) {
            Hash root = root(hashes.subList(0, (int) size));
            replaceCheckpoint(size, SealedStore.note(size, root, key).toString());
        }
    }

    KeptCheckpoint keptCopy(long size) {
        return new KeptCheckpoint(
                "kept/" + size,
                Objects.requireNonNull(sql.queryForObject(
                        "SELECT note FROM event_store.ledger_checkpoints WHERE size = ?", String.class, size)));
    }

    /** Back to how the whole database was at some size. */
    void restore(long size) {
        deleteEvents(size + 1, events);
        deleteLeaves(size + 1, events);
        deleteInnerNodesBeyond(size);
        sql.update("DELETE FROM event_store.ledger_checkpoints WHERE size > ?", size);
    }
}
