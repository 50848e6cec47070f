package org.ayumi.process;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for work beside requests, with a name that a thread dump shows; they never keep the process alive. */
public final class DaemonThreads {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private DaemonThreads() {}

    /** Threads that carry out what is scheduled on them, until they are ended. */
    public static ScheduledExecutorService scheduled(String name, int count) {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
                count, task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return threads;
    }

    /**
     * Nothing begins any more, and what goes on is waited for: it may be reading over a connection that is closed next. Only
     * what does not end by itself is interrupted.
     */
    public static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
