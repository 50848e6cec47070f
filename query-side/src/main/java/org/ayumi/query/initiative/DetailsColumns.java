package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the plan says of an initiative, without its related sections. */
@Embeddable
record DetailsColumns(
        String name,
        @Nullable String label,
        String department,
        String division,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> leadSections,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> implementers,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> audience,
        @Nullable String summary,
        @Nullable String situation,
        @Nullable String direction,
        @Nullable String content) {

    static DetailsColumns of(InitiativeDetails details) {
        return new DetailsColumns(
                details.name(),
                details.label().orElse(null),
                details.department(),
                details.division(),
                details.leadSections(),
                details.implementers(),
                details.audience(),
                details.summary().orElse(null),
                details.situation().orElse(null),
                details.direction().orElse(null),
                details.content().orElse(null));
    }
}
