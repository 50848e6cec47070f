package org.ayumi.app.database;

/** Whose PostgreSQL it is. */
public enum DatabaseOrigin {
    EMBEDDED,
    EXTERNAL
}
