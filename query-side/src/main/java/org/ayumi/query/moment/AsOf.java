package org.ayumi.query.moment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ayumi.kernel.time.CityHall;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.query.http.QueryProblem;

/** The moment a question looks from: now, or a moment whose answer never changes again. */
public sealed interface AsOf permits AsOf.Latest, AsOf.AtPosition, AsOf.AtInstant, AsOf.Published {

    /** What comes before the id of a publication. */
    String PUBLISHED = "published:";

    /** What the read models hold now. */
    record Latest() implements AsOf {}

    /** After the event at a position. */
    record AtPosition(long position) implements AsOf {}

    /** With everything recorded at or before an instant. */
    record AtInstant(Instant instant) implements AsOf {}

    /** As it was published: after the event that a publication was pinned to. */
    record Published(String publicationId) implements AsOf {}

    static AsOf latest() {
        return new Latest();
    }

    /**
     * Reads a position {@code 120}, an instant {@code 2024-05-01T09:00:00+09:00}, a date: the end of that day, or a
     * publication {@code published:tomisato-kyodo-2.p1}.
     */
    static AsOf parse(Optional<String> text, Clock clock) {
        return parse("asOf", text, clock);
    }

    /** The same under another name of the parameter, which a problem then names. */
    static AsOf parse(String field, Optional<String> text, Clock clock) {
        return text.map(given -> parse(field, given.strip(), clock)).orElseGet(AsOf::latest);
    }

    private static AsOf parse(String field, String text, Clock clock) {
        try {
            if (text.matches("\\d{1,18}")) {
                return new AtPosition(Long.parseLong(text));
            }
            if (text.startsWith(PUBLISHED)) {
                return new Published(text.substring(PUBLISHED.length()));
            }
            return text.contains("T")
                    ? new AtInstant(past(field, instant(text), clock))
                    : endOf(field, LocalDate.parse(text), clock);
        } catch (DateTimeException e) {
            QueryProblem problem = QueryProblem.badParameter(field, "as-of.unreadable", text);
            problem.initCause(e);
            throw problem;
        }
    }

    private static Instant instant(String text) {
        // A "+" that was not escaped in the address arrives as a blank.
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }

    /** Today is allowed and means until now: whoever asks for today does not ask for tonight. */
    private static AsOf endOf(String field, LocalDate day, Clock clock) {
        if (day.equals(CityHall.today(clock))) {
            return new AtInstant(clock.instant());
        }
        Instant end = day.plusDays(1).atStartOfDay(CityHall.ZONE).toInstant().minusNanos(1);
        return new AtInstant(past(field, end, clock));
    }

    /** The answer for a moment to come would still change. */
    private static Instant past(String field, Instant instant, Clock clock) {
        if (instant.isAfter(clock.instant())) {
            throw QueryProblem.badParameter(
                    field, "as-of.future", CityHallTime.of(instant).plain());
        }
        // Nothing was recorded before 1970; further back PostgreSQL's calendar ends before Java's.
        return instant.isBefore(Instant.EPOCH) ? Instant.EPOCH : instant;
    }
}
