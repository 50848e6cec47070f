package org.ayumi.query.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.ReportedFigure;
import org.ayumi.query.figure.StagesOfYear;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * The figure that stands for an indicator in a fiscal year, as it is after its corrections. Those that are not final, and
 * a final one that was taken back while another stands, are kept apart: whoever adds up the values of years must not meet
 * one twice.
 */
@Entity
@Table(name = "progress_value")
class ProgressValueRow extends Row<ValueKey> {

    @EmbeddedId
    private ValueKey key;

    private String planId;

    @Embedded
    @Nullable private ReportColumns report;

    @ElementCollection
    @CollectionTable(
            name = "progress_stage",
            joinColumns = {@JoinColumn(name = "indicator_id"), @JoinColumn(name = "fiscal_year")})
    @MapKeyColumn(name = "stage_key")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, StageColumns> stages = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ProgressValueRow() {}

    ProgressValueRow(ValueKey key, String planId) {
        this.key = key;
        this.planId = planId;
    }

    void reported(RecordedEvent recorded, IndicatorValueRecorded event) {
        StagesOfYear<ReportedFigure> known = stages();
        StageOfYear stage = event.stageOfYear();
        keep(known.with(stage, ReportedFigure.of(recorded, event, known.in(stage))));
    }

    void corrected(RecordedEvent recorded, IndicatorValueCorrected event) {
        StageOfYear stage = event.stageOfYear();
        ReportedFigure current = stages().in(stage)
                .orElseThrow(() -> new MissingRow(key + " " + StageColumns.key(stage)))
                .corrected(recorded, event);
        keep(stages().with(stage, current));
    }

    private void keep(StagesOfYear<ReportedFigure> known) {
        StageOfYear stands = known.standing(ReportedFigure::figure).orElseThrow();
        stages.clear();
        known.byStage().forEach((stage, reported) -> {
            if (!stage.equals(stands) || stage.stage() != Stage.FINAL) {
                stages.put(StageColumns.key(stage), StageColumns.of(reported));
            }
        });
        ReportedFigure standing = known.in(stands).orElseThrow();
        report = ReportColumns.of(standing);
        changedAt(standing.position());
    }

    /** All figures of the year. */
    StagesOfYear<ReportedFigure> stages() {
        StagesOfYear<ReportedFigure> known = StagesOfYear.none();
        for (Map.Entry<String, StageColumns> stage : stages.entrySet()) {
            known = known.with(
                    StageColumns.stage(stage.getKey()), stage.getValue().reported());
        }
        return report == null || report.stage() != Stage.FINAL ? known : known.with(StageOfYear.FINAL, standing());
    }

    /** The one that stands for the year. */
    ReportedFigure standing() {
        return Objects.requireNonNull(report).reported(position());
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

    @Override
    public ValueKey getId() {
        return key;
    }
}
