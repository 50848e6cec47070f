package org.ayumi.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.eventstore.EventTable;
import org.ayumi.eventstore.FirstLeaves;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.HashedSubtree;
import org.ayumi.ledger.merkle.Subtree;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.store.StoredLog;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with a made-up log in it. */
final class LargeLog {

    private static final int AGGREGATES = 20_000;
    private static final int CHECKPOINTS = 20;

    /** About 600 bytes of payload and 200 of metadata, as events with a note have. */
    private static final String FILL = """
            INSERT INTO event_store.events
            SELECT n, 'plan.1-1-' || (n - 1) %% %d, 'Indicator', (n - 1) / %d, md5('e' || n),
                   timestamptz '2024-04-01' + n * interval '1 second', 'indicator.value-recorded', '1',
                   convert_to('{"amount":' || n || ',"note":"' || repeat(md5(n::text), 17) || '"}', 'UTF8'),
                   convert_to('{"actor":"staff","requestId":"' || repeat(md5('r' || n), 5) || '"}', 'UTF8')
            FROM generate_series(1::bigint, ?) n
            """.formatted(AGGREGATES, AGGREGATES);

    private final String url;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SignerKey key = SignerKey.generate("ayumi.example/log", SignatureKind.NOTE, new SecureRandom());

    private LargeLog(String url) {
        this.url = url;
        DriverManagerDataSource dataSource = new DriverManagerDataSource(url, "postgres", "");
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    static LargeLog in(EmbeddedPostgres server, String name) {
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        LargeLog log = new LargeLog(server.getJdbcUrl("postgres", name));
        Flyway.configure()
                .dataSource(log.url, "postgres", "")
                .schemas("event_store")
                .createSchemas(true)
                .locations("classpath:db/event-store")
                .placeholders(Map.of("serviceRole", "postgres"))
                .load()
                .migrate();
        return log;
    }

    /** Events with their leaves, by the service's own code, and checkpoints over all of them. */
    void fillWithEvents(long events) {
        jdbc.update(FILL, events);
        LedgerTable ledger = new LedgerTable(jdbc);
        transaction.executeWithoutResult(status -> new FirstLeaves(jdbc, new EventTable(jdbc), ledger).write());
        jdbc.update(
                "INSERT INTO event_store.ledger_keys VALUES (1, ?, 0, '', now())",
                key.verifier().toString());
        for (int at = 1; at <= CHECKPOINTS; at++) {
            long size = events * at / CHECKPOINTS;
            Hash root = Objects.requireNonNull(jdbc.execute((ConnectionCallback<Hash>)
                    connection -> new StoredLog(connection).prover().root(size)));
            SignedNote note = new SignedNote(new Checkpoint("ayumi.example/log", size, root).text(), List.of());
            jdbc.update(
                    "INSERT INTO event_store.ledger_checkpoints VALUES (?, ?, now())",
                    size,
                    note.with(key.sign(note.text(), Instant.EPOCH)).toString());
        }
        jdbc.execute("VACUUM ANALYZE event_store.events");
        jdbc.execute("VACUUM ANALYZE event_store.ledger_nodes");
    }

    /** Leaves of nothing but their own number, with the inner nodes above them. */
    void fillWithLeaves(long leaves) {
        jdbc.execute("ALTER TABLE event_store.ledger_nodes DROP CONSTRAINT ledger_nodes_pkey");
        jdbc.update(
                "INSERT INTO event_store.ledger_nodes SELECT 0, n, sha256(int8send(n))"
                        + " FROM generate_series(0, ?::bigint - 1) n",
                leaves);
        Frontier frontier = Frontier.empty();
        List<Object[]> inner = new ArrayList<>();
        for (long leaf = 0; leaf < leaves; leaf++) {
            byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(leaf).array();
            for (HashedSubtree complete : frontier.append(Hash.sha256(number))) {
                Subtree subtree = complete.subtree();
                if (subtree.level() > 0 && Tile.holds(subtree)) {
                    inner.add(new Object[] {
                        subtree.level(), subtree.index(), complete.hash().bytes()
                    });
                }
            }
        }
        jdbc.batchUpdate("INSERT INTO event_store.ledger_nodes VALUES (?, ?, ?)", inner);
        jdbc.execute("ALTER TABLE event_store.ledger_nodes ADD PRIMARY KEY (level, node)");
        jdbc.execute("VACUUM ANALYZE event_store.ledger_nodes");
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    String url() {
        return url;
    }

    String publicKey() {
        return key.verifier().toString();
    }
}
