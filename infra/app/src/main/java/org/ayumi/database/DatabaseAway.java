package org.ayumi.database;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that went away from a fault of the program, whatever the libraries wrapped it in. */
public final class DatabaseAway {

    /** Connection lost, rolled back to end a deadlock, resources exhausted, shutdown or crash, system error. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Waited too long for a lock; a session that was ended because it was idle in a transaction. */
    private static final Set<String> STATES = Set.of("55P03", "25P03");

    private DatabaseAway() {}

    /** Whether trying again later may help. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                // The pool and the driver's client side give no state when a connection is gone.
                return state == null
                        || STATES.contains(state)
                        || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
            }
        }
        return false;
    }
}
