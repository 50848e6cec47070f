package org.ayumi.command.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "indicator")
class IndicatorEntry {

    @Id
    private String indicatorId;

    private String ownerId;
    private String planId;
    private int sequence;

    private @Nullable Integer lastYear;
    private @Nullable String reportedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected IndicatorEntry() {}

    IndicatorEntry(IndicatorDefined event) {
        this.indicatorId = event.indicatorId();
        this.ownerId = event.owner().id();
        this.planId = event.planId();
        this.sequence = event.sequence();
        this.reportedAt = event.reportedAt().orElse(null);
    }

    String indicatorId() {
        return indicatorId;
    }

    String ownerId() {
        return ownerId;
    }

    String planId() {
        return planId;
    }

    int sequence() {
        return sequence;
    }

    Optional<String> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    Optional<FiscalYear> lastYear() {
        return Optional.ofNullable(lastYear).map(FiscalYear::new);
    }

    void endsWith(FiscalYear year) {
        lastYear = year.startYear();
    }

    void goesOn() {
        lastYear = null;
    }
}
