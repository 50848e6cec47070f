package org.ayumi.query.audit;

import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.support.RecordedEvent;
import org.springframework.stereotype.Component;

/** Turns stored events into what an auditor reads. */
@Component
class AuditItems {

    private final EventJson json;
    private final Sentences japanese;
    private final Sentences english;

    AuditItems(EventJson json) {
        this.json = json;
        this.japanese = new Sentences(AuditWords.JAPANESE, json);
        this.english = new Sentences(AuditWords.ENGLISH, json);
    }

    /**
     * An item of a trail.
     *
     * @param first event of the same aggregate: it knows the name and the unit that later ones do not repeat
     */
    AuditItem item(RecordedEvent event, DomainEvent first) {
        return new AuditItem(
                event.position(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.aggregateId(),
                japanese.of(event.event(), first),
                english.of(event.event(), first),
                SpokenYears.of(event.event()).stream()
                        .map(FiscalYear::startYear)
                        .toList(),
                event.meta("actor"),
                event.meta("role"),
                event.meta("section"),
                new AuditItem.Source(
                        event.meta("source"), event.meta("document"), event.meta("sheet"), event.meta("cell")),
                reason(event),
                event.metadata(),
                json.of(event.event()));
    }

    /** The event's own reason; metadata repeats it only where the request's body had one. */
    private Optional<String> reason(RecordedEvent event) {
        return Optional.ofNullable(json.of(event.event()).get("reason"))
                .map(node -> node.asString())
                .or(() -> event.meta("reason"));
    }
}
