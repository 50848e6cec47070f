package org.ayumi.database;

/** Whose PostgreSQL it is. */
public enum DatabaseOrigin {
    EMBEDDED,
    EXTERNAL
}
