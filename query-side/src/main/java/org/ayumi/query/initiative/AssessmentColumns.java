package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What the section in charge thinks of a year; without both texts it took back what it had written.
 *
 * @param revisions how often it was written anew
 */
@Embeddable
record AssessmentColumns(
        @Nullable String evaluation, @Nullable String nextSteps, int revisions, Instant recordedAt, long position) {

    /**
     * As it stands after an event.
     *
     * @param before what stood there, where anything did
     */
    static AssessmentColumns of(Assessment current, Optional<AssessmentColumns> before, RecordedEvent recorded) {
        return new AssessmentColumns(
                current.evaluation().orElse(null),
                current.nextSteps().orElse(null),
                before.map(assessment -> assessment.revisions() + 1).orElse(0),
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }

    boolean saysAnything() {
        return evaluation != null || nextSteps != null;
    }
}
