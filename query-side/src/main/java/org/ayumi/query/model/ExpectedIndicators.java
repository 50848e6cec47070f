package org.ayumi.query.model;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;

/** The indicators of events to come that must be there already. */
public final class ExpectedIndicators {

    private ExpectedIndicators() {}

    /**
     * Has them fetched, if there are any.
     *
     * @param fetch by their ids, into the session of this transaction
     */
    public static void fetch(List<DomainEvent> coming, Consumer<Set<String>> fetch) {
        Set<String> ids = coming.stream()
                .filter(event -> !(event instanceof IndicatorDefined))
                .filter(IndicatorEvent.class::isInstance)
                .map(event -> ((IndicatorEvent) event).indicatorId())
                .collect(Collectors.toUnmodifiableSet());
        if (!ids.isEmpty()) {
            fetch.accept(ids);
        }
    }
}
