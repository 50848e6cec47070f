package org.ayumi.app.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a postmaster that ended once more, with the options of its first start.
 *
 * <p>By pg_ctl and not by the library: its start waits out its whole patience for a server that has already given up, and
 * leaves its lock on the data directory behind, so that no later start succeeds.
 */
final class PostmasterRestart {

    /** Recovery may take longer; pg_ctl then leaves the postmaster at it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path binaries;
    private final Path data;
    private final String options;

    private PostmasterRestart(Path binaries, Path data, String options) {
        this.binaries = binaries;
        this.data = data;
        this.options = options;
    }

    /** Of the server that runs now. Its options are read at once: a start on a full disk empties their file. */
    static PostmasterRestart of(Path binaries, Path data) throws IOException {
        String commandLine = Files.readString(data.resolve("postmaster.opts"), StandardCharsets.UTF_8);
        return new PostmasterRestart(
                binaries,
                data,
                commandLine.substring(commandLine.indexOf(" \"")).strip());
    }

    /** Returns when the server takes connections; fails as soon as it gives up. */
    void start() throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses root; in a namespace of its own it is nobody
        }
        command.addAll(List.of(
                binaries.resolve("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-w",
                "-t",
                String.valueOf(PATIENCE.toSeconds()),
                "-o",
                options,
                "start")); // restart would first stop whatever process has the number of the old one by now
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!process.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("pg_ctl does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("pg_ctl ended with " + process.exitValue() + "; see PostgreSQL's own lines above");
        }
    }
}
