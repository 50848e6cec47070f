package org.ayumi.query.history;

/** How it changed. */
enum Change {
    DEFINED,
    RECORDED,
    CORRECTED,
    REVISED,
    RETIRED,
    RESUMED,
    HANDED_OVER
}
