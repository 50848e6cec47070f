package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A queue is busy, or the database is away: who waits in it is never told one for the other. */
class RequestQueueTest {

    private static final int TURNS = 2;
    private static final int READERS = 100;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void everybody_has_a_turn_and_never_more_than_there_are_at_once() throws Exception {
        RequestQueue queue = new RequestQueue(TURNS, LONG, READERS);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                answers.add(readers.submit(() -> {
                    String opened = queue.inTurn(() -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        return "opened";
                    });
                    now.decrementAndGet();
                    queue.done();
                    return opened;
                }));
            }
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("opened");
        }
        assertThat(most.get()).isBetween(1, TURNS);
    }

    @Test
    void who_waits_too_long_hears_that_the_service_is_busy() throws Exception {
        RequestQueue queue = new RequestQueue(1, Duration.ZERO, READERS);
        queue.inTurn(() -> "holds the only turn");
        assertThatThrownBy(() -> queue.inTurn(() -> "another")).isInstanceOf(ServiceBusy.class);
        queue.done();
        assertThat(queue.inTurn(() -> "next")).isEqualTo("next");
    }

    @Test
    void who_comes_when_the_queue_is_full_hears_at_once_that_the_service_is_busy() throws Exception {
        RequestQueue queue = new RequestQueue(1, LONG, 1);
        queue.inTurn(() -> "holds the only turn");
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<String> waits = reader.submit(() -> queue.inTurn(() -> "waited"));
            Awaitility.await().atMost(LONG).until(() -> queue.waiting() == 1);
            assertThatThrownBy(() -> queue.inTurn(() -> "one too many")).isInstanceOf(ServiceBusy.class);
            queue.done();
            assertThat(waits.get()).isEqualTo("waited");
        }
    }

    @Test
    void who_waited_behind_somebody_who_found_the_database_away_hears_that_and_not_that_it_is_busy() throws Exception {
        RequestQueue queue = new RequestQueue(1, LONG, READERS);
        AtomicInteger asked = new AtomicInteger();
        queue.inTurn(() -> "holds the only turn");
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> waiting = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                waiting.add(readers.submit(() -> queue.inTurn(() -> {
                    asked.incrementAndGet();
                    throw new SQLTransientConnectionException("connection refused", "08001");
                })));
            }
            Awaitility.await().atMost(LONG).until(() -> queue.waiting() == 2);
            queue.done();
            for (Future<Object> reader : waiting) {
                assertThatThrownBy(reader::get)
                        .hasCauseInstanceOf(SQLTransientConnectionException.class)
                        .satisfies(failure ->
                                assertThat(ServiceBusy.isBehind(failure)).isFalse());
            }
        }
        assertThat(asked).as("the second does not wait for the same again").hasValue(1);
        assertThat(queue.inTurn(() -> "back")).as("no turn was lost").isEqualTo("back");
    }
}
