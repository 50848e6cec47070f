package org.ayumi.query.moment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Rows of moments in the past, for all who look at the same one: a hundred readers of a published report fold its events
 * once. What a store held at a position never changes, so nothing kept here becomes wrong; it is only given up, when others
 * are looked at or nobody asks any more. Personal texts are sealed in these rows, too.
 */
@Component
final class PastRows {

    private static final Duration UNASKED = Duration.ofMinutes(5);

    private final Cache<Moment, Folded> moments;

    private record Moment(String model, String id, long position) {}

    private record Folded(Object rows, int events) {}

    /** {@code events}: so many at most are kept as rows, of all moments together, some kB each; none with 0. */
    PastRows(@Value("${ayumi.read.past-events:10000}") long events) {
        moments = Caffeine.newBuilder()
                .maximumWeight(events)
                .weigher((Moment moment, Folded folded) -> 1 + folded.events())
                .expireAfterAccess(UNASKED)
                .executor(Runnable::run)
                .build();
    }

    /**
     * Folded by whoever asks first; the others wait for that. To be read only.
     *
     * @param id of the plan whose rows these are, or of the one aggregate
     */
    @SuppressWarnings("unchecked") // a model's name stands for one kind of rows
    <R> R at(ReadModel<R> model, String id, long position, Supplier<List<RecordedEvent>> events) {
        Moment moment = new Moment(model.name(), id, position);
        return (R) moments.get(moment, first -> fold(model, events.get())).rows();
    }

    private static <R> Folded fold(ReadModel<R> model, List<RecordedEvent> events) {
        R rows = model.inMemory();
        events.forEach(event -> model.apply(event, rows));
        return new Folded(rows, events.size());
    }
}
