package org.ayumi.query.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.springframework.web.servlet.HandlerMapping;

/** What has an audit trail of its own. */
public enum AuditedKind {
    PLAN("plans", PlanEvent.class),
    INITIATIVE("initiatives", InitiativeEvent.class),
    INDICATOR("indicators", IndicatorEvent.class);

    private final String collection;
    private final Class<? extends DomainEvent> events;

    AuditedKind(String collection, Class<? extends DomainEvent> events) {
        this.collection = collection;
        this.events = events;
    }

    /** The one whose address was asked: {@code /api/v1/plans/…}. */
    public static AuditedKind asked(HttpServletRequest request) {
        String address = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Arrays.stream(values())
                .filter(kind -> address.startsWith("/api/v1/" + kind.collection + "/"))
                .findFirst()
                .orElseThrow();
    }

    boolean includes(DomainEvent event) {
        return events.isInstance(event);
    }

    Class<? extends DomainEvent> events() {
        return events;
    }

    /** As message keys and parameters have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
