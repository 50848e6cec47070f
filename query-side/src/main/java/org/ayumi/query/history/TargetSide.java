package org.ayumi.query.history;

/** On which side of a revision a target stood. */
enum TargetSide {
    PREVIOUS,
    CURRENT
}
