package org.ayumi.query.lifespan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An end, and from when on it was taken up again.
 *
 * @param position of the event that ended it
 * @param resumedFrom null as long as it is not
 */
@Embeddable
public record PauseColumns(
        int lastYear,
        @Enumerated(EnumType.STRING) Ending ending,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> successors,
        String reason,
        Instant recordedAt,
        long position,
        @Nullable Integer resumedFrom) {

    static PauseColumns of(Retirement retirement, String reason, RecordedEvent recorded) {
        return new PauseColumns(
                retirement.lastYear().startYear(),
                retirement.ending(),
                retirement.successors(),
                reason,
                // As fine as PostgreSQL keeps it, so that rows in memory say the same.
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position(),
                null);
    }

    PauseColumns until(FiscalYear year) {
        return new PauseColumns(lastYear, ending, successors, reason, recordedAt, position, year.startYear());
    }

    boolean endsBy(FiscalYear year) {
        return resumedFrom != null && resumedFrom <= year.startYear();
    }

    boolean stands() {
        return resumedFrom == null;
    }

    Lifespan.Pause pause() {
        return new Lifespan.Pause(retirement(), Optional.ofNullable(resumedFrom).map(FiscalYear::new));
    }

    RetirementView view() {
        return RetirementView.of(retirement(), reason, recordedAt, position);
    }

    private Retirement retirement() {
        return new Retirement(new FiscalYear(lastYear), ending, successors);
    }
}
