package org.ayumi.query.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.indicator.TargetRevised;

/**
 * The events of an indicator that give it its name, its unit and its targets: others do not repeat them. Nothing else needs
 * any.
 */
public record DefiningEvents(List<RecordedEvent> events) {

    private static final Set<String> NAMES = Stream.of(
                    IndicatorDefined.class, IndicatorAmended.class, BaselineRevised.class, TargetRevised.class)
            .map(EventNames.all()::get)
            .collect(Collectors.toUnmodifiableSet());

    /** Of the aggregate to which that event happened, as far as they are known now. */
    public static DefiningEvents of(RecordedEvent event, EventHistory history) {
        return new DefiningEvents(
                event.event() instanceof IndicatorEvent ? history.named(event.aggregateId(), NAMES) : List.of());
    }

    List<DomainEvent> before(RecordedEvent event) {
        return events.stream()
                .filter(earlier -> earlier.position() < event.position())
                .map(RecordedEvent::event)
                .toList();
    }
}
