package org.ayumi.ledger.store;

/**
 * A checkpoint that somebody kept outside the store.
 *
 * @param source where it was kept, to be told
 * @param note the signed note
 */
public record KeptCheckpoint(String source, String note) {}
