package org.ayumi.query.audit;

import java.util.SortedSet;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.FiscalYear;

/** The fiscal years that any event is about, as each says itself. */
final class SpokenYears {

    private SpokenYears() {}

    static SortedSet<FiscalYear> of(DomainEvent event) {
        return switch (event) {
            case PlanEvent it -> it.years();
            case InitiativeEvent it -> it.years();
            case IndicatorEvent it -> it.years();
            default -> throw new IllegalArgumentException("no years for " + event.getClass());
        };
    }
}
