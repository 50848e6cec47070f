package org.ayumi.benchmarks.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lock-free order: it skips nothing, and it is not the order of commits. Both decide ADR 0003. */
class TransactionOrderTest {

    private static final int WRITERS = 3;
    private static final int SCHEDULES = 150;
    private static final int LONGEST_HOLD_MILLIS = 12;

    @TempDir
    private static Path directory;

    private static MeasuredDatabase database;
    private static TransactionTemplate transaction;
    private static TransactionOrder order;
    private static AnswerKeys keys;

    @BeforeAll
    static void open() throws IOException {
        database = MeasuredDatabase.open(BenchmarkArguments.of().server(), WRITERS + 2, directory);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.pool()));
        keys = new AnswerKeys(database.jdbc());
        keys.createTable();
        order = new TransactionOrder(database, keys);
        order.createTables();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @Test
    void its_reader_skips_nothing_while_writers_hold_their_transactions_open() throws Exception {
        assertThat(missed("held", place -> order.after(place, 50))).isEmpty();
    }

    @Test
    void a_reader_without_the_horizon_skips_in_the_same_schedules() throws Exception {
        assertThat(missed("naive", TransactionOrderTest::everythingVisible))
                .as("negative control")
                .isNotEmpty();
    }

    @Test
    void a_command_that_waited_stands_before_the_event_it_has_read() throws Exception {
        transaction.executeWithoutResult(claimed -> {
            keys.claim("waits"); // its first write: from here it has a transaction id
            inAnotherThread(() -> append("waited-for", "overtakes"));
            assertThat(order.eventsOf("waited-for")).isEqualTo(1);
            order.append(SampleEvent.of("waited-for", 1), "waits");
        });

        assertThat(order.after(TransactionOrder.Place.START, 100_000))
                .filteredOn(read -> read.eventId().equals(lastOf("waited-for", 0))
                        || read.eventId().equals(lastOf("waited-for", 1)))
                .extracting(TransactionOrder.Read::sequence)
                .containsExactly(1L, 0L);
    }

    private static String lastOf(String aggregateId, long sequence) {
        return String.valueOf(database.jdbc()
                .queryForObject(
                        "SELECT event_id FROM append_order.transaction_order"
                                + " WHERE aggregate_id = ? AND sequence_number = ?",
                        String.class,
                        aggregateId,
                        sequence));
    }

    private static void inAnotherThread(Callable<String> work) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            assertThat(other.submit(work).get()).isNotEmpty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String append(String aggregateId, String key) {
        DomainEventMessage<?> event = SampleEvent.of(aggregateId, 0);
        transaction.executeWithoutResult(status -> {
            keys.claim(key);
            order.append(event, key);
        });
        return event.getIdentifier();
    }

    private static List<TransactionOrder.Read> everythingVisible(TransactionOrder.Place place) {
        return database.jdbc()
                .query(
                        "SELECT position, event_id, sequence_number FROM append_order.transaction_order"
                                + " WHERE position > ? ORDER BY position LIMIT 50",
                        (row, index) -> new TransactionOrder.Read(
                                new TransactionOrder.Place(0, row.getLong(1)), row.getString(2), row.getLong(3)),
                        place.position());
    }

    /** Committed events that a reader who follows has not read after all schedules. */
    private static Set<String> missed(String name, Function<TransactionOrder.Place, List<TransactionOrder.Read>> reader)
            throws Exception {
        Set<String> committed = ConcurrentHashMap.newKeySet();
        Set<String> read = new HashSet<>();
        TransactionOrder.Place place = TransactionOrder.Place.START;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int seed = 0; seed < SCHEDULES; seed++) {
                List<Future<?>> writers = writers(threads, name, seed, committed);
                boolean running = true;
                while (running) {
                    running = writers.stream().anyMatch(writer -> !writer.isDone());
                    for (TransactionOrder.Read next : reader.apply(place)) {
                        assertThat(read.add(next.eventId())).as("read twice").isTrue();
                        place = next.place();
                    }
                }
                for (Future<?> writer : writers) {
                    writer.get();
                }
            }
        }
        List<TransactionOrder.Read> rest = reader.apply(place);
        while (!rest.isEmpty()) {
            rest.forEach(next -> read.add(next.eventId()));
            rest = reader.apply(rest.getLast().place());
        }
        Set<String> missed = new HashSet<>(committed);
        missed.removeAll(read);
        return missed;
    }

    private static List<Future<?>> writers(ExecutorService threads, String name, int seed, Set<String> committed) {
        Random random = new Random(seed);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            long start = random.nextInt(LONGEST_HOLD_MILLIS);
            long hold = random.nextInt(LONGEST_HOLD_MILLIS);
            String aggregate = name + seed + "." + writer;
            writers.add(threads.submit(() -> {
                TimeUnit.MILLISECONDS.sleep(start);
                DomainEventMessage<?> event = SampleEvent.of(aggregate, 0);
                transaction.executeWithoutResult(status -> {
                    order.append(event, aggregate);
                    pause(hold);
                });
                return committed.add(event.getIdentifier());
            }));
        }
        return writers;
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
