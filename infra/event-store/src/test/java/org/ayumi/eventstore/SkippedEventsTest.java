package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers that hold their transaction open past the gap timeout, in a thousand seeded schedules, against a reader that
 * follows. Stock Axon, in the same schedules, loses committed events: the negative control.
 */
class SkippedEventsTest {

    private static final int SCHEDULES = 1_000;
    private static final int CONTROL_SCHEDULES = 100;
    private static final int WRITERS = 3;
    private static final int GAP_TIMEOUT_MILLIS = 3;
    private static final int LONGEST_HOLD_MILLIS = 12;

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(WRITERS + 1);

    @AfterAll
    static void stop() throws InterruptedException {
        THREADS.shutdownNow();
        assertThat(THREADS.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void no_schedule_makes_a_reader_skip_a_committed_event() throws Exception {
        EventStoreDatabase database = EventStoreDatabase.fresh();
        Follower follower = new Follower(database.engine(), inTransaction(database.engine(), database.transaction()));
        for (int seed = 0; seed < SCHEDULES; seed++) {
            assertThat(follower.missedIn(seed))
                    .as("events skipped in schedule %d", seed)
                    .isEmpty();
        }
    }

    /** One node's writers share turns, those of another have transactions of their own. */
    @Test
    void no_schedule_of_shared_turns_makes_a_reader_skip_a_committed_event() throws Exception {
        EventStoreDatabase database = EventStoreDatabase.fresh();
        Append alone = inTransaction(database.engine(), database.transaction());
        Append shared = inSharedTurn(database);
        Follower follower = new Follower(
                database.engine(),
                (event, hold, rollsBack) -> (hold % 4 == 0 ? alone : shared).append(event, hold, rollsBack));
        for (int seed = 0; seed < SCHEDULES; seed++) {
            assertThat(follower.missedIn(seed))
                    .as("events skipped in schedule %d", seed)
                    .isEmpty();
        }
        assertThat(database.ledger().lengths().agree()).isTrue();
    }

    @Test
    void the_stock_engine_skips_committed_events_in_the_same_schedules() throws Exception {
        Follower follower = stockEngine();
        Set<String> missed = new HashSet<>();
        for (int seed = 0; seed < CONTROL_SCHEDULES; seed++) {
            missed.addAll(follower.missedIn(seed));
        }
        assertThat(missed).as("negative control").isNotEmpty();
    }

    private static Follower stockEngine() {
        EventStoreDatabase database = EventStoreDatabase.fresh();
        var dataSource = Objects.requireNonNull(database.superuser().getDataSource());
        PersistenceExceptionResolver nothing = failure -> false;
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(NamedJsonSerializer.forEvents())
                .snapshotSerializer(NamedJsonSerializer.forEvents())
                .persistenceExceptionResolver(nothing)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Follower(
                engine, inTransaction(engine, new TransactionTemplate(new JdbcTransactionManager(dataSource))));
    }

    /** Appends an event, and says whether it was committed, some milliseconds later. */
    @FunctionalInterface
    private interface Append {

        boolean append(DomainEventMessage<?> event, long hold, boolean rollsBack);
    }

    private static Append inTransaction(EventStorageEngine engine, TransactionTemplate transaction) {
        return (event, hold, rollsBack) -> {
            transaction.executeWithoutResult(status -> {
                engine.appendEvents(List.of(event));
                pause(hold);
                if (rollsBack) {
                    status.setRollbackOnly();
                }
            });
            return !rollsBack;
        };
    }

    private static Append inSharedTurn(EventStoreDatabase database) {
        SharedTurns turns = new SharedTurns(
                new AppendCall(database.service()),
                database.ledger(),
                new SpringTransactionManager(
                        Objects.requireNonNull(database.transaction().getTransactionManager())),
                Set.of(),
                Duration.ofMinutes(1),
                (together, took) -> {});
        return (event, hold, rollsBack) -> {
            SharedTurn turn = new SharedTurn(turns.lookupsKnown());
            turn.keep(new Held(hold, rollsBack));
            try {
                turns.append(turn, List.of(NewEvent.of(event, NamedJsonSerializer.forEvents())));
                return true;
            } catch (NotAppendedException notStored) {
                return false;
            }
        };
    }

    /** Holds the turn open before it is committed, or makes it fail. */
    private record Held(long millis, boolean fails) implements KeptBeside {

        @Override
        public boolean claim() {
            return true;
        }

        @Override
        public void release() {
            // it holds nothing
        }

        @Override
        public void keep(StreamEnd end) {
            pause(millis);
            if (fails) {
                throw new DataIntegrityViolationException("of this one");
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reader that follows one store through many schedules. */
    private static final class Follower {

        private final EventStorageEngine engine;
        private final Append append;
        private final Set<String> read = new HashSet<>();
        private @Nullable TrackingToken token;

        Follower(EventStorageEngine engine, Append append) {
            this.engine = engine;
            this.append = append;
        }

        /** Runs one schedule and tells which events were committed in it but never read. */
        Set<String> missedIn(int seed) throws Exception {
            Random random = new Random(seed);
            Set<String> committed = ConcurrentHashMap.newKeySet();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                long start = random.nextInt(LONGEST_HOLD_MILLIS);
                long hold = random.nextInt(LONGEST_HOLD_MILLIS);
                boolean rollsBack = random.nextInt(8) == 0;
                String aggregate = "s" + seed + "." + writer;
                writers.add(THREADS.submit(() -> write(aggregate, start, hold, rollsBack, committed)));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                follow();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            follow();
            follow();
            Set<String> missed = new HashSet<>(committed);
            missed.removeAll(read);
            return missed;
        }

        private Void write(String aggregate, long start, long hold, boolean rollsBack, Set<String> committed)
                throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(start);
            DomainEventMessage<?> event = new GenericDomainEventMessage<>(
                    "Plan", aggregate, 0, EventExamples.full().getFirst());
            if (append.append(event, hold, rollsBack)) {
                committed.add(event.getIdentifier());
            }
            return null;
        }

        private void follow() {
            List<? extends TrackedEventMessage<?>> events =
                    engine.readEvents(token, false).limit(50).toList();
            for (TrackedEventMessage<?> event : events) {
                assertThat(read.add(event.getIdentifier())).as("read twice").isTrue();
                token = event.trackingToken();
            }
        }
    }
}
