package org.ayumi.query.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.ReportedFigure;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** What is planned of an indicator for a fiscal year, after its corrections. It is in no row of values: it never stands for one. */
@Entity
@Table(name = "progress_planned")
class ProgressPlannedRow extends Row<ValueKey> {

    @EmbeddedId
    private ValueKey key;

    @SuppressWarnings("UnusedVariable") // analysts read which plan it is of
    private String planId;

    @Embedded
    @Nullable private ReportColumns report;

    @SuppressWarnings("NullAway.Init")
    protected ProgressPlannedRow() {}

    ProgressPlannedRow(ValueKey key, String planId) {
        this.key = key;
        this.planId = planId;
    }

    void reported(RecordedEvent recorded, IndicatorValueRecorded event) {
        keep(ReportedFigure.of(recorded, event, Optional.ofNullable(report).map(before -> planned())));
    }

    void corrected(RecordedEvent recorded, IndicatorValueCorrected event) {
        keep(planned().corrected(recorded, event));
    }

    private void keep(ReportedFigure planned) {
        report = ReportColumns.of(planned);
        changedAt(planned.position());
    }

    ReportedFigure planned() {
        return Objects.requireNonNull(report).reported(position());
    }

    ValueKey key() {
        return key;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(key.fiscalYear());
    }

    @Override
    public ValueKey getId() {
        return key;
    }
}
