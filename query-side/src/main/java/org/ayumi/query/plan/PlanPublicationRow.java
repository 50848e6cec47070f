package org.ayumi.query.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** What was published, and up to which event. It never changes; its position is that of its event. */
@Entity
@Table(name = "plan_publication")
class PlanPublicationRow extends Row<String> {

    @Id
    private String publicationId;

    private String planId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int fiscalYear;
    private LocalDate publishedOn;
    private long pinnedPosition;

    @Nullable private String note;

    private Instant recordedAt;

    @Nullable private String actor;

    @SuppressWarnings("NullAway.Init")
    protected PlanPublicationRow() {}

    PlanPublicationRow(RecordedEvent recorded, ReportPublished event) {
        changedAt(recorded.position());
        publicationId = event.publicationId();
        planId = event.planId();
        name = event.name();
        occasion = event.occasion();
        fiscalYear = event.fiscalYear().startYear();
        publishedOn = event.publishedOn();
        pinnedPosition = event.pinnedPosition();
        note = event.note().orElse(null);
        recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
        actor = recorded.facts().actor().orElse(null);
    }

    String publicationId() {
        return publicationId;
    }

    String planId() {
        return planId;
    }

    String name() {
        return name;
    }

    Occasion occasion() {
        return occasion;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    long pinnedPosition() {
        return pinnedPosition;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    @Override
    public String getId() {
        return publicationId;
    }
}
