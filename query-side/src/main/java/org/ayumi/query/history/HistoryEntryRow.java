package org.ayumi.query.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.figure.FigureColumns;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One change of a value, baseline or target. Never changed once written. */
@Entity
@Table(name = "history_entry")
class HistoryEntryRow extends Row<String> {

    @Id
    private String entryId;

    private String indicatorId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Change change;

    private int fiscalYear;

    @Nullable private Integer previousFiscalYear;

    @Embedded
    @EmbeddedColumnNaming("previous_%s")
    @Nullable private FigureColumns previous;

    @Embedded
    @EmbeddedColumnNaming("current_%s")
    @Nullable private FigureColumns current;

    @Nullable private BigDecimal previousTarget;

    @Nullable private BigDecimal currentTarget;

    @Nullable private String reason;

    @Nullable private String note;

    @Embedded
    @Nullable private Provenance provenance;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntryRow() {}

    HistoryEntryRow(RecordedEvent event, Subject subject, Change change, FiscalYear year) {
        changedAt(event.position());
        this.entryId = event.position() + "." + subject;
        this.indicatorId = event.aggregateId();
        this.subject = subject;
        this.change = change;
        this.fiscalYear = year.startYear();
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

    HistoryEntryRow from(Baseline baseline) {
        previousFiscalYear = baseline.fiscalYear().startYear();
        return from(baseline.figure());
    }

    HistoryEntryRow to(Target target) {
        currentTarget = target.amount();
        return this;
    }

    HistoryEntryRow from(Target target) {
        previousFiscalYear = target.fiscalYear().startYear();
        previousTarget = target.amount();
        return this;
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

    Subject subject() {
        return subject;
    }

    Change change() {
        return change;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    Optional<Figure> previous() {
        return Optional.ofNullable(previous).map(FigureColumns::figure);
    }

    Figure current() {
        return Objects.requireNonNull(current).figure();
    }

    Optional<Baseline> previousBaseline() {
        return previous().map(figure -> new Baseline(previousYear(), figure));
    }

    Baseline currentBaseline() {
        return new Baseline(fiscalYear(), current());
    }

    Optional<Target> previousTarget() {
        return Optional.ofNullable(previousTarget).map(amount -> new Target(previousYear(), amount));
    }

    Target currentTarget() {
        return new Target(fiscalYear(), Objects.requireNonNull(currentTarget));
    }

    private FiscalYear previousYear() {
        return new FiscalYear(Objects.requireNonNull(previousFiscalYear));
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
