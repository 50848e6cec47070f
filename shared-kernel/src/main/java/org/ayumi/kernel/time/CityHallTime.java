package org.ayumi.kernel.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A moment as the clock of the city hall showed it: in the one form in which people are shown moments. */
public record CityHallTime(ZonedDateTime time) {

    private static final DateTimeFormatter ERA_AND_DAY = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter FIRST_YEAR = DateTimeFormatter.ofPattern("GGGG元年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss XXX", Locale.ROOT);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX", Locale.ROOT);

    public static CityHallTime of(Instant instant) {
        return new CityHallTime(instant.atZone(CityHall.ZONE));
    }

    /** 令和7年3月31日 10:02:03（2025-03-31 10:02:03 +09:00）. */
    public String told() {
        return japanese() + "（" + plain() + "）";
    }

    /** 令和7年3月31日 10:02:03. */
    public String japanese() {
        return day(time.toLocalDate()) + " " + CLOCK.format(time);
    }

    /** 2025-03-31 10:02:03 +09:00. */
    public String plain() {
        return PLAIN.format(time);
    }

    /** 2025-03-31T10:02:03.123456+09:00, to the digit in which it is stored. */
    public String exact() {
        return EXACT.format(time);
    }

    /** 令和7年3月; 1868-01 for a month before that calendar. */
    public static String month(YearMonth month) {
        String day = day(month.atDay(1));
        return day.endsWith("月1日") ? day.substring(0, day.length() - "1日".length()) : month.toString();
    }

    /** 令和7年3月31日; 2025-03-31 for a day before that calendar. */
    public static String day(LocalDate day) {
        try {
            JapaneseDate date = JapaneseDate.from(day);
            return (date.get(ChronoField.YEAR_OF_ERA) == 1 ? FIRST_YEAR : ERA_AND_DAY).format(date);
        } catch (DateTimeException beforeTheCalendar) {
            return day.toString();
        }
    }
}
