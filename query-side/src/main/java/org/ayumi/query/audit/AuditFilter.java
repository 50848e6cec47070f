package org.ayumi.query.audit;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.QueryProblem;

/**
 * Which events of a trail are asked for.
 *
 * @param actor the account that did it, exactly
 * @param year a fiscal year that the event speaks of
 * @param from and {@code to}: when it was recorded, both inclusive
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<Class<? extends DomainEvent>> type,
        Optional<FiscalYear> year,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Every event. */
    public static AuditFilter none() {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was recorded in a period. */
    public static AuditFilter recorded(Optional<String> from, Optional<String> to) {
        return parse(Optional.empty(), Optional.empty(), Optional.empty(), from, to);
    }

    static AuditFilter parse(
            Optional<String> actor,
            Optional<String> type,
            Optional<String> fiscalYear,
            Optional<String> from,
            Optional<String> to) {
        AuditFilter filter = new AuditFilter(
                actor.map(AuditFilter::account),
                type.map(AuditFilter::event),
                Parameters.fiscalYear(fiscalYear),
                from.map(text -> RecordedTime.notBefore("from", text)),
                to.map(text -> RecordedTime.notAfter("to", text)));
        if (filter.from.isPresent() && filter.to.isPresent() && filter.to.get().isBefore(filter.from.get())) {
            throw QueryProblem.badParameter("to", "period.reversed", from.orElseThrow(), to.orElseThrow());
        }
        return filter;
    }

    private static Class<? extends DomainEvent> event(String name) {
        return EventNames.named(name)
                .orElseThrow(() -> QueryProblem.badParameter(
                        "type",
                        "event-type.unknown",
                        name,
                        String.join(", ", EventNames.all().values())));
    }

    private static String account(String text) {
        try {
            return Text.line("actor", text);
        } catch (ImpossibleValue e) {
            throw QueryProblem.badParameter("actor", e);
        }
    }

    boolean lets(RecordedEvent event) {
        return actor.map(account -> event.facts().actor().equals(Optional.of(account)))
                        .orElse(true)
                && type.map(asked -> asked.isInstance(event.event())).orElse(true)
                && year.map(asked -> SpokenYears.of(event.event()).contains(asked))
                        .orElse(true)
                && from.map(start -> !event.recordedAt().isBefore(start)).orElse(true)
                && to.map(end -> !event.recordedAt().isAfter(end)).orElse(true);
    }
}
