package org.ayumi.eventstore;

/** Position and sequence number of an aggregate's last event. */
public record StreamEnd(long position, long sequence) {}
