package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.ActivityTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When an activity took place. */
@Embeddable
record TimeColumns(
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @JdbcTypeCode(SqlTypes.ARRAY) List<LocalDate> furtherDates,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {

    static TimeColumns of(ActivityTime time) {
        return new TimeColumns(
                time.heldOn().orElse(null),
                time.heldUntil().orElse(null),
                time.furtherDates(),
                time.startsAt().orElse(null),
                time.endsAt().orElse(null));
    }

    ActivityTime time() {
        return new ActivityTime(
                Optional.ofNullable(heldOn),
                Optional.ofNullable(heldUntil),
                furtherDates,
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt));
    }
}
