package org.ayumi.query.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** The value of an indicator in a fiscal year, as it stands after its corrections. */
@Entity
@Table(name = "progress_value")
class ProgressValueRow extends Row<ValueKey> {

    @EmbeddedId
    private ValueKey key;

    private String planId;

    @Embedded
    private FigureColumns figure;

    @Nullable private String note;

    @Nullable private String reportReason;

    private int corrections;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgressValueRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressValueRow(ValueKey key, String planId) {
        this.key = key;
        this.planId = planId;
    }

    void reported(RecordedEvent event, Figure first, Optional<String> firstNote, Optional<String> reason) {
        becomes(event, first, firstNote, reason);
    }

    void corrected(RecordedEvent event, Figure current, Optional<String> currentNote, String reason) {
        becomes(event, current, currentNote, Optional.of(reason));
        corrections++;
    }

    private void becomes(RecordedEvent event, Figure current, Optional<String> currentNote, Optional<String> reason) {
        changedAt(event.position());
        figure = FigureColumns.of(current);
        note = currentNote.orElse(null);
        reportReason = reason.or(() -> event.facts().reason()).orElse(null);
        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
        recordedAt = event.recordedAt().truncatedTo(ChronoUnit.MICROS);
    }

    ValueKey key() {
        return key;
    }

    String planId() {
        return planId;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(key.fiscalYear());
    }

    Figure figure() {
        return figure.figure();
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> reportReason() {
        return Optional.ofNullable(reportReason);
    }

    int corrections() {
        return corrections;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public ValueKey getId() {
        return key;
    }
}
