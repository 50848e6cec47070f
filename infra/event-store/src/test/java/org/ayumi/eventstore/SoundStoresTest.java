package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.store.StoredLog;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.ConnectionCallback;

/** Nothing is found where nothing is wrong: a thousand verifications of stores that grow and are sealed at random. */
class SoundStoresTest {

    private static final int RUNS_EACH = 100;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_store_that_grows_gives_no_alarm(int seed) throws SQLException {
        Random random = new Random(seed);
        SealedStore store = SealedStore.empty();
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (int run = 0; run < RUNS_EACH; run++) {
            store.grow(random.nextInt(8), random);
            store.reads().grow(random.nextInt(3), random);
            if (random.nextInt(4) == 0) {
                store.reads().seal();
            }
            if (random.nextInt(4) == 0 && !store.checkpoints().contains(store.events())) {
                store.seal();
                if (random.nextBoolean()) {
                    kept.add(new KeptCheckpoint("run " + run, note(store, store.sealed())));
                }
            }
            Optional<List<LogKey>> keys = random.nextBoolean() ? Optional.of(store.trusted()) : Optional.empty();
            StoreVerdict verdict = verify(store, new StoreAudit(keys, kept, 0));
            assertThat(verdict.findings()).as("run %s", run).isEmpty();
            assertThat(readsOf(store)).as("reads of run %s", run).isEmpty();
            assertThat(verdict.events()).isEqualTo(store.events());
            assertThat(verdict.sealed()).isEqualTo(store.checkpoints().isEmpty() ? 0 : store.sealed());
            assertThat(verdict.checkpoints()).isEqualTo(store.checkpoints().size());
            assertThat(verdict.kept()).isEqualTo(kept.size());
        }
    }

    @Test
    void keys_may_change() throws SQLException {
        Random random = new Random(1);
        SealedStore store = SealedStore.empty();
        SignerKey next = SealedStore.logKey();
        store.grow(20, random);
        seal(store, 20, store.key(), next);
        store.database()
                .superuser()
                .update(
                        "INSERT INTO event_store.ledger_keys VALUES (2, ?, 21, ?, now())",
                        next.verifier().toString(),
                        SealedStore.statement(next, 21, store.key(), next));
        store.grow(20, random);
        seal(store, 40, next);
        LogKey old = new LogKey(store.key().verifier(), 0, 20);
        assertThat(verify(store, StoreAudit.alone()).findings()).isEmpty();
        assertThat(verify(store, StoreAudit.trusting(List.of(old, LogKey.always(next.verifier()))))
                        .findings())
                .isEmpty();
        store.grow(1, random);
        seal(store, 41, store.key());
        assertThat(verify(store, StoreAudit.alone()).findings().toString()).contains("KeyOutOfRange", "size=41");
    }

    /** The sealer publishes first; the store takes over what was published. */
    @Test
    void a_published_checkpoint_may_not_have_been_taken_over_yet() throws SQLException {
        SealedStore store = SealedStore.of(60, new Random(2));
        long size = store.events();
        Hash root = Objects.requireNonNull(store.database().superuser().execute((ConnectionCallback<Hash>)
                connection -> new StoredLog(connection).prover().root(size)));
        KeptCheckpoint published = new KeptCheckpoint(
                "published", SealedStore.note(size, root, store.key()).toString());
        StoreVerdict verdict = verify(store, new StoreAudit(Optional.of(store.trusted()), List.of(published), 0));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(size);
    }

    private static void seal(SealedStore store, long size, SignerKey... keys) {
        Hash root = Objects.requireNonNull(store.database().superuser().execute((ConnectionCallback<Hash>)
                connection -> new StoredLog(connection).prover().root(Math.min(size, store.events()))));
        store.database()
                .superuser()
                .update(
                        "INSERT INTO event_store.ledger_checkpoints VALUES (?, ?, now())",
                        size,
                        SealedStore.note(size, root, keys).toString());
    }

    private static List<Finding> readsOf(SealedStore store) throws SQLException {
        NoteSigners signers = new NoteSigners(new TrustedKeys(store.trusted(), 0), SealedStore.ORIGIN);
        try (Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            return new ReadsVerifier(connection, Optional.of(signers), List.of())
                    .verifyWithin()
                    .findings();
        }
    }

    private static StoreVerdict verify(SealedStore store, StoreAudit audit) throws SQLException {
        try (Connection connection = store.connect()) {
            return new StoreVerifier(connection, audit, position -> {}).verify();
        }
    }

    private static String note(SealedStore store, long size) {
        return Objects.requireNonNull(store.database()
                .superuser()
                .queryForObject("SELECT note FROM event_store.ledger_checkpoints WHERE size = ?", String.class, size));
    }
}
