package org.ayumi.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Where the streams end that the current unit of work has appended to, so that nobody asks the database for it. */
public final class AppendedEnds {

    private static final String RESOURCE = AppendedEnds.class.getName();

    private AppendedEnds() {}

    /** Empty where nothing was appended to it. */
    public static Optional<StreamEnd> of(String aggregateId) {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().<Map<String, StreamEnd>>getResource(RESOURCE))
                        .map(ends -> ends.get(aggregateId))
                : Optional.empty();
    }

    /** Events now stand after a head, in their order. */
    static void note(List<NewEvent> events, List<StreamEnd> ends) {
        if (!CurrentUnitOfWork.isStarted()) {
            return;
        }
        Map<String, StreamEnd> known = CurrentUnitOfWork.get()
                .root()
                .<Map<String, StreamEnd>>getOrComputeResource(RESOURCE, key -> new HashMap<>());
        for (int at = 0; at < events.size(); at++) {
            known.put(events.get(at).aggregateId(), ends.get(at));
        }
    }
}
