package org.ayumi.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120) // who is never told would wait for ever
class ReachedHereTest {

    private static final Duration FOR_EVER = Duration.ofHours(10);

    private final ReachedHere here = new ReachedHere();

    @Test
    void who_waits_is_told_when_the_batch_is_written_that_brings_it_so_far() throws Exception {
        FutureTask<Long> waiting = new FutureTask<>(() -> here.await("history", 7, FOR_EVER));
        Thread reader = Thread.ofPlatform().start(waiting);
        await().until(() -> reader.getState() == Thread.State.TIMED_WAITING);
        written("progress", 9);
        written("history", 6);
        written("history", 8);
        assertThat(waiting.get()).isEqualTo(8);
    }

    @Test
    void who_comes_later_need_not_wait_and_an_event_tried_again_takes_nothing_back() throws Exception {
        written("history", 8);
        written("history", 5);
        assertThat(here.await("history", 7, FOR_EVER)).isEqualTo(8);
    }

    @Test
    void a_projection_of_another_node_is_not_heard_of() throws Exception {
        assertThat(here.await("history", 7, Duration.ofMillis(1))).isZero();
    }

    private void written(String projection, long last) {
        here.written(projection, last, 1, Duration.ofMillis(1));
    }
}
