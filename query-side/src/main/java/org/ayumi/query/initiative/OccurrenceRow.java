package org.ayumi.query.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A gathering as it stands after its corrections; a dissolved one stays, without activities that tell of it. */
@Entity
@Table(name = "initiative_occurrence")
class OccurrenceRow extends Row<String> {

    @Id
    private String occurrenceId;

    private String planId;
    private int fiscalYear;
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tellings;

    @Nullable private String reason;

    private int corrections;
    private Instant recordedAt;
    private long recordedPosition;

    @SuppressWarnings("NullAway.Init")
    protected OccurrenceRow() {}

    @SuppressWarnings("NullAway.Init")
    OccurrenceRow(RecordedEvent recorded, OccurrenceRecorded event) {
        occurrenceId = event.occurrenceId();
        planId = event.planId();
        fiscalYear = event.fiscalYear().startYear();
        recordedPosition = recorded.position();
        becomes(recorded, event.occurrence());
    }

    void corrected(RecordedEvent recorded, OccurrenceCorrected event) {
        event.current().ifPresentOrElse(current -> becomes(recorded, current), () -> {
            becomes(recorded, event.previous());
            tellings = List.of();
        });
        reason = event.reason();
        corrections++;
    }

    private void becomes(RecordedEvent recorded, Occurrence occurrence) {
        changedAt(recorded.position());
        title = occurrence.title();
        tellings = occurrence.tellings();
        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
        recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
    }

    String occurrenceId() {
        return occurrenceId;
    }

    String planId() {
        return planId;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    String title() {
        return title;
    }

    List<String> tellings() {
        return tellings;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    int corrections() {
        return corrections;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Of the event that recorded it first. */
    long recordedPosition() {
        return recordedPosition;
    }

    @Override
    public String getId() {
        return occurrenceId;
    }
}
