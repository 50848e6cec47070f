package org.ayumi.benchmarks.country;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.ayumi.benchmarks.append.Appending;
import org.ayumi.eventstore.KeptBeside;
import org.ayumi.eventstore.StreamEnd;

/**
 * Appends the country as the service appends, only that a transaction has thousands of events. Goes on where it ended, whoever
 * has appended since.
 */
public final class CountryFill implements AutoCloseable {

    private static final int AT_ONCE = 5_000;
    private static final int CONNECTIONS = 2;
    private static final String BOOK = "benchmark.country";

    private final CountryEvents country;
    private final Appending store;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor();

    /** What has come so far. */
    @FunctionalInterface
    public interface Listener {
        void appended(long events, Duration sinceBegin);
    }

    /** Into a store whose tables the service has made. */
    public CountryFill(CountryEvents country, String url) {
        this.country = country;
        this.store = new Appending(url, CONNECTIONS);
        store.jdbc().execute("CREATE SCHEMA IF NOT EXISTS benchmark");
        store.jdbc().execute("CREATE TABLE IF NOT EXISTS " + BOOK + " (appended bigint NOT NULL)");
    }

    /**
     * Up to so many plans, which must be those of a wave.
     *
     * @throws IllegalStateException when it was filled with other waves
     */
    public void upTo(int plans, Listener listener) {
        long begin = System.nanoTime();
        long goal = CountryEvents.eventsOf(plans);
        long appended = appended();
        requireSameWaves(appended);
        CompletableFuture<List<? extends DomainEventMessage<?>>> next = ready(appended, goal);
        while (appended < goal) {
            List<? extends DomainEventMessage<?>> events = next.join();
            appended += events.size();
            next = ready(appended, goal);
            store.share(events, Optional.of(new Book(appended)));
            listener.appended(appended, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** So many of its events are there. */
    public long appended() {
        return Objects.requireNonNull(
                store.jdbc().queryForObject("SELECT coalesce(max(appended), 0) FROM " + BOOK, Long.class));
    }

    /** The last one is enough: an event before it can not be another's. */
    private void requireSameWaves(long appended) {
        if (appended > 0) {
            DomainEventMessage<?> expected = country.at(appended);
            List<String> stored = store.jdbc()
                    .query(
                            "SELECT event_id FROM event_store.events WHERE aggregate_id = ? AND sequence_number = ?",
                            (row, index) -> row.getString(1),
                            expected.getAggregateIdentifier(),
                            expected.getSequenceNumber());
            if (!stored.equals(List.of(expected.getIdentifier()))) {
                throw new IllegalStateException("the store was filled with other waves");
            }
        }
    }

    /** Written down already while those before are appended. */
    private CompletableFuture<List<? extends DomainEventMessage<?>>> ready(long after, long goal) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<? extends DomainEventMessage<?>> events =
                            country.between(after + 1, Math.min(after + AT_ONCE, goal));
                    events.forEach(store::writeDown);
                    return events;
                },
                ahead);
    }

    /** How far it has come, in the transaction of what it has appended. */
    private final class Book implements KeptBeside {

        private final long appended;

        Book(long appended) {
            this.appended = appended;
        }

        @Override
        public boolean claim() {
            return true;
        }

        @Override
        public void keep(StreamEnd last) {
            store.jdbc().update("DELETE FROM " + BOOK);
            store.jdbc().update("INSERT INTO " + BOOK + " VALUES (?)", appended);
        }

        @Override
        public void release() {}
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        store.close();
    }
}
