package org.ayumi.query.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.DayPart;
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
        @Nullable LocalTime endsAt,
        @Nullable String heldIn,
        @Nullable @Enumerated(EnumType.STRING) DayPart dayPart,
        @Nullable @Enumerated(EnumType.STRING) DayOfWeek printedWeekday) {

    static TimeColumns of(ActivityTime time) {
        return new TimeColumns(
                time.heldOn().orElse(null),
                time.heldUntil().orElse(null),
                time.furtherDates(),
                time.startsAt().orElse(null),
                time.endsAt().orElse(null),
                time.heldIn().map(YearMonth::toString).orElse(null),
                time.dayPart().orElse(null),
                time.printedWeekday().orElse(null));
    }

    ActivityTime time() {
        return new ActivityTime(
                Optional.ofNullable(heldOn),
                Optional.ofNullable(heldUntil),
                furtherDates,
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                Optional.ofNullable(heldIn).map(YearMonth::parse),
                Optional.ofNullable(dayPart),
                Optional.ofNullable(printedWeekday));
    }
}
