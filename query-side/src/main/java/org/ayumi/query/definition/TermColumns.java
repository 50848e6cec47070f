package org.ayumi.query.definition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One definition of an indicator, and the amendment that brought it. Of the first definition all but itself is empty.
 *
 * @param fromYear the first year for which it holds
 * @param position of the amendment
 */
@Embeddable
public record TermColumns(
        @Nullable Integer fromYear,
        @Embedded DefinitionColumns definition,
        @Nullable @Embedded ContinuityColumns continuity,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable Long position) {

    public static TermColumns first(IndicatorDefinition definition) {
        return new TermColumns(null, DefinitionColumns.of(definition), null, null, null, null);
    }

    public static TermColumns of(IndicatorAmended event, RecordedEvent recorded) {
        return new TermColumns(
                event.from().startYear(),
                DefinitionColumns.of(event.current()),
                ContinuityColumns.of(event.continuity()),
                event.reason(),
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }

    /** The same of an indicator that uses the figures and has its own name and role. */
    TermColumns of(TermColumns own) {
        return new TermColumns(fromYear, definition.of(own.definition), continuity, reason, recordedAt, position);
    }

    /** Whether it was known at a position. */
    boolean isKnownAt(long moment) {
        return position == null || position <= moment;
    }

    Amendment amendment() {
        return new Amendment(
                new FiscalYear(Objects.requireNonNull(fromYear)),
                definition.definition(),
                Objects.requireNonNull(continuity).continuity());
    }

    AmendmentView view() {
        return AmendmentView.of(
                amendment(),
                Objects.requireNonNull(reason),
                Objects.requireNonNull(recordedAt),
                Objects.requireNonNull(position));
    }
}
