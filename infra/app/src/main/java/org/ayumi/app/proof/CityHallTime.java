package org.ayumi.app.proof;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.ayumi.query.support.AsOf;

/** A moment as the clock of the city hall showed it. */
record CityHallTime(ZonedDateTime time) {

    private static final DateTimeFormatter ERA_AND_DAY = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter FIRST_YEAR = DateTimeFormatter.ofPattern("GGGG元年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss XXX", Locale.ROOT);

    static CityHallTime of(Instant instant) {
        return new CityHallTime(instant.atZone(AsOf.CITY_HALL));
    }

    /** 令和7年3月31日 10:02:03. */
    String japanese() {
        JapaneseDate date = JapaneseDate.from(time);
        DateTimeFormatter day = date.get(ChronoField.YEAR_OF_ERA) == 1 ? FIRST_YEAR : ERA_AND_DAY;
        return day.format(date) + " " + CLOCK.format(time);
    }

    /** 2025-03-31 10:02:03 +09:00. */
    String plain() {
        return PLAIN.format(time);
    }
}
