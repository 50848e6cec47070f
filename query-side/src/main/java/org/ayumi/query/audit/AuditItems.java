package org.ayumi.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.support.RecordedEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns stored events into what an auditor reads. */
@Component
public class AuditItems {

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
    public AuditItem item(RecordedEvent event, DomainEvent first) {
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

    /** What a correction or revision changed, field by field; nothing of other events. */
    public List<Difference.Change> changes(AuditItem item) {
        JsonNode before = item.payload().get("previous");
        JsonNode after = item.payload().get("current");
        return before == null || after == null
                ? List.of()
                : JsonDifference.between(wrapped(before), wrapped(after)).stream()
                        .map(Difference.Change::of)
                        .toList();
    }

    /** A field has a name; a bare value would have none. */
    private JsonNode wrapped(JsonNode value) {
        return value.isObject() ? value : json.tree(Map.of("value", value));
    }

    /** The event's own reason; metadata repeats it only where the request's body had one. */
    private Optional<String> reason(RecordedEvent event) {
        return Optional.ofNullable(json.of(event.event()).get("reason"))
                .map(node -> node.asString())
                .or(() -> event.meta("reason"));
    }
}
