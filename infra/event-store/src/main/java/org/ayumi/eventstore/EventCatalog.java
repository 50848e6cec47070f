package org.ayumi.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;

/** Which events a program knows: their classes, and the name and revision under which it stores each. Immutable. */
public final class EventCatalog {

    private static final EventCatalog EMPTY = new EventCatalog(Map.of(), Map.of());

    private final Map<Class<? extends DomainEvent>, EventType> byClass;
    private final Map<String, Class<? extends DomainEvent>> byName;

    private EventCatalog(
            Map<Class<? extends DomainEvent>, EventType> byClass, Map<String, Class<? extends DomainEvent>> byName) {
        this.byClass = byClass;
        this.byName = byName;
    }

    static EventCatalog empty() {
        return EMPTY;
    }

    /**
     * This catalogue and one event more.
     *
     * @throws IllegalStateException where the class or the name is taken
     */
    EventCatalog with(Class<? extends DomainEvent> event, String name, int revision) {
        Map<Class<? extends DomainEvent>, EventType> classes = new LinkedHashMap<>(byClass);
        Map<String, Class<? extends DomainEvent>> names = new LinkedHashMap<>(byName);
        if (classes.put(event, new EventType(name, revision)) != null || names.put(name, event) != null) {
            throw new IllegalStateException("event type named twice: " + name);
        }
        return new EventCatalog(classes, names);
    }

    /** All events the program can store, with their names. */
    public Map<Class<? extends DomainEvent>, EventType> all() {
        return Map.copyOf(byClass);
    }

    /**
     * The name of an event class.
     *
     * @throws UnknownEventTypeException for a class without a logical name
     */
    public EventType of(Class<?> event) {
        EventType type = byClass.get(event);
        if (type == null) {
            throw new UnknownEventTypeException("no logical name for " + event.getName());
        }
        return type;
    }

    /**
     * The class that reads a stored event of the current revision; earlier ones are upcast before.
     *
     * @throws UnknownEventTypeException for a name or a revision that this program does not know
     */
    Class<? extends DomainEvent> classOf(String name, String revision) {
        Class<? extends DomainEvent> event = byName.get(name);
        if (event == null) {
            throw new UnknownEventTypeException("stored event type is unknown here: " + name);
        }
        if (!of(event).revisionText().equals(revision)) {
            throw new UnknownEventTypeException("stored event " + name + " has revision " + revision
                    + ", this program reads " + of(event).revision());
        }
        return event;
    }

    /** Whether a name and revision, as they stand in the store, were ever given by this program or an earlier one. */
    public boolean knows(StoredType stored) {
        Class<? extends DomainEvent> event = byName.get(stored.name());
        return event != null && of(event).andBefore().anyMatch(type -> type.isStoredAs(stored));
    }
}
