package org.ayumi.query.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.lifespan.End;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * That an initiative or an indicator ended, or was taken up again. It never changes; its position is that of its event, so
 * that what was known at a position is what does not lie behind it.
 */
@Entity
@Table(name = "plan_ending")
class PlanEndingRow extends Row<String> {

    /** What ended. */
    enum Kind {
        INITIATIVE,
        INDICATOR
    }

    /** What became of it. */
    enum Change {
        /** It ended, or the end that stood was put right. */
        RETIRED,
        /** It was taken up again after the end that the row names. */
        RESUMED
    }

    @Id
    private String endingId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // for analysts
    private Kind kind;

    private String subjectId;

    @SuppressWarnings("UnusedVariable") // for analysts
    private String planId;

    @Enumerated(EnumType.STRING)
    private Change change;

    private int lastYear;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @ElementCollection
    @CollectionTable(name = "plan_ending_successor", joinColumns = @JoinColumn(name = "ending_id"))
    @OrderColumn(name = "list_index")
    @Column(name = "successor_id")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> successors = new ArrayList<>();

    @Nullable private Integer fromYear;

    private String reason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanEndingRow() {}

    PlanEndingRow(
            RecordedEvent recorded,
            Kind kind,
            String planId,
            Retirement retirement,
            Optional<FiscalYear> resumedFrom,
            String reason) {
        changedAt(recorded.position());
        this.endingId = idOf(recorded);
        this.kind = kind;
        this.subjectId = recorded.aggregateId();
        this.planId = planId;
        this.change = resumedFrom.isPresent() ? Change.RESUMED : Change.RETIRED;
        this.lastYear = retirement.lastYear().startYear();
        this.ending = retirement.ending();
        this.successors.addAll(retirement.successors());
        this.fromYear = resumedFrom.map(FiscalYear::startYear).orElse(null);
        this.reason = reason;
        this.recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** No event tells of two ends. */
    static String idOf(RecordedEvent recorded) {
        return String.valueOf(recorded.position());
    }

    /** Those known before it, and this. */
    Ends after(Ends before) {
        return switch (change) {
            case RETIRED -> before.with(new End(retirement(), reason, recordedAt, position(), Optional.empty()));
            case RESUMED ->
                before.resumed(new End.Resumption(new FiscalYear(Objects.requireNonNull(fromYear)), reason));
        };
    }

    private Retirement retirement() {
        return new Retirement(new FiscalYear(lastYear), ending, successors);
    }

    String subjectId() {
        return subjectId;
    }

    List<String> successors() {
        return List.copyOf(successors);
    }

    @Override
    public String getId() {
        return endingId;
    }
}
