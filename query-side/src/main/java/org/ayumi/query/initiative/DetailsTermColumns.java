package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.query.details.DetailsTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of an initiative for some years, and the amendment that brought it. Of what holds from the beginning on
 * all but itself is empty.
 *
 * @param fromYear the first year for which it holds
 * @param position of the amendment that last changed it
 */
@Embeddable
record DetailsTermColumns(
        @Nullable Integer fromYear,
        @Embedded DetailsColumns details,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable Long position)
        implements DetailsTerm {

    static DetailsTermColumns first(InitiativeDetails details) {
        return new DetailsTermColumns(null, DetailsColumns.of(details), null, null, null);
    }

    static DetailsTermColumns of(@Nullable Integer fromYear, InitiativeAmended event, RecordedEvent recorded) {
        return fromYear == null
                ? first(event.current())
                : new DetailsTermColumns(
                        fromYear,
                        DetailsColumns.of(event.current()),
                        event.reason(),
                        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                        recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                        recorded.position());
    }
}
