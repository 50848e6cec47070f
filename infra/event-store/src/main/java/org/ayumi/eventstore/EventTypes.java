package org.ayumi.eventstore;

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
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.ReportPublished;

/**
 * The name and revision under which each event is stored. A name, once used, is never given to another event; a changed
 * shape gets the next revision and an upcaster. Classes may be renamed freely.
 */
public final class EventTypes {

    private static final EventCatalog CURRENT = EventCatalog.empty()
            .with(PlanAdopted.class, "plan.adopted", 1)
            .with(AdoptedPlanRevised.class, "plan.revised", 1)
            .with(InitiativeRegistered.class, "initiative.registered", 1)
            .with(InitiativeAmended.class, "initiative.amended", 1)
            .with(InitiativeScheduled.class, "initiative.scheduled", 1)
            .with(InitiativesLinked.class, "initiative.linked", 1)
            .with(ActivityRecorded.class, "activity.recorded", 1)
            .with(ActivityCorrected.class, "activity.corrected", 1)
            .with(ActivityWithdrawn.class, "activity.withdrawn", 1)
            .with(IndicatorDefined.class, "indicator.defined", 1)
            .with(TargetRevised.class, "indicator.target-revised", 1)
            .with(BaselineRevised.class, "indicator.baseline-revised", 1)
            .with(IndicatorValueRecorded.class, "indicator.value-recorded", 1)
            .with(IndicatorValueCorrected.class, "indicator.value-corrected", 1)
            .with(ReportPublished.class, "plan.report-published", 1)
            .with(PersonalNoteAdded.class, "activity.personal-note-added", 1)
            .with(PersonalNoteErased.class, "activity.personal-note-erased", 1);

    private EventTypes() {}

    /** All events of this program, as it stores them today. */
    public static EventCatalog current() {
        return CURRENT;
    }
}
