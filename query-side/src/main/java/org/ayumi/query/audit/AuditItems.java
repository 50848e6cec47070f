package org.ayumi.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.kernel.time.FiscalYear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns stored events into what an auditor reads. */
@Component
public class AuditItems {

    private final EventForm form;
    private final Sentences japanese;
    private final Sentences english;

    AuditItems(EventForm form) {
        this.form = form;
        this.japanese = new Sentences(AuditWords.JAPANESE, form);
        this.english = new Sentences(AuditWords.ENGLISH, form);
    }

    /**
     * An item of a trail.
     *
     * @param defining of the same aggregate: they know the name and the unit that the event does not repeat
     */
    public AuditItem item(RecordedEvent event, DefiningEvents defining) {
        List<DomainEvent> before = defining.before(event);
        JsonNode reading = form.of(event.event());
        return new AuditItem(
                event.position(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                CityHallTime.of(event.recordedAt()).told(),
                event.aggregateId(),
                japanese.of(event.event(), before),
                english.of(event.event(), before),
                SpokenYears.of(event.event()).stream()
                        .map(FiscalYear::startYear)
                        .toList(),
                event.facts().actor(),
                event.facts().role(),
                event.facts().section(),
                new AuditItem.Source(
                        event.facts().channel(),
                        event.facts().document(),
                        event.facts().sheet(),
                        event.facts().cell()),
                reason(event, reading),
                event.facts().stored(),
                event.payload(),
                reading,
                SpokenYears.labels(event.event(), before));
    }

    /** What a correction or revision changed, field by field; nothing of other events. */
    public List<Difference.Change> changes(AuditItem item) {
        JsonNode before = item.reading().get("previous");
        JsonNode after = item.reading().get("current");
        return before == null || after == null
                ? List.of()
                : JsonDifference.between(wrapped(before), wrapped(after)).stream()
                        .map(Difference.Change::of)
                        .toList();
    }

    /** A field has a name; a bare value would have none. */
    private JsonNode wrapped(JsonNode value) {
        return value.isObject() ? value : form.of(Map.of("value", value));
    }

    /** The event's own reason; metadata repeats it only where the request's body had one. */
    private Optional<String> reason(RecordedEvent event, JsonNode reading) {
        return Optional.ofNullable(reading.get("reason"))
                .map(node -> node.asString())
                .or(() -> event.facts().reason());
    }
}
