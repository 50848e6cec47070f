package org.ayumi.query.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.ContinuityDraft;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** How numbers of before an amendment relate to those after it, in flat columns. */
@Embeddable
public record ContinuityColumns(
        @Enumerated(EnumType.STRING) @Column(name = "continuity")
        ContinuityKind kind,

        @Nullable @Column(name = "conversion_factor") BigDecimal factor,
        @Nullable @Column(name = "overlap_year") Integer year,
        @Nullable @Column(name = "overlap_before") BigDecimal before,
        @Nullable @Column(name = "overlap_after") BigDecimal after) {

    static ContinuityColumns of(Continuity continuity) {
        ContinuityDraft flat = ContinuityDraft.of(continuity);
        return new ContinuityColumns(
                flat.kind(),
                flat.factor().orElse(null),
                flat.year().map(FiscalYear::startYear).orElse(null),
                flat.before().orElse(null),
                flat.after().orElse(null));
    }

    Continuity continuity() {
        return new ContinuityDraft(
                        kind,
                        Optional.ofNullable(factor),
                        Optional.ofNullable(year).map(FiscalYear::new),
                        Optional.ofNullable(before),
                        Optional.ofNullable(after))
                .continuity();
    }
}
