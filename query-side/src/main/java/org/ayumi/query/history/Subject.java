package org.ayumi.query.history;

/** What of an indicator changed. */
enum Subject {
    VALUE,
    BASELINE,
    TARGET,
    LIFESPAN,
    BREAKDOWN,
    CHARGE
}
