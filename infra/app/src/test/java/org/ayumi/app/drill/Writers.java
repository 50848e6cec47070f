package org.ayumi.app.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;

/** Persistent writers at work, each in a thread of its own, until they are told that it is enough. */
final class Writers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final AtomicBoolean enough = new AtomicBoolean();
    private final ExecutorService threads;
    private final List<Future<?>> writers = new ArrayList<>();
    private final Acknowledgements acknowledged;
    private final Duration pause;

    /** {@code pause}: of each writer between two activities. */
    Writers(ApiClient staff, int count, Duration pause, Acknowledgements acknowledged, AnswerLog answers) {
        this.acknowledged = acknowledged;
        this.pause = pause;
        threads = Executors.newFixedThreadPool(count);
        for (int number = 0; number < count; number++) {
            PersistentWriter writer = new PersistentWriter(staff, number, acknowledged, answers);
            writers.add(threads.submit(() -> writeOn(writer)));
        }
    }

    private Void writeOn(PersistentWriter writer) throws InterruptedException {
        for (int activity = 0; !enough.get(); activity++) {
            writer.write(activity);
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
        return null;
    }

    /** Returns when so many more activities are acknowledged. */
    void awaitMore(int activities) {
        int before = acknowledged.count();
        Awaitility.await().atMost(PATIENCE).until(() -> acknowledged.count() >= before + activities);
    }

    /** Lets every writer end with what it has begun. */
    void finish() throws Exception {
        enough.set(true);
        for (Future<?> writer : writers) {
            writer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        enough.set(true);
        threads.shutdownNow();
    }
}
