package org.ayumi.query.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.breakdown.KnownBreakdown;
import org.ayumi.query.breakdown.PartColumns;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A year's figure in its parts, as they were told last; without parts where they were taken back. */
@Entity
@Table(name = "progress_breakdown")
class ProgressBreakdownRow extends Row<BreakdownKey> {

    @EmbeddedId
    private BreakdownKey key;

    @SuppressWarnings("UnusedVariable") // analysts read which plan it is of
    private String planId;

    @Nullable private String overlap;

    @Nullable private String reason;

    private int revisions;
    private Instant recordedAt;
    private long firstPosition;

    @ElementCollection
    @CollectionTable(
            name = "progress_breakdown_part",
            joinColumns = {
                @JoinColumn(name = "indicator_id"),
                @JoinColumn(name = "fiscal_year"),
                @JoinColumn(name = "stage_key"),
                @JoinColumn(name = "broken_down_by")
            })
    @OrderColumn(name = "list_index")
    @Fetch(FetchMode.SUBSELECT)
    private List<PartColumns> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProgressBreakdownRow() {}

    @SuppressWarnings("NullAway.Init")
    ProgressBreakdownRow(BreakdownKey key, String planId, RecordedEvent recorded) {
        this.key = key;
        this.planId = planId;
        this.firstPosition = recorded.position();
        this.revisions = -1;
    }

    void told(RecordedEvent recorded, IndicatorBrokenDown event) {
        overlap = event.current().overlap().orElse(null);
        reason = event.reason().orElse(null);
        revisions++;
        recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
        parts.clear();
        event.current().parts().forEach(part -> parts.add(PartColumns.of(part)));
        changedAt(recorded.position());
    }

    BreakdownKey key() {
        return key;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(key.fiscalYear());
    }

    KnownBreakdown known() {
        return new KnownBreakdown(
                StageColumns.stage(key.stageKey()),
                new Breakdown(
                        key.brokenDownBy(),
                        parts.stream().map(PartColumns::part).toList(),
                        Optional.ofNullable(overlap)),
                Optional.ofNullable(reason),
                revisions,
                recordedAt,
                position(),
                firstPosition);
    }

    @Override
    public BreakdownKey getId() {
        return key;
    }
}
