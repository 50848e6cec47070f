package org.ayumi.access.personal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the table of keys anew. PostgreSQL only marks a deleted row: its bytes stay in the file, and a copy of the files
 * would hold the key.
 *
 * <p>Not VACUUM FULL: that copies deleted rows too, as long as any older transaction, a pg_dump for instance, might still
 * see them. TRUNCATE gives up the old file at commit; FREEZE shows the rows to older transactions as well, which would
 * otherwise find the table empty.
 */
@Component
class KeyRewrite {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    KeyRewrite(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Whether some destroyed key may still be in a file. */
    boolean isDue() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM personal.destroyed_key WHERE rewritten_at IS NULL)", Boolean.class));
    }

    /** The last rewriting before which the write-ahead log may still hold destroyed keys. */
    Optional<Timestamp> lastInLog() {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(rewritten_at) FROM personal.destroyed_key WHERE log_left_at IS NULL", Timestamp.class));
    }

    /** In one transaction: after a crash it is due as before. Fails soon when somebody reads the table for long. */
    void run() {
        transaction.executeWithoutResult(status -> {
            // Whoever asks for a key meanwhile waits behind this lock.
            jdbc.execute("SET LOCAL lock_timeout = '300ms'");
            jdbc.execute("LOCK TABLE personal.text_key IN ACCESS EXCLUSIVE MODE");
            if (isDue()) {
                jdbc.execute((ConnectionCallback<Boolean>) KeyRewrite::rewrite);
                jdbc.update("UPDATE personal.destroyed_key SET rewritten_at = clock_timestamp()"
                        + " WHERE rewritten_at IS NULL");
            }
        });
    }

    private static Boolean rewrite(Connection connection) throws SQLException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            ByteArrayOutputStream living = new ByteArrayOutputStream();
            copy.copyOut("COPY personal.text_key TO STDOUT", living);
            try (var statement = connection.createStatement()) {
                statement.execute("TRUNCATE personal.text_key");
            }
            copy.copyIn(
                    "COPY personal.text_key FROM STDIN WITH (FREEZE)", new ByteArrayInputStream(living.toByteArray()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of keys whose rewriting was no later than that. */
    void logIsLeft(Timestamp rewriting) {
        jdbc.update(
                "UPDATE personal.destroyed_key SET log_left_at = clock_timestamp()"
                        + " WHERE rewritten_at <= ? AND log_left_at IS NULL",
                rewriting);
    }
}
