package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Readers are woken by what this node commits, notice what others do, and get every event once, in order. */
@Timeout(120) // a reader that is never told would wait for ever
class PromptEventStoreTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(50);

    private final EventStoreDatabase database = EventStoreDatabase.fresh();
    private final AtomicInteger calls = new AtomicInteger();
    private PromptEventStore store = PromptEventStore.over(database.engine(), NEVER);

    @AfterEach
    void stop() {
        store.shutDown();
    }

    private void looksEvery(Duration look) {
        store.shutDown();
        store = PromptEventStore.over(database.engine(), look);
    }

    /** As a command does: a unit of work around a transaction. */
    private void commit(DomainEventMessage<?>... events) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(events[0]);
        unitOfWork.attachTransaction(transactions());
        unitOfWork.executeWithResult(() -> {
            store.publish(List.of(events));
            return null;
        });
    }

    private SpringTransactionManager transactions() {
        return new SpringTransactionManager(
                Objects.requireNonNull(database.transaction().getTransactionManager()));
    }

    private static long next(TrackingEventStream stream) throws InterruptedException {
        return stream.nextAvailable().trackingToken().position().orElseThrow();
    }

    private static List<Long> available(TrackingEventStream stream) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (stream.hasNextAvailable()) {
            positions.add(next(stream));
        }
        return positions;
    }

    private void awaitCallsBeyond(int before) {
        await().atMost(Duration.ofMinutes(1)).until(() -> calls.get() > before);
    }

    @Test
    void a_reader_is_woken_by_a_commit_and_then_finds_the_event() throws Exception {
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            assertThat(available(stream)).isEmpty();
            int before = calls.get();
            commit(event("a", 0), event("a", 1));
            awaitCallsBeyond(before);
            assertThat(available(stream)).containsExactly(1L, 2L);
        }
    }

    @Test
    void axons_own_store_wakes_nobody() {
        EmbeddedEventStore stock =
                EmbeddedEventStore.builder().storageEngine(database.engine()).build();
        try (TrackingEventStream stream = stock.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isFalse();
        } finally {
            stock.shutDown();
        }
    }

    @Test
    void what_another_node_commits_is_noticed() throws Exception {
        looksEvery(SOON);
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            assertThat(available(stream)).isEmpty();
            for (long sequence = 0; sequence < 3; sequence++) {
                int before = calls.get();
                database.append(event("a", sequence));
                awaitCallsBeyond(before);
                assertThat(available(stream)).containsExactly(sequence + 1);
            }
        }
    }

    @Test
    void a_reader_that_waits_is_given_what_comes() throws Exception {
        looksEvery(SOON);
        try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(1))) {
            database.append(event("a", 0));
            Thread other = Thread.ofPlatform().start(() -> database.append(event("a", 1)));
            assertThat(next(stream)).isEqualTo(2);
            other.join();
        }
    }

    @Test
    void a_long_history_comes_whole_and_in_order() throws Exception {
        for (long sequence = 0; sequence < 250; sequence++) {
            database.append(event("a", sequence));
        }
        try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(7))) {
            assertThat(stream.peek().orElseThrow().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(8));
            assertThat(available(stream))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(8, 250).boxed().toList());
        }
    }

    /** Between the answer of the database, that there is no more, and the reader's taking note of it. */
    @Test
    void what_is_committed_while_a_reader_finds_nothing_is_found_when_it_looks_again() throws Exception {
        AtomicBoolean once = new AtomicBoolean(true);
        EventUpcaster committingAtTheEnd =
                events -> Stream.concat(events, Stream.of(once).filter(first -> first.getAndSet(false)))
                        .mapMulti((found, taken) -> {
                            if (found instanceof IntermediateEventRepresentation event) {
                                taken.accept(event);
                                return;
                            }
                            int before = calls.get();
                            commit(event("a", 0));
                            awaitCallsBeyond(before);
                        });
        store.shutDown();
        store = PromptEventStore.over(database.engine(EventTypes.current(), committingAtTheEnd), NEVER);
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(available(stream)).containsExactly(1L);
        }
    }

    @Test
    void what_is_committed_after_the_last_page_was_fetched_is_found_at_its_end() throws Exception {
        commit(event("a", 0));
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            assertThat(stream.peek()).isPresent();
            int before = calls.get();
            commit(event("a", 1));
            awaitCallsBeyond(before);
            assertThat(available(stream)).containsExactly(1L, 2L);
        }
    }

    @Test
    void where_one_reader_has_found_nothing_no_other_asks_the_store_until_more_is_announced() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        EventUpcaster counting = events -> {
            asked.incrementAndGet();
            return events;
        };
        store.shutDown();
        store = PromptEventStore.over(database.engine(EventTypes.current(), counting), NEVER);
        try (TrackingEventStream first = store.openStream(null);
                TrackingEventStream second = store.openStream(null)) {
            first.setOnAvailableCallback(calls::incrementAndGet);
            assertThat(available(first)).isEmpty();
            assertThat(available(second)).isEmpty();
            assertThat(asked).hasValue(1);
            int before = calls.get();
            commit(event("a", 0));
            awaitCallsBeyond(before);
            assertThat(available(first)).containsExactly(1L);
            assertThat(available(second)).containsExactly(1L);
            assertThat(asked).hasValue(2);
        }
    }

    /** The moment would last longer than the test may. */
    @Test
    void whoever_waits_has_it_said_at_once_and_only_once() {
        try (Arrivals arrivals = new Arrivals(() -> 0, NEVER, NEVER)) {
            arrivals.tell(calls::incrementAndGet);
            arrivals.committed();
            awaitCallsBeyond(0);
            arrivals.hurry();
            arrivals.committed();
            arrivals.hurry();
            arrivals.hurry();
            awaitCallsBeyond(1);
        }
        assertThat(calls).as("not for nothing, and not twice").hasValue(2);
    }

    @Test
    void what_comes_within_a_moment_is_announced_together_and_nothing_is_left_unsaid() {
        int commits = 50;
        try (Arrivals arrivals = new Arrivals(() -> 0, NEVER, Duration.ofMillis(200))) {
            AtomicInteger committed = new AtomicInteger();
            AtomicInteger known = new AtomicInteger();
            arrivals.tell(() -> {
                calls.incrementAndGet();
                known.set(committed.get());
            });
            for (int i = 0; i < commits; i++) {
                committed.incrementAndGet();
                arrivals.committed();
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> known.get() == commits);
            assertThat(calls.get()).isLessThan(commits);
            assertThat(arrivals.announcements()).isEqualTo(calls.get());
        }
    }

    @Test
    void what_several_readers_want_is_fetched_by_the_first_of_them() throws Exception {
        database.append(event("a", 0), event("a", 1), event("b", 0));
        AtomicInteger fetched = new AtomicInteger();
        EventUpcaster counting = events -> events.peek(event -> fetched.incrementAndGet());
        store.shutDown();
        store = PromptEventStore.over(database.engine(EventTypes.current(), counting), NEVER);
        try (TrackingEventStream first = store.openStream(null);
                TrackingEventStream second = store.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(available(first)).containsExactly(1L, 2L, 3L);
            assertThat(available(second)).containsExactly(2L, 3L);
            assertThat(fetched).hasValue(3);
        }
    }

    /** They are woken together. The upcasters are asked once for each statement. */
    @Test
    void readers_that_come_at_the_same_time_ask_the_store_once() throws Exception {
        int readers = 4;
        AtomicInteger asked = new AtomicInteger();
        EventUpcaster slow = events -> {
            asked.incrementAndGet();
            return events.peek(
                    event -> LockSupport.parkNanos(Duration.ofMillis(300).toNanos()));
        };
        database.append(event("a", 0));
        store.shutDown();
        store = PromptEventStore.over(database.engine(EventTypes.current(), slow), NEVER);
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            Callable<List<Long>> all = this::allFromTheBeginning;
            for (Future<List<Long>> found : threads.invokeAll(Collections.nCopies(readers, all))) {
                assertThat(found.get()).containsExactly(1L);
            }
        }
        assertThat(asked).hasValue(1);
    }

    private List<Long> allFromTheBeginning() throws InterruptedException {
        try (TrackingEventStream stream = store.openStream(null)) {
            return available(stream);
        }
    }

    /** More than are kept for others: whoever is far behind reads alone, and misses nothing. */
    @Test
    void readers_far_from_each_other_get_every_event_once() throws Exception {
        int many = 700;
        for (int i = 0; i < many; i++) {
            database.append(event("a", i));
        }
        try (TrackingEventStream first = store.openStream(null);
                TrackingEventStream second = store.openStream(null)) {
            List<Long> all = LongStream.rangeClosed(1, many).boxed().toList();
            List<Long> ahead = new ArrayList<>();
            for (int i = 0; i < 350; i++) {
                ahead.add(next(first));
            }
            assertThat(available(second)).isEqualTo(all);
            ahead.addAll(available(first));
            assertThat(ahead).isEqualTo(all);
        }
    }

    @Test
    void after_a_failure_it_goes_on_with_the_event_that_failed() throws Exception {
        database.append(event("a", 0), event("a", 1), event("a", 2), event("a", 3));
        AtomicBoolean fails = new AtomicBoolean(true);
        EventUpcaster failingOnce = events -> events.map(event -> {
            if (event.getTrackingToken().orElseThrow().position().orElseThrow() == 3 && fails.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return event;
        });
        store.shutDown();
        store = PromptEventStore.over(database.engine(EventTypes.current(), failingOnce), NEVER);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(next(stream)).isEqualTo(1);
            assertThat(next(stream)).isEqualTo(2);
            assertThatIllegalStateException().isThrownBy(stream::hasNextAvailable);
            assertThat(available(stream)).containsExactly(3L, 4L);
        }
    }

    @Test
    void who_has_closed_its_stream_is_not_called_any_more_and_others_are() throws Exception {
        AtomicInteger other = new AtomicInteger();
        TrackingEventStream closed = store.openStream(null);
        closed.setOnAvailableCallback(calls::incrementAndGet);
        try (TrackingEventStream stopping = store.openStream(null);
                TrackingEventStream stream = store.openStream(null)) {
            stopping.setOnAvailableCallback(onlyOnce());
            stream.setOnAvailableCallback(other::incrementAndGet);
            closed.close();
            int before = calls.get();
            commit(event("a", 0));
            await().atMost(Duration.ofMinutes(1)).until(() -> other.get() > 1);
            assertThat(calls.get()).isEqualTo(before);
        }
    }

    /** As an executor that has been shut down since. */
    private static Runnable onlyOnce() {
        AtomicBoolean called = new AtomicBoolean();
        return () -> {
            if (called.getAndSet(true)) {
                throw new IllegalStateException("no more tasks are taken");
            }
        };
    }

    @Test
    void whoever_takes_its_turn_first_has_it_from_reading_to_the_end() {
        database.append(event("a", 0));
        assertThat(turnIsFreeAfterReading(unitOfWork -> {})).as("control").isTrue();
        assertThat(turnIsFreeAfterReading(AppendTurn::takeFirst)).isFalse();
        assertThat(turnIsFree()).isTrue();
    }

    private boolean turnIsFreeAfterReading(Consumer<UnitOfWork<?>> before) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event("a", 1));
        unitOfWork.attachTransaction(transactions());
        before.accept(unitOfWork);
        try {
            assertThat(store.readEvents("a").asStream()).hasSize(1);
            return turnIsFree();
        } finally {
            unitOfWork.rollback();
        }
    }

    /** For somebody else, on a connection of their own. */
    private boolean turnIsFree() {
        return CompletableFuture.supplyAsync(() -> database.transaction()
                        .execute(status -> database.superuser()
                                .queryForObject(
                                        "SELECT pg_try_advisory_xact_lock(?)", Boolean.class, EventTable.ORDER_LOCK)))
                .join();
    }

    @Test
    void a_database_that_cannot_be_asked_for_a_while_is_asked_again() {
        AtomicInteger asked = new AtomicInteger();
        try (Arrivals arrivals =
                new Arrivals(() -> positionThatFailsTwice(asked), Duration.ofMillis(5), Duration.ZERO)) {
            arrivals.tell(calls::incrementAndGet);
            awaitCallsBeyond(0);
            assertThat(asked.get()).isGreaterThan(2);
        }
    }

    private static long positionThatFailsTwice(AtomicInteger asked) {
        if (asked.incrementAndGet() <= 2) {
            throw new IllegalStateException("away");
        }
        return asked.get();
    }

    /** The connection it reads over is closed next: a look that goes on would end in a stack trace. */
    @Test
    void the_end_waits_for_a_look_that_goes_on() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        AtomicBoolean looked = new AtomicBoolean();
        Arrivals arrivals = new Arrivals(
                () -> {
                    looking.countDown();
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                    looked.set(true);
                    return 0;
                },
                Duration.ofMillis(1),
                Duration.ZERO);
        looking.await();
        arrivals.close();
        assertThat(looked).isTrue();
    }
}
