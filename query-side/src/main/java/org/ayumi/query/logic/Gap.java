package org.ayumi.query.logic;

/** What a chain of a logic model lacks. */
public enum Gap {
    ACTIVITY_WITHOUT_OUTPUT,
    ACTIVITY_WITHOUT_OUTCOME,
    OUTPUT_WITHOUT_ACTIVITY,
    OUTPUT_WITHOUT_OUTCOME,
    OUTCOME_WITHOUT_ACTIVITY,
    /** An initiative or an indicator has ended. */
    ENDED,
    /** The indicator was said to be something else after the link was drawn. */
    ANOTHER_ROLE
}
