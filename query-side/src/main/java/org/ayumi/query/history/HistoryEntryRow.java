package org.ayumi.query.history;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.breakdown.PartColumns;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.figure.ReportedFigure;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One change of a value, baseline or target, an end, a resumption or a hand-over. Never changed once written. */
@Entity
@Table(name = "history_entry")
class HistoryEntryRow extends Row<String> {

    @Id
    private String entryId;

    private String indicatorId;
    private int definitionTerm;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Change change;

    @Nullable private Integer fiscalYear;

    @Enumerated(EnumType.STRING)
    @Nullable private Stage stage;

    @Nullable private Integer previousFiscalYear;

    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    @Nullable private FigureColumns previous;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    @Nullable private FigureColumns current;

    @ElementCollection
    @CollectionTable(name = "history_entry_target", joinColumns = @JoinColumn(name = "entry_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<EntryTargetColumns> targets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "history_entry_sum_target", joinColumns = @JoinColumn(name = "entry_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<EntrySumTargetColumns> sumTargets = new HashSet<>();

    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    @Nullable private TargetSummaryColumns previousTargets;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    @Nullable private TargetSummaryColumns currentTargets;

    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    @Nullable private EndColumns previousEnd;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    @Nullable private EndColumns currentEnd;

    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    @Nullable private EntryChargeColumns previousInCharge;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    @Nullable private EntryChargeColumns currentInCharge;

    @Embedded
    @Nullable private BreakdownColumns breakdown;

    @ElementCollection
    @CollectionTable(name = "history_entry_part", joinColumns = @JoinColumn(name = "entry_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<EntryPartColumns> parts = new HashSet<>();

    @Nullable private String reason;

    @Nullable private String note;

    @Embedded
    @Nullable private Provenance provenance;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntryRow() {}

    HistoryEntryRow(RecordedEvent event, int term, Subject subject, Change change, Optional<FiscalYear> year) {
        changedAt(event.position());
        this.entryId = event.position() + "." + subject;
        this.indicatorId = event.aggregateId();
        this.definitionTerm = term;
        this.subject = subject;
        this.change = change;
        this.fiscalYear = year.map(FiscalYear::startYear).orElse(null);
        this.reason = event.facts().reason().orElse(null);
        this.provenance = Provenance.of(event);
        this.recordedAt = event.recordedAt().truncatedTo(ChronoUnit.MICROS);
    }

    HistoryEntryRow to(Figure figure) {
        current = FigureColumns.of(figure);
        return this;
    }

    HistoryEntryRow from(Figure figure) {
        previous = FigureColumns.of(figure);
        return this;
    }

    /** Of a value: how far it had come. */
    HistoryEntryRow in(Stage reached) {
        stage = reached;
        return this;
    }

    HistoryEntryRow fromBaseline(Optional<Baseline> replaced) {
        replaced.ifPresent(baseline -> {
            previousFiscalYear = baseline.fiscalYear().startYear();
            previous = FigureColumns.of(baseline.figure());
        });
        return this;
    }

    HistoryEntryRow to(Targets current) {
        currentTargets = TargetSummaryColumns.of(current);
        keep(TargetSide.CURRENT, current);
        return this;
    }

    HistoryEntryRow from(Targets replaced) {
        previousFiscalYear =
                replaced.last().map(target -> target.fiscalYear().startYear()).orElse(null);
        previousTargets = TargetSummaryColumns.of(replaced);
        keep(TargetSide.PREVIOUS, replaced);
        return this;
    }

    HistoryEntryRow to(Retirement current) {
        currentEnd = EndColumns.of(current);
        return this;
    }

    HistoryEntryRow fromEnd(Optional<Retirement> replaced) {
        replaced.ifPresent(retirement -> {
            previousFiscalYear = retirement.lastYear().startYear();
            previousEnd = EndColumns.of(retirement);
        });
        return this;
    }

    /** From whom to whom. */
    HistoryEntryRow handedOver(IndicatorHandedOver event) {
        previousInCharge = EntryChargeColumns.of(event.previous());
        currentInCharge = EntryChargeColumns.of(event.current());
        return this;
    }

    /** Of a figure in its parts: those before and those that came. */
    HistoryEntryRow inParts(IndicatorBrokenDown event) {
        breakdown = BreakdownColumns.of(event);
        event.previous().ifPresent(replaced -> keep(TargetSide.PREVIOUS, replaced.parts()));
        keep(TargetSide.CURRENT, event.current().parts());
        return this;
    }

    private void keep(TargetSide side, List<Part> kept) {
        for (int index = 0; index < kept.size(); index++) {
            parts.add(new EntryPartColumns(side, index, PartColumns.of(kept.get(index))));
        }
    }

    private void keep(TargetSide side, Targets kept) {
        for (Target target : kept.ofYears()) {
            if (target.ofSum()) {
                sumTargets.add(EntrySumTargetColumns.of(side, target));
            } else {
                targets.add(EntryTargetColumns.of(side, target));
            }
        }
    }

    /** The reason the event gives is more than the one beside it. */
    HistoryEntryRow because(Optional<String> given) {
        given.ifPresent(text -> reason = text);
        return this;
    }

    HistoryEntryRow noting(Optional<String> given) {
        note = given.orElse(null);
        return this;
    }

    String indicatorId() {
        return indicatorId;
    }

    /** How many amendments of the definition were known then. */
    int term() {
        return definitionTerm;
    }

    Subject subject() {
        return subject;
    }

    Change change() {
        return change;
    }

    /** Of a value or a baseline; the last one of an end, the first one of a resumption. */
    FiscalYear fiscalYear() {
        return new FiscalYear(Objects.requireNonNull(fiscalYear));
    }

    /** Of a baseline, too: it is what is known of its year. */
    Stage stage() {
        return Optional.ofNullable(stage).orElse(Stage.FINAL);
    }

    Optional<Figure> previous() {
        return Optional.ofNullable(previous).map(FigureColumns::figure);
    }

    Figure current() {
        return Objects.requireNonNull(current).figure();
    }

    /** The figure that came with it, which had been corrected so often. */
    ReportedFigure reported(int corrections) {
        return new ReportedFigure(stage(), current(), note(), reason(), corrections, recordedAt, position());
    }

    Optional<Baseline> previousBaseline() {
        return previous()
                .map(figure -> new Baseline(new FiscalYear(Objects.requireNonNull(previousFiscalYear)), figure));
    }

    Baseline currentBaseline() {
        return new Baseline(fiscalYear(), current());
    }

    /** Empty where the targets came with the indicator. */
    Optional<Targets> previousTargets() {
        return change == Change.REVISED ? Optional.of(targets(TargetSide.PREVIOUS, previousTargets)) : Optional.empty();
    }

    Targets currentTargets() {
        return targets(TargetSide.CURRENT, currentTargets);
    }

    Retirement currentRetirement() {
        return Objects.requireNonNull(currentEnd).with(fiscalYear());
    }

    /** Empty where nothing had ended before. */
    Optional<Retirement> previousRetirement() {
        return Optional.ofNullable(previousEnd)
                .map(end -> end.with(new FiscalYear(Objects.requireNonNull(previousFiscalYear))));
    }

    private Targets targets(TargetSide side, @Nullable TargetSummaryColumns summary) {
        Stream<Target> ofYears =
                targets.stream().filter(target -> target.side() == side).map(EntryTargetColumns::target);
        Stream<Target> ofSums =
                sumTargets.stream().filter(target -> target.side() == side).map(EntrySumTargetColumns::target);
        return new Targets(
                Stream.concat(ofYears, ofSums).toList(),
                Optional.ofNullable(summary).flatMap(TargetSummaryColumns::noneBecause));
    }

    /** Of which of the year's figures the parts are. */
    StageOfYear stageOfParts() {
        return new StageOfYear(
                stage(), Optional.ofNullable(Objects.requireNonNull(breakdown).stageDay()));
    }

    /** Empty where there were none before. */
    Optional<Breakdown> previousBreakdown() {
        return Objects.requireNonNull(breakdown).toldBefore()
                ? Optional.of(breakdown(TargetSide.PREVIOUS))
                : Optional.empty();
    }

    Breakdown currentBreakdown() {
        return breakdown(TargetSide.CURRENT);
    }

    private Breakdown breakdown(TargetSide side) {
        BreakdownColumns told = Objects.requireNonNull(breakdown);
        return new Breakdown(
                told.by(),
                parts.stream()
                        .filter(part -> part.side() == side)
                        .sorted(comparingInt(EntryPartColumns::listIndex))
                        .map(entry -> entry.part().part())
                        .toList(),
                told.overlap(side));
    }

    /** Of a hand-over; empty where nobody was in charge. */
    Optional<PersonInCharge> previousInCharge() {
        return Optional.ofNullable(previousInCharge).map(EntryChargeColumns::charge);
    }

    /** Of a hand-over; empty where nobody is any more. */
    Optional<PersonInCharge> currentInCharge() {
        return Optional.ofNullable(currentInCharge).map(EntryChargeColumns::charge);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Provenance provenance() {
        return Objects.requireNonNullElseGet(provenance, Provenance::unknown);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public String getId() {
        return entryId;
    }
}
