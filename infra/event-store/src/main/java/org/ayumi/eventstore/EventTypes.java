package org.ayumi.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;

/**
 * The name and revision under which each event is stored. A name, once used, is never given to another event; a changed
 * shape gets the next revision and an upcaster. Classes may be renamed freely.
 */
public final class EventTypes {

    private static final Map<Class<? extends DomainEvent>, EventType> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = new LinkedHashMap<>();

    static {
        name(PlanAdopted.class, "plan.adopted", 1);
        name(AdoptedPlanRevised.class, "plan.revised", 1);
        name(InitiativeRegistered.class, "initiative.registered", 1);
        name(InitiativeAmended.class, "initiative.amended", 1);
        name(InitiativeScheduled.class, "initiative.scheduled", 1);
        name(InitiativesLinked.class, "initiative.linked", 1);
        name(ActivityRecorded.class, "activity.recorded", 1);
        name(ActivityCorrected.class, "activity.corrected", 1);
        name(ActivityWithdrawn.class, "activity.withdrawn", 1);
        name(IndicatorDefined.class, "indicator.defined", 1);
        name(TargetRevised.class, "indicator.target-revised", 1);
        name(BaselineRevised.class, "indicator.baseline-revised", 1);
        name(IndicatorValueRecorded.class, "indicator.value-recorded", 1);
        name(IndicatorValueCorrected.class, "indicator.value-corrected", 1);
    }

    private EventTypes() {}

    private static void name(Class<? extends DomainEvent> event, String name, int revision) {
        if (BY_CLASS.put(event, new EventType(name, revision)) != null || BY_NAME.put(name, event) != null) {
            throw new IllegalStateException("event type named twice: " + name);
        }
    }

    /** All events the program can store, with their names. */
    public static Map<Class<? extends DomainEvent>, EventType> all() {
        return Map.copyOf(BY_CLASS);
    }

    /**
     * The name of an event class.
     *
     * @throws UnknownEventTypeException for a class without a logical name
     */
    public static EventType of(Class<?> event) {
        EventType type = BY_CLASS.get(event);
        if (type == null) {
            throw new UnknownEventTypeException("no logical name for " + event.getName());
        }
        return type;
    }

    /**
     * The class that reads a stored event.
     *
     * @throws UnknownEventTypeException for a name or a revision that this program does not know
     */
    static Class<? extends DomainEvent> classOf(String name, String revision) {
        Class<? extends DomainEvent> event = BY_NAME.get(name);
        if (event == null) {
            throw new UnknownEventTypeException("stored event type is unknown here: " + name);
        }
        if (!of(event).revisionText().equals(revision)) {
            throw new UnknownEventTypeException("stored event " + name + " has revision " + revision
                    + ", this program reads " + of(event).revision());
        }
        return event;
    }
}
