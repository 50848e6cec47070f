package org.ayumi.benchmarks.growth;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.country.CountryFill;
import org.ayumi.benchmarks.driver.Operator;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.driver.Store;

/** A store that gets more and more plans, with the service that answers from it. */
final class GrowingStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(6);

    /** Otherwise a small store would be asked for answers that are kept already, and a large one for new ones. */
    private static final String NO_KEPT_ANSWERS = "-Dayumi.read.kept-lines=0";

    private final Store store;
    private final CountryEvents country;
    private final int number;
    private final Corrections corrections = new Corrections();
    private Optional<Service> service = Optional.empty();
    private int plans;
    private Question.Times times = new Question.Times(Instant.EPOCH, Instant.EPOCH);

    GrowingStore(Store store, CountryEvents country, int number) {
        this.store = store;
        this.country = country.recordedBy(Clock.systemUTC());
        this.number = number;
    }

    /**
     * How it came to its size.
     *
     * @param ready from the start of the service until all read models had caught up with the events before it
     */
    record Step(int plans, long events, Duration filling, Duration ready, Duration lookups) {}

    /** The plans up to those of a wave come into the store, then the service is started on them. */
    Step growTo(int wave) throws IOException, InterruptedException {
        close();
        int before = wave == 0 ? 0 : country.waves().get(wave - 1);
        plans = country.waves().get(wave);
        long begin = System.nanoTime();
        try (CountryFill fill = new CountryFill(country, store.url())) {
            fill.upTo(plans, (appended, since) -> {});
        }
        Duration filling = Duration.ofNanos(System.nanoTime() - begin);
        long head = store.head();
        store.jdbc().execute("VACUUM ANALYZE");
        Service started = store.start(number, PATIENCE, NO_KEPT_ANSWERS);
        service = Optional.of(started);
        Duration lookups = new Operator(started).rebuildLookups();
        store.jdbc().execute("VACUUM ANALYZE"); // as the service's own PostgreSQL would have done on the way
        corrections.among(plans);
        times = new Question.Times(
                recordedAt(head - (plans - before) * CountryEvents.valuesOfAPlan()), recordedAt(head));
        return new Step(plans, head, filling, started.toReady(), lookups);
    }

    private Instant recordedAt(long position) {
        return Objects.requireNonNull(store.jdbc()
                        .queryForObject(
                                "SELECT recorded_at FROM event_store.events WHERE position = ?",
                                Timestamp.class,
                                Math.max(1, position)))
                .toInstant();
    }

    String size() {
        return Long.toString(plans * CountryEvents.valuesOfAPlan());
    }

    int port() {
        return service.orElseThrow().port();
    }

    int plans() {
        return plans;
    }

    Corrections corrections() {
        return corrections;
    }

    Question.Times times() {
        return times;
    }

    @Override
    public void close() throws InterruptedException {
        if (service.isPresent()) {
            service.get().close();
            service = Optional.empty();
        }
    }
}
