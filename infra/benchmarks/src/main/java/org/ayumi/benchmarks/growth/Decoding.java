package org.ayumi.benchmarks.growth;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.ayumi.benchmarks.append.Appending;
import org.ayumi.eventstore.PostgresEventStorageEngine;
import org.ayumi.kernel.DomainEvent;

/** What a rebuild cannot do without: each event is read by the service's own engine, and its payload and facts are decoded. */
final class Decoding {

    private static final int WARM_UP = 20_000;

    private Decoding() {}

    static double eventsPerSecond(String url) {
        try (Appending store = new Appending(url, 1)) {
            decoded(store.engine(), WARM_UP);
            long begin = System.nanoTime();
            return decoded(store.engine(), Long.MAX_VALUE) * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static long decoded(PostgresEventStorageEngine engine, long most) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents((TrackingToken) null, false)) {
            return events.limit(most)
                    .filter(event -> event.getPayload() instanceof DomainEvent
                            && !event.getMetaData().isEmpty())
                    .count();
        }
    }
}
