package org.ayumi.query.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ayumi.query.support.AsOf;
import org.ayumi.query.support.QueryProblem;

/** Bounds of the time in which something was recorded: an instant, or a day of the city hall as a whole. */
public final class RecordedTime {

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
        try {
            if (text.contains("T")) {
                // A "+" that was not escaped in the address arrives as a blank.
                return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
            }
            return LocalDate.parse(text.strip())
                    .plusDays(daysLater)
                    .atStartOfDay(AsOf.CITY_HALL)
                    .toInstant()
                    .minusNanos(daysLater);
        } catch (DateTimeException e) {
            QueryProblem problem = QueryProblem.badParameter(field, "recorded-time.unreadable", text);
            problem.initCause(e);
            throw problem;
        }
    }
}
