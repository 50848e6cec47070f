package org.ayumi.eventstore;

import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.store.StoredLog;
import org.springframework.jdbc.core.ConnectionCallback;

/** An event store with checkpoints, and the key that signs them. */
record SealedStore(
        EventStoreDatabase database,
        SignerKey key,
        List<Long> checkpoints,
        Map<String, Long> streams,
        ReadLogOfTests reads,
        Instant recordedFrom) {

    static final String ORIGIN = "ayumi.example/log";
    static final SignerKey WITNESS = key("witness.example/w1", SignatureKind.COSIGNATURE);

    private static final Instant NOW = Instant.parse("2025-04-01T00:00:00Z");

    /** Its events are never older than the promise to seal them, however long a test takes. */
    static SealedStore empty() {
        return growing(Instant.now().plus(Duration.ofHours(1)));
    }

    /** Its events are recorded within a quarter of an hour of this. */
    static SealedStore growing(Instant recordedFrom) {
        EventStoreDatabase database = EventStoreDatabase.fresh();
        SignerKey key = logKey();
        SealedStore store = new SealedStore(
                database,
                key,
                new ArrayList<>(),
                new HashMap<>(),
                new ReadLogOfTests(database.superuser(), key, recordedFrom),
                recordedFrom);
        store.database
                .superuser()
                .update(
                        "INSERT INTO event_store.ledger_keys VALUES (1, ?, 0, ?, now())",
                        store.key.verifier().toString(),
                        firstStatement(store.key));
        return store;
    }

    private static String firstStatement(SignerKey key) {
        return statement(key, 0, key);
    }

    /** A key is named by those who sign, from a size on. */
    static String statement(SignerKey key, long firstSize, SignerKey... signers) {
        String text = ORIGIN + "\nkey\n" + key.verifier() + "\n" + firstSize + "\na key\n";
        return new SignedNote(
                        text,
                        Arrays.stream(signers)
                                .map(signer -> signer.sign(text, NOW))
                                .toList())
                .toString();
    }

    /** Grows at random and is sealed now and then; a few events at the end are not. */
    static SealedStore of(int events, Random random) {
        SealedStore store = empty();
        int left = events;
        while (left > 0) {
            int more = Math.min(left, 1 + random.nextInt(1 + events / 6));
            store.grow(more, random);
            store.reads.grow(1 + random.nextInt(12), random);
            left -= more;
            if (left > 0) {
                store.seal();
                store.reads.seal();
            }
        }
        return store;
    }

    static SignerKey logKey() {
        return key(ORIGIN, SignatureKind.NOTE);
    }

    private static SignerKey key(String name, SignatureKind kind) {
        return SignerKey.generate(name, kind, new SecureRandom());
    }

    void grow(int events, Random random) {
        for (int left = events; left > 0; ) {
            int more = Math.min(left, 1 + random.nextInt(40));
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int at = 0; at < more; at++) {
                String aggregate = "plan.1-" + random.nextInt(6);
                long sequence = streams.merge(aggregate, 1L, Long::sum) - 1;
                batch.add(event(
                        aggregate,
                        sequence,
                        Map.of("actor", "staff", "requestId", Long.toHexString(random.nextLong())),
                        recordedFrom.plusNanos(random.nextLong(1_000_000_000_000L))));
            }
            database.append(batch.toArray(DomainEventMessage<?>[]::new));
            left -= more;
        }
    }

    /** Publishes a checkpoint of everything. */
    void seal() {
        long size = events();
        database.superuser()
                .update(
                        "INSERT INTO event_store.ledger_checkpoints VALUES (?, ?, now())",
                        size,
                        note(size, root(size), key).toString());
        checkpoints.add(size);
    }

    long events() {
        return database.ledger().lengths().events();
    }

    long sealed() {
        return checkpoints.getLast();
    }

    private Hash root(long size) {
        return Objects.requireNonNull(database.superuser().execute((ConnectionCallback<Hash>)
                connection -> new StoredLog(connection).prover().root(size)));
    }

    static SignedNote note(long size, Hash root, SignerKey... signers) {
        SignedNote note = new SignedNote(new Checkpoint(ORIGIN, size, root).text(), List.of());
        for (SignerKey signer : signers) {
            note = note.with(signer.sign(note.text(), NOW));
        }
        return note;
    }

    List<LogKey> trusted() {
        return List.of(LogKey.always(key.verifier()), LogKey.always(WITNESS.verifier()));
    }

    Connection connect() throws SQLException {
        return Objects.requireNonNull(database.superuser().getDataSource()).getConnection();
    }
}
