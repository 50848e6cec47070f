package org.ayumi.proof.pack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.query.audit.AuditFilter;

/**
 * When the events of a pack were recorded, both ends inclusive.
 *
 * @param isWhole whether nothing was said, so that it is all time
 */
record Period(Instant from, Instant to, boolean isWhole) {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Instants or dates, as the audit trail takes them. */
    static Period parse(Optional<String> from, Optional<String> to) {
        AuditFilter filter = AuditFilter.recorded(from, to);
        return new Period(
                filter.from().map(Period::upToMicrosecond).orElse(FIRST),
                filter.to()
                        .map(Period::bounded)
                        .map(end -> end.truncatedTo(ChronoUnit.MICROS))
                        .orElse(LAST),
                from.isEmpty() && to.isEmpty());
    }

    /** The store knows microseconds; PostgreSQL would round what is finer. */
    private static Instant upToMicrosecond(Instant start) {
        Instant bounded = bounded(start);
        Instant cut = bounded.truncatedTo(ChronoUnit.MICROS);
        return cut.equals(bounded) ? cut : cut.plus(1, ChronoUnit.MICROS);
    }

    /** What PostgreSQL's calendar reaches, and then some. */
    private static Instant bounded(Instant instant) {
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    }
}
