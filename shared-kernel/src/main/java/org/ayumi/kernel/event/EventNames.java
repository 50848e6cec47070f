package org.ayumi.kernel.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;

/**
 * What each event is called wherever it is stored or asked for. A name, once used, is never given to another event;
 * classes may be renamed freely.
 */
public final class EventNames {

    private static final Map<Class<? extends DomainEvent>, String> NAMES = names();

    private EventNames() {}

    private static Map<Class<? extends DomainEvent>, String> names() {
        Map<Class<? extends DomainEvent>, String> names = new LinkedHashMap<>();
        names.put(PlanAdopted.class, "plan.adopted");
        names.put(AdoptedPlanRevised.class, "plan.revised");
        names.put(InitiativeRegistered.class, "initiative.registered");
        names.put(InitiativeAmended.class, "initiative.amended");
        names.put(InitiativeScheduled.class, "initiative.scheduled");
        names.put(InitiativesLinked.class, "initiative.linked");
        names.put(ActivityRecorded.class, "activity.recorded");
        names.put(ActivityCorrected.class, "activity.corrected");
        names.put(ActivityWithdrawn.class, "activity.withdrawn");
        names.put(IndicatorDefined.class, "indicator.defined");
        names.put(IndicatorAmended.class, "indicator.amended");
        names.put(TargetRevised.class, "indicator.target-revised");
        names.put(BaselineRevised.class, "indicator.baseline-revised");
        names.put(IndicatorValueRecorded.class, "indicator.value-recorded");
        names.put(IndicatorValueCorrected.class, "indicator.value-corrected");
        names.put(ReportPublished.class, "plan.report-published");
        names.put(PersonalNoteAdded.class, "activity.personal-note-added");
        names.put(PersonalNoteErased.class, "activity.personal-note-erased");
        names.put(PlanSectionAdded.class, "plan.section-added");
        names.put(PlanSectionAmended.class, "plan.section-amended");
        names.put(InitiativeMoved.class, "initiative.moved");
        names.put(InitiativeReprinted.class, "initiative.reprinted");
        names.put(InitiativeRetired.class, "initiative.retired");
        names.put(InitiativeResumed.class, "initiative.resumed");
        names.put(InitiativeAssessed.class, "initiative.assessed");
        names.put(InitiativeMoneyRecorded.class, "initiative.money-recorded");
        names.put(IndicatorRetired.class, "indicator.retired");
        names.put(IndicatorResumed.class, "indicator.resumed");
        names.put(IndicatorBrokenDown.class, "indicator.broken-down");
        names.put(InitiativeSurveyed.class, "initiative.surveyed");
        names.put(InitiativeHandedOver.class, "initiative.handed-over");
        names.put(IndicatorHandedOver.class, "indicator.handed-over");
        names.put(OrganisationUnitAdded.class, "plan.unit-added");
        names.put(OrganisationUnitAmended.class, "plan.unit-amended");
        names.put(OrganisationUnitClosed.class, "plan.unit-closed");
        names.put(OccurrenceRecorded.class, "plan.occurrence-recorded");
        names.put(OccurrenceCorrected.class, "plan.occurrence-corrected");
        names.put(LogicModelDrawn.class, "plan.logic-model-drawn");
        return Collections.unmodifiableMap(names);
    }

    /** Every event and its name, in an order that stays. */
    public static Map<Class<? extends DomainEvent>, String> all() {
        return NAMES;
    }

    /** The event of a name; empty for a name that none has. */
    public static Optional<Class<? extends DomainEvent>> named(String name) {
        return NAMES.entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .<Class<? extends DomainEvent>>map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The name of an event.
     *
     * @throws IllegalArgumentException for a class that has none
     */
    public static String of(DomainEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("no name for " + event.getClass().getName());
        }
        return name;
    }
}
