package org.ayumi.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ayumi.query.model.Standing;
import org.ayumi.query.model.Standings;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads from tokens where all projections stand; in a snapshot that has begun with that, nothing is asked again. */
public final class TokenStandings implements Standings {

    private static final String STANDINGS = """
            SELECT processor_name, min(position),
                string_agg(segment || ':' || position, ',' ORDER BY segment) || '/' || coalesce(max(changes), 0)
            FROM (SELECT processor_name, segment,
                    coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, 0) AS position
                FROM processing.token_entry) token
            LEFT JOIN processing.change_without_event ON projection = processor_name
            GROUP BY processor_name""";

    private final JdbcTemplate jdbc;

    public TokenStandings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Standing> all() {
        return BegunSnapshot.standings()
                .orElseGet(() -> Objects.requireNonNull(
                        jdbc.execute((ConnectionCallback<Map<String, Standing>>) connection -> read(connection, ""))));
    }

    /** Begins a snapshot with them: one round trip to the database, as the driver sends BEGIN along with the next statement. */
    static Map<String, Standing> beginning(Connection connection) throws SQLException {
        return read(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ");
    }

    private static Map<String, Standing> read(Connection connection, String before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(before + STANDINGS)) {
            boolean isRows = statement.execute();
            while (!isRows) {
                isRows = statement.getMoreResults();
            }
            Map<String, Standing> standings = new HashMap<>();
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    standings.put(rows.getString(1), new Standing(rows.getLong(2), rows.getString(3)));
                }
            }
            return Map.copyOf(standings);
        }
    }
}
