package org.ayumi.access.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;

/** The table of keys is written anew without anybody missing a living key. */
class KeyRewriteTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestDatabase DATABASE = SERVICE.database();

    private final TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
    private final NotedPerson erased = NotedPerson.in(plan);
    private final NotedPerson living = NotedPerson.in(TestPlan.adoptedBy(SERVICE.as("staff")));

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static String fileOfKeys(Connection connection) throws SQLException {
        return texts(connection, "SELECT pg_relation_filepath('personal.text_key')")
                .getFirst();
    }

    /** A pg_dump takes its snapshot first and locks its tables after; in between the table may be rewritten. */
    @Test
    void an_older_transaction_finds_every_living_key() throws SQLException {
        SERVICE.awaitCaughtUp();
        String keyOfErased = erased.keyId(SERVICE.as("staff"));
        String keyOfLiving = living.keyId(SERVICE.as("staff"));
        try (Connection older = DATABASE.connect();
                Connection newer = DATABASE.connect()) {
            older.setAutoCommit(false);
            older.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            texts(older, "SELECT 'the snapshot is taken'");
            String before = fileOfKeys(newer);
            assertThat(erased.erasedBy(SERVICE.as("staff")).status()).isEqualTo(200);
            assertThat(fileOfKeys(newer)).as("rewritten before the answer").isNotEqualTo(before);
            assertThat(texts(older, "SELECT key_id FROM personal.text_key"))
                    .contains(keyOfLiving)
                    .doesNotContain(keyOfErased);
            older.rollback();
        }
    }

    /** ANALYZE would keep samples of keys in another table. */
    @Test
    void statistics_hold_no_keys() throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE personal.text_key");
            assertThat(texts(connection, "SELECT attname FROM pg_stats WHERE tablename = 'text_key'"))
                    .containsExactly("key_id");
        }
    }

    @Test
    void a_missing_key_that_nobody_destroyed_is_not_called_an_erasure() throws SQLException {
        SERVICE.awaitCaughtUp();
        String keyId = living.keyId(SERVICE.as("staff"));
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM personal.text_key WHERE key_id = '" + keyId + "'");
        }
        ApiClient.Answer sheet = SERVICE.as("staff").get(living.sheet());
        assertThat(sheet.text()).contains("its key is missing").doesNotContain(living.text(), "\"erased\"");
    }
}
