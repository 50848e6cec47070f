package org.ayumi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed service left behind: it outlives the JVM and keeps the data directory.
 *
 * <p>Called only while {@link DataDirectory} is held, so no living service is using that server.
 */
final class OrphanedPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);
    private static final Duration FAST_STOP = Duration.ofSeconds(10);
    private static final Duration KILL = Duration.ofSeconds(10);

    private OrphanedPostmaster() {}

    static void stop(Path data) {
        runningOn(data).ifPresent(postmaster -> {
            LOG.warn("stopping the PostgreSQL that an earlier run left behind (process {})", postmaster.pid());
            interrupt(postmaster);
            if (!ends(postmaster, FAST_STOP)) {
                postmaster.destroyForcibly();
                if (!ends(postmaster, KILL)) {
                    throw new StartupRefused(
                            "前回の PostgreSQL (プロセス " + postmaster.pid() + ") が終了しません。 / The PostgreSQL of an earlier run"
                                    + " (process " + postmaster.pid() + ") does not end.",
                            "Stop it by hand and start again.");
                }
            }
        });
    }

    static boolean isRunningOn(Path data) {
        return runningOn(data).isPresent();
    }

    /** First line of postmaster.pid is the process, second the data directory; a reused number is not a postmaster. */
    private static Optional<ProcessHandle> runningOn(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException | NumberFormatException e) {
            LOG.warn("could not read {}: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients. Where there are no signals, it is killed. */
    private static void interrupt(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(postmaster.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            LOG.debug("no kill command", e);
            postmaster.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
