package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class LeaderQueueTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsBegun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void who_is_alone_does_not_wait() {
        LeaderQueue<String> queue = new LeaderQueue<>(done::add, String::length, LONG);
        queue.carryOut("a");
        queue.carryOut("b");
        assertThat(done).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void what_comes_while_one_leads_is_done_at_once_after_it_each_thing_once() throws Exception {
        LeaderQueue<String> queue = new LeaderQueue<>(this::slowly, item -> 1, LONG);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> all = new ArrayList<>();
            all.add(threads.submit(() -> queue.carryOut("first")));
            firstIsBegun.await();
            IntStream.range(0, 20).forEach(at -> all.add(threads.submit(() -> queue.carryOut("later" + at))));
            awaitQueued(queue, 20);
            goOn.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(done).hasSize(2);
        assertThat(done.getLast())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(at -> "later" + at).toList());
    }

    @Test
    void not_more_bytes_than_fit_are_done_at_once() throws Exception {
        LeaderQueue<String> queue = new LeaderQueue<>(this::slowly, item -> 3 << 20, LONG);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.execute(() -> queue.carryOut("first"));
            firstIsBegun.await();
            IntStream.range(0, 3).forEach(at -> threads.execute(() -> queue.carryOut("later" + at)));
            awaitQueued(queue, 3);
            goOn.countDown();
        }
        assertThat(done).hasSize(4).allSatisfy(batch -> assertThat(batch).hasSize(1));
    }

    @Test
    void who_waits_too_long_goes_and_nothing_is_done_for_it() throws Exception {
        LeaderQueue<String> queue = new LeaderQueue<>(this::slowly, item -> 1, Duration.ofMillis(50));
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> first = threads.submit(() -> queue.carryOut("first"));
            firstIsBegun.await();
            assertThatThrownBy(() -> queue.carryOut("late")).isInstanceOf(QueryTimeoutException.class);
            goOn.countDown();
            first.get();
            queue.carryOut("next");
        }
        assertThat(done).containsExactly(List.of("first"), List.of("next"));
    }

    @Test
    void a_leader_that_fails_leaves_its_place_to_the_next() {
        LeaderQueue<String> queue = new LeaderQueue<>(
                items -> {
                    done.add(items);
                    throw new IllegalStateException("of the leader");
                },
                item -> 1,
                LONG);
        assertThatThrownBy(() -> queue.carryOut("a")).hasMessage("of the leader");
        assertThatThrownBy(() -> queue.carryOut("b")).hasMessage("of the leader");
        assertThat(done).containsExactly(List.of("a"), List.of("b"));
    }

    private void slowly(List<String> items) {
        firstIsBegun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.add(items);
    }

    private static void awaitQueued(LeaderQueue<?> queue, int number) throws InterruptedException {
        while (queue.queued() < number) {
            Thread.sleep(1);
        }
    }
}
