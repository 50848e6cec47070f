package org.ayumi.query.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.AimColumns;
import org.ayumi.query.figure.DefinitionColumns;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An indicator with the baseline and the targets in force. */
@Entity
@Table(name = "progress_indicator")
class ProgressIndicatorRow extends Row<String> {

    @Id
    private String indicatorId;

    @Embedded
    private OwnerColumns owner;

    private String planId;

    @Column(name = "indicator_sequence")
    private int sequence;

    @Embedded
    private DefinitionColumns definition;

    @Nullable private Integer baselineYear;

    @Embedded
    @EmbeddedColumnNaming("baseline_%s")
    @Nullable private FigureColumns baseline;

    @Nullable private Long baselinePosition;

    @ElementCollection
    @CollectionTable(name = "progress_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "fiscal_year")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, AimColumns> targets = new HashMap<>();

    @Embedded
    @Nullable private TargetSummaryColumns targetSummary;

    private long targetPosition;
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ProgressIndicatorRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressIndicatorRow(IndicatorDefined event) {
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
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

    void aimsAt(Targets current, long position) {
        targets.clear();
        current.ofYears().forEach(target -> targets.put(target.fiscalYear().startYear(), AimColumns.of(target.aim())));
        targetSummary = TargetSummaryColumns.of(current);
        targetPosition = position;
    }

    String indicatorId() {
        return indicatorId;
    }

    IndicatorOwner owner() {
        return owner.owner();
    }

    Optional<String> initiativeId() {
        return owner.initiative();
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

    Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline)
                .map(figure -> new Baseline(new FiscalYear(Objects.requireNonNull(baselineYear)), figure.figure()));
    }

    /** Empty where there is no baseline. */
    Optional<Long> baselinePosition() {
        return Optional.ofNullable(baselinePosition);
    }

    Targets targets() {
        return new Targets(
                targets.entrySet().stream()
                        .map(target -> new Target(
                                new FiscalYear(target.getKey()),
                                target.getValue().aim()))
                        .toList(),
                Optional.ofNullable(targetSummary).flatMap(TargetSummaryColumns::noneBecause));
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
