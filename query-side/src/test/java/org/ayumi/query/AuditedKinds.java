package org.ayumi.query;

import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.query.audit.AuditedKind;

/** Whose trail an event is in: an id alone does not say it. */
final class AuditedKinds {

    private AuditedKinds() {}

    static AuditedKind of(DomainEvent event) {
        return event instanceof PlanEvent
                ? AuditedKind.PLAN
                : event instanceof InitiativeEvent ? AuditedKind.INITIATIVE : AuditedKind.INDICATOR;
    }
}
