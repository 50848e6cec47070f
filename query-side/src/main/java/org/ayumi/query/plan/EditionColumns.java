package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** An edition that was replaced, and why. */
@Embeddable
record EditionColumns(@Embedded OutlineColumns outline, String reason, Instant replacedAt, long replacedPosition) {}
