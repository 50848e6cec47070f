package org.ayumi.query.breakdown;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.figure.StageOfYear;

/**
 * The parts of a year's figure as they stand.
 *
 * @param stage of the figure
 * @param revisions how often they were told anew
 * @param recordedAt when they became what they are, and {@code position} at which event
 * @param firstPosition of the event that told parts of this kind first
 */
public record KnownBreakdown(
        StageOfYear stage,
        Breakdown breakdown,
        Optional<String> reason,
        int revisions,
        Instant recordedAt,
        long position,
        long firstPosition) {

    /** As a year lists them. */
    public static final Comparator<KnownBreakdown> ORDER =
            Comparator.comparing(KnownBreakdown::stage).thenComparingLong(KnownBreakdown::firstPosition);

    public KnownBreakdown {
        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
