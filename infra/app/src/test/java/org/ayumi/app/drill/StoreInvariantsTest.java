package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.ayumi.app.RunningService;
import org.ayumi.testsupport.StoreInvariants;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drills believe these checks, so each must notice what it is for. */
class StoreInvariantsTest {

    private static TestDatabase untouched;

    @BeforeAll
    static void a_store_with_the_sample() {
        try (RunningService service = RunningService.withSample()) {
            service.awaitCaughtUp();
            untouched = service.database();
        }
    }

    @Test
    void they_hold_on_an_untouched_store() throws SQLException {
        assertThat(StoreInvariants.violations(untouched)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM event_store.events WHERE position = 7 | positions run from 1",
                "UPDATE event_store.events SET sequence_number = 9 WHERE position = 5 | sequences of every aggregate",
                "DELETE FROM event_store.ledger_nodes WHERE node = 7 | has its leaf in the ledger",
                "INSERT INTO event_store.ledger_nodes VALUES (0, 99999, sha256('')) | has its leaf in the ledger",
                "INSERT INTO event_store.ledger_checkpoints VALUES (99999, '', now()) | covers more than there is",
                "SELECT lo_create(0) | no large objects",
                "DELETE FROM lookups.indicator WHERE indicator_id LIKE '%.1-1-1.1' | in the lookups has its event",
                "INSERT INTO lookups.idempotency_key VALUES ('a', 'k', '', NULL) | has its answer",
                "UPDATE processing.token_entry SET token = '{\"globalIndex\":99999}' | ahead of the store"
            })
    void each_notices_the_damage_it_is_for(String damage, String sentence) throws SQLException {
        TestDatabase damaged = TestPostgres.copyOf(untouched);
        try (Connection superuser = damaged.connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // no triggers
            statement.execute(damage);
        }
        assertThat(StoreInvariants.violations(damaged)).anyMatch(violation -> violation.contains(sentence));
    }
}
