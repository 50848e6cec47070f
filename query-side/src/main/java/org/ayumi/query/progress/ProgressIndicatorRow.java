package org.ayumi.query.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.DefinitionColumns;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An indicator with the baseline and the target in force. */
@Entity
@Table(name = "progress_indicator")
class ProgressIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    private String initiativeId;
    private String planId;

    @Column(name = "indicator_sequence")
    private int sequence;

    @Embedded
    private DefinitionColumns definition;

    private int baselineYear;

    @Embedded
    @EmbeddedColumnNaming("baseline_%s")
    private FigureColumns baseline;

    private long baselinePosition;
    private int targetYear;
    private BigDecimal targetAmount;
    private long targetPosition;
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ProgressIndicatorRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressIndicatorRow(IndicatorDefined event) {
        indicatorId = event.indicatorId();
        initiativeId = event.initiativeId();
        planId = event.planId();
        sequence = event.sequence();
        definition = DefinitionColumns.of(event.definition());
    }

    /** Every event of the indicator counts into its version, also one that concerns a single year. */
    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    void startsFrom(Baseline current, long position) {
        baselineYear = current.fiscalYear().startYear();
        baseline = FigureColumns.of(current.figure());
        baselinePosition = position;
    }

    void aimsAt(Target current, long position) {
        targetYear = current.fiscalYear().startYear();
        targetAmount = current.amount();
        targetPosition = position;
    }

    String indicatorId() {
        return indicatorId;
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    int sequence() {
        return sequence;
    }

    IndicatorDefinition definition() {
        return definition.definition();
    }

    Baseline baseline() {
        return new Baseline(new FiscalYear(baselineYear), baseline.figure());
    }

    long baselinePosition() {
        return baselinePosition;
    }

    Target target() {
        return new Target(new FiscalYear(targetYear), targetAmount);
    }

    long targetPosition() {
        return targetPosition;
    }

    long version() {
        return version;
    }

    @Override
    public String getId() {
        return indicatorId;
    }
}
