package org.ayumi.ledger.verdict;

/** Where in the bundle (lines from 1) and in the log (positions from 1). */
public record Place(long line, long position) {}
