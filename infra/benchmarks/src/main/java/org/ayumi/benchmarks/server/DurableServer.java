package org.ayumi.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL that forgets nothing: a rate without the flush says nothing. */
public final class DurableServer {

    private DurableServer() {}

    /** Its files are under a directory on a real disk. */
    public static EmbeddedPostgres start(Path directory, Map<String, String> settings) throws IOException {
        Files.createDirectories(directory);
        return started(Files.createTempDirectory(directory, "postgres"), settings, true);
    }

    /** Its files stay where they are, and are gone on with where there are some. */
    public static EmbeddedPostgres kept(Path directory, Map<String, String> settings) throws IOException {
        return started(Files.createDirectories(directory), settings, false);
    }

    private static EmbeddedPostgres started(Path files, Map<String, String> settings, boolean forgotten)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(forgotten)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }
}
