package org.ayumi.query.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.lifespan.RetirementView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of a section in charge, in flat columns. */
@Embeddable
record UnitClosingColumns(
        @Column(name = "last_year") Integer lastYear,

        @Column(name = "ending") @Enumerated(EnumType.STRING)
        Ending ending,

        @Column(name = "successors") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> successors,

        @Column(name = "closing_reason") String reason,
        @Column(name = "closed_at") Instant recordedAt,
        @Column(name = "closing_position") Long position) {

    static UnitClosingColumns of(RecordedEvent recorded, OrganisationUnitClosed event) {
        return new UnitClosingColumns(
                event.current().lastYear().startYear(),
                event.current().ending(),
                event.current().successors(),
                event.reason(),
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.position());
    }

    RetirementView view() {
        return RetirementView.of(
                new Retirement(new FiscalYear(lastYear), ending, successors), reason, recordedAt, position);
    }
}
