package org.ayumi.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;

/**
 * Events that no checkpoint covers though they are older than the service's promise. How old they are is what the store says:
 * its clock at the beginning of the verifier's transaction, less the time at which they were recorded.
 */
final class Overdue {

    /** The service seals within ten seconds. */
    private static final int PROMISE_SECONDS = 10;

    /** Where there are checkpoints, a busy moment is no finding. */
    private static final int PATIENCE_SECONDS = 60;

    private static final String OLDER_THAN_THAT =
            "SELECT min(position), max(position), extract(epoch FROM now() - min(recorded_at))::bigint"
                    + " FROM event_store.events WHERE position > ? AND isfinite(recorded_at)"
                    + " AND recorded_at < now() - make_interval(secs => ?)";

    private final Connection connection;

    Overdue(Connection connection) {
        this.connection = connection;
    }

    /**
     * What is overdue.
     *
     * @param signed up to which position a believed checkpoint of the log vouches, with witnesses or without
     * @param checkpoints how many there are, in the store or kept
     */
    Optional<Finding> after(long signed, long checkpoints, long events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OLDER_THAN_THAT)) {
            statement.setLong(1, signed);
            statement.setInt(2, checkpoints == 0 ? PROMISE_SECONDS : PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                if (row.wasNull()) {
                    return Optional.empty();
                }
                return Optional.of(
                        checkpoints == 0
                                ? new Finding.NeverSealed(events, row.getLong(3))
                                : new Finding.SealingBehind(first, row.getLong(2), row.getLong(3)));
            }
        }
    }
}
