package org.ayumi.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.databind.node.ObjectNode;

/** Programs that may be written one day: they know {@code indicator.value-recorded} in later shapes, the rest as today. */
record LaterProgram(EventCatalog catalog, List<RevisionStep> steps) {

    static final String CHANGED = "indicator.value-recorded";

    /** Revision 6: the figure moved into a report, the reason is called explanation, the channel is new. */
    record NextShape(
            String indicatorId,
            FiscalYear fiscalYear,
            Stage stage,
            Report report,
            Optional<String> explanation,
            String channel)
            implements DomainEvent {

        @Override
        public String aggregateId() {
            return indicatorId;
        }

        static NextShape of(IndicatorValueRecorded first, String channel) {
            return new NextShape(
                    first.indicatorId(),
                    first.fiscalYear(),
                    first.stage(),
                    new Report(first.figure(), first.note()),
                    first.reason(),
                    channel);
        }
    }

    record Report(Figure figure, Optional<String> note) {}

    /** Revision 7: several channels. */
    record LastShape(
            String indicatorId,
            FiscalYear fiscalYear,
            Stage stage,
            Report report,
            Optional<String> explanation,
            List<String> channels)
            implements DomainEvent {

        @Override
        public String aggregateId() {
            return indicatorId;
        }

        static LastShape of(NextShape next) {
            return new LastShape(
                    next.indicatorId(),
                    next.fiscalYear(),
                    next.stage(),
                    next.report(),
                    next.explanation(),
                    List.of(next.channel()));
        }
    }

    static LaterProgram next() {
        return new LaterProgram(catalogWith(NextShape.class, 6), List.of(toNext()));
    }

    /** Its steps are not in order; the chain must be. */
    static LaterProgram last() {
        return new LaterProgram(catalogWith(LastShape.class, 7), List.of(toLast(), toNext()));
    }

    static RevisionStep toNext() {
        return RevisionStep.from(CHANGED, 5, event -> {
            ObjectNode report = event.objectNode();
            move(event, "figure", report, "figure");
            move(event, "note", report, "note");
            event.set("report", report);
            move(event, "reason", event, "explanation");
            return event.put("channel", "UNKNOWN");
        });
    }

    static RevisionStep toLast() {
        return RevisionStep.from(CHANGED, 6, event -> {
            event.putArray("channels").add(event.remove("channel"));
            return event;
        });
    }

    static EventCatalog catalogWith(Class<? extends DomainEvent> shape, int revision) {
        EventCatalog catalog = EventCatalog.empty();
        for (Map.Entry<Class<? extends DomainEvent>, EventType> event :
                EventTypes.current().all().entrySet()) {
            catalog = event.getValue().name().equals(CHANGED)
                    ? catalog.with(shape, CHANGED, revision)
                    : catalog.with(
                            event.getKey(),
                            event.getValue().name(),
                            event.getValue().revision());
        }
        return catalog;
    }

    /** What was left out stays out. */
    private static void move(ObjectNode from, String name, ObjectNode to, String newName) {
        if (from.has(name)) {
            to.set(newName, from.remove(name));
        }
    }

    private EventUpcasterChain chain() {
        return Upcasters.chain(
                Stream.concat(Upcasters.STEPS.stream(), steps.stream()).toList(), catalog);
    }

    PostgresEventStorageEngine engine(EventStoreDatabase database) {
        return database.engine(catalog, chain());
    }

    StoredEvents storedEvents(EventStoreDatabase database) {
        return database.storedEvents(catalog, chain());
    }

    DomainEvent golden(EventType type) {
        return GoldenFiles.upcast(type, catalog, chain());
    }
}
