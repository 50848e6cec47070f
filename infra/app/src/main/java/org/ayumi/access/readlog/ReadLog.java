package org.ayumi.access.readlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL of {@code access.read_log}, where the service's role may insert and select and nothing else. */
@Component
public class ReadLog {

    /** Somebody waits for the answer behind it. */
    private static final int TIMEOUT_SECONDS = 2;

    private final JdbcTemplate jdbc;

    ReadLog(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.setQueryTimeout(TIMEOUT_SECONDS);
    }

    /** Returns once the entry is committed. */
    void keep(Instant at, Reader reader, String method, String path, Optional<String> query, int status) {
        jdbc.update(
                "INSERT INTO access.read_log (at, actor, roles, method, path, query, status)"
                        + " VALUES (?, ?, string_to_array(?, ','), ?, ?, ?, ?)",
                Timestamp.from(at),
                reader.actor(),
                String.join(",", reader.roles()),
                method,
                path,
                query.orElse(null),
                status);
    }

    /** Entries after an id, oldest first. */
    List<LoggedRead> after(long id, ReadLogFilter filter, int limit) {
        StringBuilder where = new StringBuilder("id > ?");
        List<Object> arguments = new ArrayList<>(List.of(id));
        filter.actor().ifPresent(actor -> {
            where.append(" AND actor = ?");
            arguments.add(actor);
        });
        filter.from().ifPresent(from -> {
            where.append(" AND at >= ?");
            arguments.add(Timestamp.from(from));
        });
        filter.to().ifPresent(to -> {
            where.append(" AND at <= ?");
            arguments.add(Timestamp.from(to));
        });
        filter.path().ifPresent(path -> {
            where.append(" AND starts_with(path, ?)");
            arguments.add(path);
        });
        arguments.add(limit);
        return jdbc.query(
                "SELECT id, at, actor, roles, method, path, query, status FROM access.read_log WHERE " + where
                        + " ORDER BY id LIMIT ?",
                ReadLog::entry,
                arguments.toArray());
    }

    private static LoggedRead entry(ResultSet row, int index) throws SQLException {
        return new LoggedRead(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                text(row, "actor"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                text(row, "method"),
                text(row, "path"),
                Optional.ofNullable(row.getString("query")),
                row.getInt("status"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
