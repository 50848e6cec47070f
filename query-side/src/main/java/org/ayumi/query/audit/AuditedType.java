package org.ayumi.query.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.query.support.QueryProblem;

/** What an auditor can ask for by name; the names are those that events are stored under. */
public enum AuditedType {
    PLAN_ADOPTED("plan.adopted", PlanAdopted.class),
    PLAN_REVISED("plan.revised", AdoptedPlanRevised.class),
    INITIATIVE_REGISTERED("initiative.registered", InitiativeRegistered.class),
    INITIATIVE_AMENDED("initiative.amended", InitiativeAmended.class),
    INITIATIVE_SCHEDULED("initiative.scheduled", InitiativeScheduled.class),
    INITIATIVE_LINKED("initiative.linked", InitiativesLinked.class),
    ACTIVITY_RECORDED("activity.recorded", ActivityRecorded.class),
    ACTIVITY_CORRECTED("activity.corrected", ActivityCorrected.class),
    ACTIVITY_WITHDRAWN("activity.withdrawn", ActivityWithdrawn.class),
    INDICATOR_DEFINED("indicator.defined", IndicatorDefined.class),
    TARGET_REVISED("indicator.target-revised", TargetRevised.class),
    BASELINE_REVISED("indicator.baseline-revised", BaselineRevised.class),
    VALUE_RECORDED("indicator.value-recorded", IndicatorValueRecorded.class),
    VALUE_CORRECTED("indicator.value-corrected", IndicatorValueCorrected.class),
    REPORT_PUBLISHED("plan.report-published", ReportPublished.class),
    PERSONAL_NOTE_ADDED("activity.personal-note-added", PersonalNoteAdded.class),
    PERSONAL_NOTE_ERASED("activity.personal-note-erased", PersonalNoteErased.class);

    private final String storedName;
    private final Class<? extends DomainEvent> event;

    AuditedType(String storedName, Class<? extends DomainEvent> event) {
        this.storedName = storedName;
        this.event = event;
    }

    public String storedName() {
        return storedName;
    }

    public boolean includes(DomainEvent other) {
        return event.isInstance(other);
    }

    static Optional<AuditedType> parse(Optional<String> text) {
        return text.map(AuditedType::named);
    }

    private static AuditedType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.storedName.equals(name))
                .findFirst()
                .orElseThrow(() -> QueryProblem.badParameter("type", "event-type.unknown", name, known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(AuditedType::storedName).collect(Collectors.joining(", "));
    }
}
