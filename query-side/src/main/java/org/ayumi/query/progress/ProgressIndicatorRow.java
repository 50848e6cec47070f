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
import java.util.stream.Stream;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.charge.ChargeColumns;
import org.ayumi.query.definition.DefinitionColumns;
import org.ayumi.query.definition.KnownTerms;
import org.ayumi.query.definition.ReportedAtColumns;
import org.ayumi.query.definition.TermColumns;
import org.ayumi.query.figure.AimColumns;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.figure.SumTargetColumns;
import org.ayumi.query.lifespan.KnownPauses;
import org.ayumi.query.lifespan.PauseColumns;
import org.ayumi.query.model.Row;
import org.ayumi.query.owner.OwnerColumns;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An indicator with the definitions, the baseline and the targets in force. */
@Entity
@DynamicUpdate // most events change its position alone
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
    @SuppressWarnings("UnusedVariable") // analysts read what the indicator is now without looking for its last term
    private DefinitionColumns definition;

    @ElementCollection
    @CollectionTable(name = "progress_definition", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "term")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, TermColumns> terms = new HashMap<>();

    @Nullable private Integer baselineYear;

    @Embedded
    @EmbeddedColumnNaming("baseline_%s")
    @Nullable private FigureColumns baseline;

    @Nullable private Long baselinePosition;

    private int baselineTerm;

    @ElementCollection
    @CollectionTable(name = "progress_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "fiscal_year")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, AimColumns> targets = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "progress_sum_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "fiscal_year")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, SumTargetColumns> sumTargets = new HashMap<>();

    @Embedded
    @Nullable private TargetSummaryColumns targetSummary;

    @ElementCollection
    @CollectionTable(name = "progress_pause", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "pause")
    @Fetch(FetchMode.SUBSELECT)
    private Map<Integer, PauseColumns> pauses = new HashMap<>();

    @Embedded
    @Nullable private ReportedAtColumns reportedAt;

    @Embedded
    @Nullable private ChargeColumns personInCharge;

    private long targetPosition;
    private int targetTerm;
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ProgressIndicatorRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressIndicatorRow(IndicatorDefined event, long position) {
        indicatorId = event.indicatorId();
        owner = OwnerColumns.of(event.owner());
        planId = event.planId();
        sequence = event.sequence();
        definition = DefinitionColumns.of(event.definition());
        terms.put(0, TermColumns.first(event.definition()));
        reportedAt = ReportedAtColumns.of(event, position);
    }

    /** Every event of the indicator counts into its version, also one that concerns a single year. */
    void hasReached(RecordedEvent event) {
        changedAt(event.position());
        version = event.version();
    }

    /** The columns of the indicator itself say what it is now. */
    void isAmended(IndicatorAmended event, RecordedEvent recorded) {
        definition = DefinitionColumns.of(event.current());
        terms.put(terms.size(), TermColumns.of(event, recorded));
    }

    void startsFrom(Baseline current, long position) {
        baselineYear = current.fiscalYear().startYear();
        baseline = FigureColumns.of(current.figure());
        baselinePosition = position;
        baselineTerm = currentTerm();
    }

    void aimsAt(Targets current, long position) {
        targets.clear();
        sumTargets.clear();
        current.ofYears().forEach(this::aimsAt);
        targetSummary = TargetSummaryColumns.of(current);
        targetPosition = position;
        targetTerm = currentTerm();
    }

    KnownPauses pauses() {
        return new KnownPauses(pauses);
    }

    /** Whether a year lies after its end and before it was taken up again: nothing is reported on it. */
    boolean isOverIn(FiscalYear year) {
        return pauses().lifespan().overIn(year).isPresent();
    }

    private void aimsAt(Target target) {
        int year = target.fiscalYear().startYear();
        if (target.ofSum()) {
            sumTargets.put(year, SumTargetColumns.of(target));
        } else {
            targets.put(year, AimColumns.of(target.aim()));
        }
    }

    private int currentTerm() {
        return terms.size() - 1;
    }

    /** Nobody where it is empty. */
    void isHandedOver(Optional<PersonInCharge> current, RecordedEvent recorded) {
        personInCharge = ChargeColumns.of(current, recorded);
    }

    /** Who is in charge of it itself; empty where nobody is. */
    Optional<ChargeColumns> personInCharge() {
        return Optional.ofNullable(personInCharge);
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

    KnownTerms knownTerms() {
        return KnownTerms.of(terms);
    }

    /** Of which of its own definitions the baseline is. */
    int baselineTerm() {
        return baselineTerm;
    }

    /** Of which of its own definitions the targets are. */
    int targetTerm() {
        return targetTerm;
    }

    /** Whose figures are its own, and since when; empty where it is reported itself. */
    Optional<ReportedAtColumns> reportedAt() {
        return Optional.ofNullable(reportedAt);
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
        Stream<Target> ofYears = targets.entrySet().stream()
                .map(target -> new Target(
                        new FiscalYear(target.getKey()), target.getValue().aim()));
        Stream<Target> ofSums =
                sumTargets.entrySet().stream().map(target -> target.getValue().target(new FiscalYear(target.getKey())));
        return new Targets(
                Stream.concat(ofYears, ofSums).toList(),
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
