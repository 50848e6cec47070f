package org.ayumi.ledger.store;

import java.time.Instant;

/**
 * A checkpoint as everybody may see it.
 *
 * @param note with the lines of those who cosigned it
 */
public record PublishedCheckpoint(long size, String note, Instant sealedAt) {}
