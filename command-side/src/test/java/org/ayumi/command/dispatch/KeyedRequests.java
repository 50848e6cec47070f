package org.ayumi.command.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.command.dispatch.IdempotencyKeys.Claim;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests under an Idempotency-Key, on a database in which no key is known yet. */
final class KeyedRequests {

    static final String REQUEST = "PUT /api/v1/indicators/x/values/2023 Update[…]";
    static final Claim CLAIM = Claim.of("staff", "k-1", REQUEST);
    static final Receipt ANSWER = new Receipt(124, 7, Map.of("activityId", "x.a1"), "leaf", List.of());
    private static final TestDatabase DATABASE = withTheLookups();

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE.dataSource());
    private final IdempotencyKeys keys = new IdempotencyKeys(jdbc);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));

    KeyedRequests() {
        jdbc.update("DELETE FROM lookups.idempotency_key");
    }

    IdempotencyKeys keys() {
        return keys;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** What a request does: claim, work, keep the answer; or take the first answer. */
    Optional<Receipt> ask(Claim claim, Receipt answer) {
        return inTransaction(() -> {
            Optional<Receipt> first = keys.firstAnswer(claim);
            if (first.isEmpty()) {
                keys.keep(claim, answer);
            }
            return first;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.<T>execute(status -> work.get()));
    }

    int waiting() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory'", Integer.class));
    }

    private static TestDatabase withTheLookups() {
        TestDatabase database = TestPostgres.freshDatabase();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA lookups");
            statement.execute(migration());
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration() {
        try (InputStream script = IdempotencyKeys.class.getResourceAsStream("/db/lookups/V1__lookups.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
