package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
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

    private static final long BEFORE_THE_FIRST = -1;
    private static final int READ_AT_ONCE = 500;

    /** Of the aggregate to which that event happened, as far as they are known now. */
    public static DefiningEvents of(RecordedEvent event, EventHistory history) {
        List<RecordedEvent> defining = new ArrayList<>();
        if (event.event() instanceof IndicatorEvent) {
            List<RecordedEvent> read;
            long sequence = BEFORE_THE_FIRST;
            do {
                read = history.of(event.aggregateId(), sequence, READ_AT_ONCE);
                read.stream().filter(each -> defines(each.event())).forEach(defining::add);
                sequence = read.isEmpty() ? sequence : read.getLast().sequence();
            } while (read.size() == READ_AT_ONCE);
        }
        return new DefiningEvents(List.copyOf(defining));
    }

    private static boolean defines(DomainEvent event) {
        return event instanceof IndicatorDefined
                || event instanceof IndicatorAmended
                || event instanceof BaselineRevised
                || event instanceof TargetRevised;
    }

    List<DomainEvent> before(RecordedEvent event) {
        return events.stream()
                .filter(earlier -> earlier.position() < event.position())
                .map(RecordedEvent::event)
                .toList();
    }
}
