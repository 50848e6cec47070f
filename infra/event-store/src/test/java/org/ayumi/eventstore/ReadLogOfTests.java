package org.ayumi.eventstore;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.reads.ReadEntry;
import org.ayumi.ledger.reads.ReadHead;
import org.ayumi.ledger.reads.ReadLink;
import org.ayumi.ledger.reads.StoredReads;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read log of a store: entries whose ids have gaps, their chain, and the heads that the log's key signed. */
record ReadLogOfTests(JdbcTemplate sql, SignerKey key, Instant from, List<Long> heads) {

    ReadLogOfTests(JdbcTemplate sql, SignerKey key, Instant from) {
        this(sql, key, from, new ArrayList<>());
    }

    /** Every second id, so that one can be put in between. */
    void grow(int entries, Random random) {
        for (int at = 0; at < entries; at++) {
            sql.update(
                    "INSERT INTO access.read_log (id, at, actor, roles, method, path, query, status) OVERRIDING SYSTEM VALUE"
                            + " SELECT coalesce(max(id), 0) + 2, ?, 'auditor', '{AUDITOR}', 'GET', ?, ?, 200"
                            + " FROM access.read_log",
                    Timestamp.from(from.plusNanos(random.nextLong(1_000_000_000_000L))),
                    "/api/v1/plans/" + random.nextLong(),
                    random.nextBoolean() ? "asOf=" + random.nextInt(100) : null);
        }
        sql.queryForObject(
                "SELECT setval(pg_get_serial_sequence('access.read_log', 'id'), coalesce(max(id), 1)) FROM access.read_log",
                Long.class);
    }

    /** Chains everything and signs the head. */
    void seal() {
        chain(sql);
        ReadLink last = Objects.requireNonNull(
                sql.execute((ConnectionCallback<ReadLink>) connection -> new StoredReads(connection).last()));
        if (last.number() > 0 && !heads.contains(last.number())) {
            sql.update("INSERT INTO access.read_heads VALUES (?, ?, now())", last.number(), note(last, key));
            heads.add(last.number());
        }
    }

    static String note(ReadLink link, SignerKey key) {
        String text = new ReadHead(SealedStore.ORIGIN, 0, link).text();
        return new SignedNote(text, List.of(key.sign(text, EventStoreDatabase.NOON))).toString();
    }

    /** Chains what is in no link yet. */
    static void chain(JdbcTemplate sql) {
        sql.execute((ConnectionCallback<Boolean>) connection -> {
            StoredReads reads = new StoredReads(connection);
            ReadLink last = reads.last();
            for (ReadEntry entry : reads.entries(last.entry(), Long.MAX_VALUE, Integer.MAX_VALUE)) {
                last = last.next(entry);
                sql.update(
                        "INSERT INTO access.read_chain VALUES (?, ?, ?)",
                        last.number(),
                        last.entry(),
                        last.hash().bytes());
            }
            return true;
        });
    }
}
