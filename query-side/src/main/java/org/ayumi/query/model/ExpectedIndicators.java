package org.ayumi.query.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;

/** The indicators of events to come that must be there already. */
public final class ExpectedIndicators {

    private ExpectedIndicators() {}

    public static Set<String> of(List<DomainEvent> coming) {
        return coming.stream()
                .filter(event -> !(event instanceof IndicatorDefined))
                .filter(IndicatorEvent.class::isInstance)
                .map(event -> ((IndicatorEvent) event).indicatorId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
