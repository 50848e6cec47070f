package org.ayumi.projections.operation;

import java.time.Duration;

/**
 * How far a projection is behind the store.
 *
 * @param since how long the first event that it has not applied has been there
 */
record ProjectionLag(String projection, long position, long events, Duration since) {}
