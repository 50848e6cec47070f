package org.ayumi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL's write-ahead log, which repeats for a while whatever was written to tables. */
public final class WriteAheadLog {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final DatabaseAccess access;

    WriteAheadLog(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Begins a new file and lets go of those before it. Where {@code wal_recycle} is off they are deleted; else their
     * bytes stay until a file is used again.
     *
     * @return false when the owner of the database may not do that
     */
    public boolean leaveBehind() throws SQLException {
        try (Connection owner = access.connect(access.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("SELECT pg_switch_wal()");
            statement.execute("CHECKPOINT");
            return true;
        } catch (SQLException failure) {
            if (INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }
}
