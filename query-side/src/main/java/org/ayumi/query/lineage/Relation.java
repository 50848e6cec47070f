package org.ayumi.query.lineage;

/** How something stands to what the question is about. */
public enum Relation {
    /** It ended, and what is asked about goes on for it. */
    PREDECESSOR,
    SELF,
    /** It goes on for what is asked about. */
    SUCCESSOR
}
