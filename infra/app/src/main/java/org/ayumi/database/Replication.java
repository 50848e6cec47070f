package org.ayumi.database;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether what is acknowledged is on a second PostgreSQL, too, as the database itself tells. */
@Component
class Replication {

    /** Of synchronous_commit, where a commit does not wait until a synchronous standby has written it to disk. */
    private static final Set<String> BELOW_ON = Set.of("off", "local", "remote_write");

    private final JdbcTemplate jdbc;

    Replication(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    enum Mode {
        /** One PostgreSQL. */
        ALONE,
        /** What was acknowledged last may be missing after a failover. */
        ASYNCHRONOUS,
        /** A commit waits for a standby. */
        SYNCHRONOUS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the database says.
     *
     * @param standbys connected ones; also a base backup that is being taken
     * @param commit synchronous_commit, as the service's sessions have it
     */
    record Seen(Mode mode, int standbys, String commit) {

        /** Standbys are named that a commit is to wait for, and it does not. */
        boolean doesNotWait() {
            return mode == Mode.SYNCHRONOUS && BELOW_ON.contains(commit);
        }

        /** Every write waits, and is given up: whether it is stored shows when a standby is back. */
        boolean waitsForNobody() {
            return mode == Mode.SYNCHRONOUS && !doesNotWait() && standbys == 0;
        }
    }

    Seen look() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT current_setting('synchronous_standby_names'), current_setting('synchronous_commit'),"
                        + " (SELECT count(*) FROM pg_stat_replication)",
                (row, index) -> new Seen(mode(row.getString(1), row.getInt(3)), row.getInt(3), row.getString(2))));
    }

    private static Mode mode(String names, int standbys) {
        if (!names.isBlank()) {
            return Mode.SYNCHRONOUS;
        }
        return standbys > 0 ? Mode.ASYNCHRONOUS : Mode.ALONE;
    }
}
