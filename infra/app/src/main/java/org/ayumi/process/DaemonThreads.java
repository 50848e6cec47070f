package org.ayumi.process;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads for work beside requests, with a name that a thread dump shows; they never keep the process alive. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /** Threads that carry out what is scheduled on them. */
    public static ScheduledExecutorService scheduled(String name, int count) {
        return Executors.newScheduledThreadPool(
                count, task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }
}
