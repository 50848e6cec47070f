package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.ayumi.app.RunningService;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drills believe these checks, so each must notice what it is for. */
class StoreInvariantsTest {

    @Test
    void they_hold_on_an_untouched_store() throws SQLException {
        assertThat(StoreInvariants.violations(RunningService.shared().database()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM event_store.events WHERE position = 7 | positions run from 1",
                "UPDATE event_store.events SET sequence_number = 9 WHERE position = 5 | sequences of every aggregate",
                "SELECT lo_create(0) | no large objects",
                "DELETE FROM lookups.indicator WHERE indicator_id LIKE '%.1-1-1.1' | in the lookups has its event",
                "INSERT INTO lookups.idempotency_key VALUES ('a', 'k', '', NULL) | has its answer",
                "UPDATE processing.token_entry SET token = '{\"globalIndex\":99999}' | ahead of the store"
            })
    void each_notices_the_damage_it_is_for(String damage, String sentence) throws SQLException {
        try (RunningService service = RunningService.withSample()) {
            try (Connection superuser = service.database().connect();
                    Statement statement = superuser.createStatement()) {
                statement.execute("ALTER TABLE event_store.events DISABLE TRIGGER ALL");
                statement.execute(damage);
            }
            assertThat(StoreInvariants.violations(service.database()))
                    .anyMatch(violation -> violation.contains(sentence));
        }
    }
}
