package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was stored stays. */
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UPDATE = "UPDATE event_store.events SET payload = ''::bytea";
    private static final String UPDATE_OF_NOTHING = "UPDATE event_store.events SET payload = ''::bytea WHERE false";
    private static final String DELETE = "DELETE FROM event_store.events";
    private static final String TRUNCATE = "TRUNCATE event_store.events";
    private static final String UPSERT = "INSERT INTO event_store.events SELECT * FROM event_store.events"
            + " ON CONFLICT (position) DO UPDATE SET payload = ''::bytea";
    private static final String MERGE = "MERGE INTO event_store.events e USING event_store.events o"
            + " ON e.position = o.position WHEN MATCHED THEN DELETE";

    /** Tables of the ledger, each with a change to its rows. */
    private static final Map<String, String> LEDGER = Map.of(
            "ledger_nodes", "hash = sha256('x')",
            "ledger_checkpoints", "note = ''",
            "ledger_cosignatures", "signature = ''",
            "ledger_keys", "key = ''");

    private static void assertRefused(EventStoreDatabase database, JdbcTemplate as, String sql) {
        database.append(event("a", 0), event("a", 1));
        assertThat(sqlStateOf(as, sql)).isEqualTo(INSUFFICIENT_PRIVILEGE);
        assertThat(database.storedEvents().under("a", 2)).hasSize(2);
    }

    /** What a tamperer would do to the ledger: all of it refused, and every row still there. */
    private static void assertLedgerRefuses(EventStoreDatabase database, JdbcTemplate as) {
        database.append(event("a", 0), event("a", 1));
        String key = "log+00000000+" + "A".repeat(44);
        insert(database, "ledger_checkpoints", 1, "log\n1\nroot\n\n— log AAAA\n");
        insert(database, "ledger_cosignatures", 1, "— witness AAAA\n");
        insert(database, "ledger_keys", 1, key, 0, "log\nkey\n" + key + "\n0\nfirst\n\n— log AAAA\n");
        LEDGER.forEach((table, assignment) -> {
            String name = "event_store." + table;
            String before = rows(database, name);
            for (String sql : new String[] {
                "UPDATE " + name + " SET " + assignment,
                "UPDATE " + name + " SET " + assignment + " WHERE false",
                "DELETE FROM " + name,
                "TRUNCATE " + name + " CASCADE",
                "INSERT INTO " + name + " SELECT * FROM " + name + " ON CONFLICT " + conflict(table) + " DO UPDATE SET "
                        + assignment
            }) {
                assertThat(sqlStateOf(as, sql)).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
            assertThat(rows(database, name)).isEqualTo(before).isNotEqualTo("[]");
        });
    }

    private static void insert(EventStoreDatabase database, String table, Object... values) {
        String places = "?, ".repeat(values.length);
        database.service().update("INSERT INTO event_store." + table + " VALUES (" + places + "now())", values);
    }

    private static String conflict(String table) {
        return table.equals("ledger_checkpoints") ? "(size, md5(note))" : "ON CONSTRAINT " + table + "_pkey";
    }

    private static String rows(EventStoreDatabase database, String table) {
        return database.superuser()
                .queryForList("SELECT t::text FROM " + table + " t ORDER BY 1", String.class)
                .toString();
    }

    private static String sqlStateOf(JdbcTemplate as, String sql) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> {
            try (Connection connection =
                            Objects.requireNonNull(as.getDataSource()).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertThat((Throwable) refused).as(sql).isNotNull();
        return refused.getSQLState();
    }

    @Nested
    class For_the_service {

        private final EventStoreDatabase database = EventStoreDatabase.fresh();

        @ParameterizedTest
        @ValueSource(strings = {UPDATE, UPDATE_OF_NOTHING, DELETE, TRUNCATE, UPSERT, MERGE})
        void every_change_is_refused(String sql) {
            assertRefused(database, database.service(), sql);
        }

        @Test
        void every_change_of_the_ledger_is_refused() {
            assertLedgerRefuses(database, database.service());
        }

        @Test
        void the_table_and_its_guards_cannot_be_touched() {
            for (String sql : new String[] {
                "DROP TABLE event_store.events",
                "ALTER TABLE event_store.events DISABLE TRIGGER ALL",
                "DROP TRIGGER events_are_append_only ON event_store.events",
                "CREATE OR REPLACE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE sql AS ''",
                "SET session_replication_role = replica"
            }) {
                assertThat(sqlStateOf(database.service(), sql)).as(sql).startsWith("42");
            }
        }
    }

    @Nested
    class For_one_role_that_is_owner_and_service {

        private final EventStoreDatabase database = EventStoreDatabase.ownedByTheService();

        @ParameterizedTest
        @ValueSource(strings = {UPDATE, UPDATE_OF_NOTHING, DELETE, TRUNCATE, UPSERT, MERGE})
        void every_change_is_refused(String sql) {
            assertRefused(database, database.service(), sql);
        }

        @Test
        void every_change_of_the_ledger_is_refused() {
            assertLedgerRefuses(database, database.service());
        }
    }

    @Nested
    class For_a_superuser {

        private final EventStoreDatabase database = EventStoreDatabase.fresh();

        @ParameterizedTest
        @ValueSource(strings = {UPDATE, UPDATE_OF_NOTHING, DELETE, TRUNCATE, UPSERT, MERGE})
        void every_slip_is_refused(String sql) {
            assertRefused(database, database.superuser(), sql);
        }

        @Test
        void every_slip_in_the_ledger_is_refused() {
            assertLedgerRefuses(database, database.superuser());
        }
    }
}
