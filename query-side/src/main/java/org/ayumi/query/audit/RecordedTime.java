package org.ayumi.query.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ayumi.kernel.time.CityHall;
import org.ayumi.query.http.QueryProblem;

/** Bounds of the time in which something was recorded: an instant, or a day of the city hall as a whole. */
public final class RecordedTime {

    /** Calendars differ in how far they reach; nothing that is kept anywhere is further off than this. */
    private static final Instant FIRST =
            LocalDate.of(1, 1, 1).atStartOfDay(CityHall.ZONE).toInstant();

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private RecordedTime() {}

    /** The instant, or the start of the day. */
    public static Instant notBefore(String field, String text) {
        return read(field, text, 0);
    }

    /** The instant, or the end of the day. */
    public static Instant notAfter(String field, String text) {
        return read(field, text, 1);
    }

    private static Instant read(String field, String text, int daysLater) {
        Instant instant = parsed(field, text, daysLater);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw QueryProblem.badParameter(field, "recorded-time.impossible", text);
        }
        return instant;
    }

    private static Instant parsed(String field, String text, int daysLater) {
        try {
            if (text.contains("T")) {
                // A "+" that was not escaped in the address arrives as a blank.
                return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
            }
            return LocalDate.parse(text.strip())
                    .plusDays(daysLater)
                    .atStartOfDay(CityHall.ZONE)
                    .toInstant()
                    .minusNanos(daysLater);
        } catch (DateTimeException e) {
            QueryProblem problem = QueryProblem.badParameter(field, "recorded-time.unreadable", text);
            problem.initCause(e);
            throw problem;
        }
    }
}
