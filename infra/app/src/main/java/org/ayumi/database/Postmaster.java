package org.ayumi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main process of the embedded server, always on the same port, so that it may be started again. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration TELL = Duration.ofSeconds(15);
    private static final Duration FAST_STOP = Duration.ofSeconds(4);
    private static final int LINE_OF_STATUS = 7;

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            // A file of the log that is used again keeps what it held; a deleted one does not.
            "wal_recycle=off",
            "max_connections=100",
            "timezone=UTC",
            "listen_addresses=localhost",
            // Else a socket in a folder where everybody may write.
            "unix_socket_directories=");

    private final PostgresPrograms programs;
    private final Path data;
    private final int port;
    private volatile @Nullable Process process;

    Postmaster(PostgresPrograms programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    int port() {
        return port;
    }

    boolean isRunning() {
        Process started = process;
        return started != null && started.isAlive();
    }

    /** Returns when the server takes connections, however long it recovers; fails as soon as it gives up, with its words. */
    void start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        Process started =
                programs.command("postgres", arguments.toArray(String[]::new)).start();
        process = started;
        LastWords words = LastWords.of(started);
        long begin = System.nanoTime();
        Duration told = TELL;
        while (!isReady(started)) {
            try {
                if (started.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException(words.sentence());
                }
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(told) > 0) {
                told = told.plus(TELL);
                LOG.info("PostgreSQL の復旧を待っています / waiting for PostgreSQL, which recovers: {} s", waited.toSeconds());
            }
        }
    }

    /** The first line of its file is the process, the eighth what it is at. */
    private boolean isReady(Process started) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.size() > LINE_OF_STATUS
                && lines.getFirst().strip().equals(String.valueOf(started.pid()))
                && lines.get(LINE_OF_STATUS).strip().equals("ready");
    }

    /** Connections are ended and everything is written; in a hurry the next start recovers. */
    void stop() {
        Process started = process;
        if (started == null || !started.isAlive()) {
            return;
        }
        try {
            programs.command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-W")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(FAST_STOP.toSeconds(), TimeUnit.SECONDS);
            if (!started.waitFor(FAST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL did not stop within {}; the next start recovers", FAST_STOP);
                started.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be asked to stop; the next start recovers: {}", e.getMessage());
            started.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            started.destroyForcibly();
        }
    }
}
