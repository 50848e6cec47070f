package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.verdict.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every way of tampering with a store is found, and the place is named. */
class TamperingTest {

    private static final Logger LOG = LoggerFactory.getLogger(TamperingTest.class);
    private static final int SEEDS = 100;

    private static final List<SealedStore> STORES = Stream.of(34, 150, 300, 560)
            .map(size -> SealedStore.of(size, new Random(size)))
            .toList();

    private static final List<String> TABLE = new ArrayList<>();

    static List<Tampering> kinds() {
        return Tampering.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_tampered_with_is_detected_and_located(Tampering kind) throws SQLException {
        List<SealedStore> stores = STORES.stream()
                .filter(store -> !kind.needsInnerNodes() || store.events() > 256)
                .toList();
        List<String> escaped = new ArrayList<>();
        int detected = 0;
        int located = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SealedStore store = stores.get(seed % stores.size());
            try (Connection connection = store.connect()) {
                connection.setAutoCommit(false);
                Tampering.Expected expected = kind.act().apply(new Tamperer(store, connection, new Random(seed)));
                List<Finding> findings = verify(connection, store, expected);
                boolean found = !findings.isEmpty();
                boolean placed = found && expected.first().test(findings.getFirst());
                detected += found ? 1 : 0;
                located += placed ? 1 : 0;
                if (!placed) {
                    escaped.add("seed " + seed + ": " + expected.told() + " but " + findings);
                }
                connection.rollback();
            }
        }
        TABLE.add("| " + kind.name() + " | " + SEEDS + " | " + detected + " | " + located + " |");
        assertThat(escaped).isEmpty();
    }

    /** As the command line does: events, then reads. What is wrong with the reads is not asked after what is wrong with events. */
    private static List<Finding> verify(Connection connection, SealedStore store, Tampering.Expected expected) {
        StoreAudit audit = StoreAudit.trusting(store.trusted());
        StoreVerdict verdict = new StoreVerifier(
                        connection, expected.kept().map(audit::with).orElse(audit), position -> {})
                .verifyWithin();
        if (!verdict.findings().isEmpty()) {
            return verdict.findings();
        }
        NoteSigners signers = new NoteSigners(new TrustedKeys(store.trusted(), 0), SealedStore.ORIGIN);
        return new ReadsVerifier(
                        connection,
                        Optional.of(signers),
                        expected.keptReads().stream().toList())
                .verifyWithin()
                .findings();
    }

    @AfterAll
    static void the_table_is_told() {
        LOG.info("tampering:\n| kind | seeds | detected | located |\n|---|---|---|---|\n{}", String.join("\n", TABLE));
    }
}
