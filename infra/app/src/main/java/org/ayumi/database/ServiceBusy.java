package org.ayumi.database;

import java.sql.SQLTransientConnectionException;

/** The database is well, and more wait for it than it can serve in the time they have. */
public final class ServiceBusy extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's own for too many who want to connect. */
    private static final String TOO_MANY_CONNECTIONS = "53300";

    ServiceBusy(String reason) {
        super(reason, TOO_MANY_CONNECTIONS);
    }

    /** Whatever the libraries wrapped it in. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceBusy) {
                return true;
            }
        }
        return false;
    }
}
