package org.ayumi.query.model;

/** How far projections are. */
public interface ProjectionPositions {

    /** The position up to which a projection has applied events, 0 before the first. */
    long positionOf(String projection);
}
