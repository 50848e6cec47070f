package org.ayumi.eventstore;

import static java.util.Map.entry;

import java.util.Map;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeRegistered;

/** The name and revision under which each event is stored. A changed shape gets the next revision and an upcaster. */
public final class EventTypes {

    /** Of events whose shape has changed since the first. */
    private static final Map<Class<? extends DomainEvent>, Integer> REVISIONS = Map.ofEntries(
            entry(InitiativeRegistered.class, 3),
            entry(InitiativeAmended.class, 2),
            entry(ActivityRecorded.class, 2),
            entry(ActivityCorrected.class, 2),
            entry(ActivityWithdrawn.class, 2),
            entry(IndicatorDefined.class, 6),
            entry(IndicatorAmended.class, 3),
            entry(TargetRevised.class, 3),
            entry(BaselineRevised.class, 3),
            entry(IndicatorBrokenDown.class, 3),
            entry(IndicatorValueRecorded.class, 5),
            entry(IndicatorValueCorrected.class, 5));

    private static final int FIRST = 1;

    private static final EventCatalog CURRENT = catalog();

    private EventTypes() {}

    private static EventCatalog catalog() {
        EventCatalog catalog = EventCatalog.empty();
        for (Map.Entry<Class<? extends DomainEvent>, String> event :
                EventNames.all().entrySet()) {
            catalog = catalog.with(event.getKey(), event.getValue(), REVISIONS.getOrDefault(event.getKey(), FIRST));
        }
        return catalog;
    }

    /** All events of this program, as it stores them today. */
    public static EventCatalog current() {
        return CURRENT;
    }
}
