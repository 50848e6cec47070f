package org.ayumi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {

    private final ScheduledExecutorService threads = DaemonThreads.scheduled("test", 1);

    @Test
    void the_end_waits_for_what_goes_on_and_does_not_interrupt_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        threads.execute(() -> {
            begun.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            ended.set(!Thread.currentThread().isInterrupted());
        });
        begun.await();
        DaemonThreads.end(threads);
        assertThat(ended).isTrue();
    }

    @Test
    void after_the_end_nothing_begins() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        var once = threads.schedule(runs::incrementAndGet, 1, TimeUnit.HOURS);
        var again = threads.scheduleWithFixedDelay(runs::incrementAndGet, 1, 1, TimeUnit.HOURS);
        DaemonThreads.end(threads);
        assertThat(threads.isTerminated()).isTrue();
        assertThat(once.isCancelled()).isTrue();
        assertThat(again.isCancelled()).isTrue();
        assertThat(runs).hasValue(0);
    }
}
