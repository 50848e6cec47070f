package org.ayumi.query.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a section in charge is called from a year on.
 *
 * @param fromYear the first year for which it is; null where it always was
 * @param reason null of the first
 * @param closing where it ended under that name
 */
@Embeddable
record UnitTermColumns(
        @Nullable Integer fromYear,
        String name,
        @Nullable String department,
        @Nullable String reason,
        Instant recordedAt,
        long position,
        @Nullable @Embedded UnitClosingColumns closing) {

    static UnitTermColumns of(RecordedEvent recorded, OrganisationUnitAdded event) {
        return new UnitTermColumns(
                event.from().map(FiscalYear::startYear).orElse(null),
                event.unit().name(),
                event.unit().department().orElse(null),
                null,
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position(),
                null);
    }

    static UnitTermColumns of(RecordedEvent recorded, OrganisationUnitAmended event) {
        return new UnitTermColumns(
                event.from().startYear(),
                event.current().name(),
                event.current().department().orElse(null),
                event.reason(),
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position(),
                null);
    }

    UnitTermColumns closed(RecordedEvent recorded, OrganisationUnitClosed event) {
        return new UnitTermColumns(
                fromYear, name, department, reason, recordedAt, position, UnitClosingColumns.of(recorded, event));
    }

    boolean holdsIn(FiscalYear year) {
        return fromYear == null || fromYear <= year.startYear();
    }

    boolean beginsBefore(FiscalYear year) {
        return fromYear == null || fromYear < year.startYear();
    }

    Optional<FiscalYear> from() {
        return Optional.ofNullable(fromYear).map(FiscalYear::new);
    }
}
