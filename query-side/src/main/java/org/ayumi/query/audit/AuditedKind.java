package org.ayumi.query.audit;

import java.util.Locale;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;

/** What has an audit trail of its own. */
public enum AuditedKind {
    PLAN(PlanEvent.class),
    INITIATIVE(InitiativeEvent.class),
    INDICATOR(IndicatorEvent.class);

    private final Class<? extends DomainEvent> events;

    AuditedKind(Class<? extends DomainEvent> events) {
        this.events = events;
    }

    boolean includes(DomainEvent event) {
        return events.isInstance(event);
    }

    String field() {
        return word() + "Id";
    }

    String unknownKey() {
        return word() + ".unknown";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
