package org.ayumi.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM is obeyed within ten seconds, whatever the service is at. Spring closes what has started, but waits for a start
 * to end, and for whatever does not end by itself. Nothing is lost by an end in a hurry: what was acknowledged is on disk.
 */
final class Termination {

    private static final Logger LOG = LoggerFactory.getLogger(Termination.class);
    private static final Duration IN_ORDER = Duration.ofSeconds(8);
    private static final Duration CHILDREN = Duration.ofMillis(1500);

    /** As a shell tells of a process that SIGTERM ended. */
    private static final int STATUS = 128 + 15;

    private volatile boolean starting = true;

    private Termination() {}

    /** From now on, for this process. */
    static Termination awaited() {
        Termination termination = new Termination();
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("termination").unstarted(termination::asked));
        return termination;
    }

    /** From now on Spring closes the service in order; or it did not start, and ends by itself. */
    void startIsOver() {
        starting = false;
    }

    private void asked() {
        if (starting) {
            silence();
            end();
        }
        // A daemon: when all is in order before, the process ends without waiting for it.
        Thread.ofPlatform().daemon().name("termination").start(() -> {
            try {
                Thread.sleep(IN_ORDER);
                LOG.warn("終了処理が終わらないため打ち切ります / the service did not end in order within {}; it is cut off", IN_ORDER);
                end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** What fails now fails because the ground is taken away from under it. */
    private static void silence() {
        LOG.info("起動中に終了を求められました / asked to end while starting");
        ILoggerFactory logging = LoggerFactory.getILoggerFactory();
        if (logging instanceof ch.qos.logback.classic.LoggerContext logback) {
            logback.stop();
        }
    }

    private static void end() {
        List<ProcessHandle> children = ProcessHandle.current().children().toList();
        interrupt(children);
        try {
            CompletableFuture.allOf(children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(CHILDREN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            children.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STATUS);
    }

    /** SIGINT is PostgreSQL's fast shutdown; at SIGTERM it would wait for its clients, and this process is one. */
    private static void interrupt(List<ProcessHandle> children) {
        if (children.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(Stream.concat(
                                    Stream.of("kill", "-INT"),
                                    children.stream().map(child -> String.valueOf(child.pid())))
                            .toList())
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            children.forEach(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
