package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.testsupport.TestDatabase;

/** What the auditors' verifier says of a store after a drill. */
public final class SoundStore {

    private SoundStore() {}

    /** Every event has its leaf, every aggregate its numbering, every checkpoint its root. */
    public static void assertVerifies(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            StoreVerdict verdict = new StoreVerifier(connection, StoreAudit.alone(), position -> {}).verify();
            assertThat(verdict.findings())
                    .as("a store whose service was stopped may wait for its seal")
                    .allMatch(finding -> finding instanceof Finding.SealingBehind);
            assertThat(verdict.events()).isPositive();
        }
    }
}
