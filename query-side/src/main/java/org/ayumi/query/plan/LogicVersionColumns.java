package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.jspecify.annotations.Nullable;

/** A version of a logic model: how many links it has, and how many came and went. */
@Embeddable
record LogicVersionColumns(
        int links, int linked, int unlinked, @Nullable String reason, Instant recordedAt, long position) {

    static LogicVersionColumns of(RecordedEvent recorded, LogicModelDrawn event, int links) {
        return new LogicVersionColumns(
                links,
                event.linked().size(),
                event.unlinked().size(),
                event.reason().orElse(null),
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }
}
