package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.eventstore.EventStoreDatabase.NOON;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No event that is committed is ever missed: positions follow commits, and a reader does not pass a hole. */
class EventOrderTest {

    private final EventStoreDatabase database = EventStoreDatabase.fresh();
    private final EventTable table = database.table();
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void dismiss_the_clients() throws InterruptedException {
        clients.shutdownNow();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private List<Long> after(long position) {
        return after(position, 100);
    }

    private List<Long> after(long position, int limit) {
        return table.after(position, limit).stream()
                .map(EventOrderTest::position)
                .toList();
    }

    private static long position(TrackedDomainEventData<?> data) {
        return data.trackingToken().position().orElseThrow();
    }

    @Nested
    class A_reader {

        @Test
        void never_passes_a_hole() {
            database.insert(1, "a", 0, NOON);
            database.insert(2, "a", 1, NOON);
            database.insert(4, "a", 3, NOON);
            assertThat(after(0)).containsExactly(1L, 2L);
            assertThat(after(2)).isEmpty();
            database.insert(3, "a", 2, NOON);
            assertThat(after(2)).containsExactly(3L, 4L);
            assertThat(after(0)).containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void never_passes_a_hole_at_the_start() {
            database.insert(2, "a", 1, NOON);
            assertThat(after(0)).isEmpty();
        }

        @Test
        void of_the_engine_does_not_pass_it_either() {
            database.insert(1, "a", 0, NOON);
            database.insert(3, "a", 2, NOON);
            assertThat(database.engine().readEvents(null, false).map(message -> message.trackingToken()))
                    .containsExactly(new GlobalSequenceTrackingToken(1));
            assertThat(database.engine().readEvents(new GlobalSequenceTrackingToken(1), false))
                    .isEmpty();
        }

        @Test
        void reads_no_more_than_it_asked_for() {
            database.append(event("a", 0), event("a", 1), event("a", 2));
            assertThat(after(0, 2)).containsExactly(1L, 2L);
            assertThat(after(2, 2)).containsExactly(3L);
            assertThat(after(3, 2)).isEmpty();
        }
    }

    @Nested
    class Two_writers_at_once {

        private final CountDownLatch appended = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);

        /** A writer that has appended and does not commit before it is told to. */
        private Future<?> running(boolean rollsBack) throws InterruptedException {
            Future<?> first = clients.submit(() -> database.transaction().executeWithoutResult(status -> {
                database.engine().appendEvents(event("first", 0));
                appended.countDown();
                waitFor(end);
                if (rollsBack) {
                    status.setRollbackOnly();
                }
            }));
            assertThat(appended.await(1, TimeUnit.MINUTES)).isTrue();
            return first;
        }

        private Future<?> second() {
            Future<?> second = clients.submit(() -> database.append(event("second", 0)));
            await().atMost(Duration.ofMinutes(1)).until(() -> waitingForTheOrder() == 1);
            return second;
        }

        @Test
        void get_positions_in_the_order_of_their_commits() throws Exception {
            Future<?> first = running(false);
            Future<?> second = second();
            assertThat(second).isNotDone();
            assertThat(after(0)).as("nothing is committed yet").isEmpty();
            end.countDown();
            first.get();
            second.get();
            assertThat(table.after(0, 100))
                    .extracting(TrackedDomainEventData::getAggregateIdentifier)
                    .containsExactly("first", "second");
            assertThat(after(0)).containsExactly(1L, 2L);
        }

        @Test
        void leave_no_hole_where_the_first_rolls_back() throws Exception {
            Future<?> first = running(true);
            Future<?> second = second();
            end.countDown();
            first.get();
            second.get();
            assertThat(table.after(0, 100))
                    .extracting(TrackedDomainEventData::getAggregateIdentifier)
                    .containsExactly("second");
            assertThat(after(0)).containsExactly(1L);
        }

        private int waitingForTheOrder() {
            return Objects.requireNonNull(database.superuser()
                    .queryForObject(
                            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory' AND database ="
                                    + " (SELECT oid FROM pg_database WHERE datname = current_database())",
                            Integer.class));
        }
    }

    /** Why all this: what a sequence alone would do. */
    @Test
    void a_plain_sequence_would_show_2_before_1_and_lose_1() throws SQLException {
        database.superuser().execute("CREATE TABLE stock (position bigserial PRIMARY KEY)");
        try (Connection first = Objects.requireNonNull(database.superuser().getDataSource())
                        .getConnection();
                Statement insert = first.createStatement()) {
            first.setAutoCommit(false);
            insert.execute("INSERT INTO stock DEFAULT VALUES");
            database.superuser().execute("INSERT INTO stock DEFAULT VALUES");
            assertThat(stockAfter(0)).as("a reader arrives").containsExactly(2L);
            first.commit();
        }
        assertThat(stockAfter(2)).as("and goes on from there").isEmpty();
        assertThat(stockAfter(0)).as("but 1 was committed").containsExactly(1L, 2L);
    }

    private List<Long> stockAfter(long position) {
        return database.superuser()
                .query(
                        "SELECT position FROM stock WHERE position > ? ORDER BY position",
                        (row, index) -> row.getLong(1),
                        position);
    }

    @Test
    void a_reader_beside_many_writers_misses_nothing() throws Exception {
        int writers = 4;
        int each = 15;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String aggregate = "writer-" + writer;
            running.add(clients.submit(() -> {
                waitFor(start);
                for (int i = 0; i < each; i++) {
                    int sequence = i;
                    database.transaction().executeWithoutResult(status -> {
                        database.engine().appendEvents(event(aggregate + "-refused", 0));
                        status.setRollbackOnly();
                    });
                    database.append(event(aggregate, sequence));
                }
            }));
        }
        List<Long> seen = new ArrayList<>();
        start.countDown();
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            seen.addAll(after(seen.size()));
            return seen.size() >= writers * each;
        });
        for (Future<?> writer : running) {
            writer.get();
        }
        seen.addAll(after(seen.size()));
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
