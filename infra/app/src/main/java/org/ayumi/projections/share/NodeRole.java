package org.ayumi.projections.share;

/** What a node does; one node alone does everything. */
public enum NodeRole {
    /** Takes writes, and loads plan files at start. */
    COMMAND,
    /** Runs projections and rebuilds, and answers reads of the API. */
    QUERY,
    /** Shows pages. */
    WEB
}
