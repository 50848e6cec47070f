package org.ayumi.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A durable PostgreSQL of a test's own that can be stopped, killed and started again on the same data and port. It has
 * the roles of the embedded one: an owner, and the service's role without rights of its own.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String OWNER = "postgres";
    private static final String SERVICE = "ayumi_service";

    /** Of this run alone: a service of another run that finds this server on the port of its own gets no further. */
    private static final String PASSWORD = UUID.randomUUID().toString();

    private static final String DATABASE = "ayumi";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 50;

    private final Path binaries;
    private final Path directory;
    private final int port;
    private @Nullable Process postmaster;

    private PostgresServer(Path binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    /** The PostgreSQL that the service brings along, running, with an empty database. */
    public static PostgresServer start(Path directory) {
        return start(TestPostgres.binaries(), directory);
    }

    /** Another PostgreSQL, by the directory of its programs, such as {@code /usr/lib/postgresql/15/bin}. */
    public static PostgresServer start(Path binaries, Path directory) {
        PostgresServer server = new PostgresServer(binaries, directory, FreePort.find());
        server.initialise();
        server.start();
        try (Connection connection = server.ownerOf("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + SERVICE + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    /** Over data that is there already, for instance a restored backup; not yet running. */
    public static PostgresServer over(Path binaries, Path directory) {
        return new PostgresServer(binaries, directory, FreePort.find());
    }

    private void initialise() {
        try {
            Files.createDirectories(directory);
            Path passwordFile = Files.writeString(directory.resolve("owner.pw"), PASSWORD);
            Process initdb = program(
                    "initdb",
                    "-D",
                    data().toString(),
                    "-U",
                    OWNER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString(),
                    "-E",
                    "UTF8",
                    "--locale=C");
            if (initdb.waitFor() != 0) {
                throw new IllegalStateException("initdb failed: " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Returns when it takes connections: after a kill it first recovers from its log. */
    public void start() {
        Instant until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!Instant.now().isBefore(until)) {
                throw new IllegalStateException("PostgreSQL did not start: " + log());
            }
            // Backends of a killed server may still hold its memory; then the new one ends at once and is tried again.
            if (postmaster == null || !postmaster.isAlive()) {
                postmaster = program(
                        "postgres",
                        "-D",
                        data().toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=on");
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = ownerOf("postgres").connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** As an administrator would: connections are ended, everything is written. */
    public void stop() {
        signal("INT");
    }

    /** As a machine that is switched off in a hurry: connections are ended, the next start recovers. */
    public void stopImmediately() {
        signal("QUIT");
    }

    /** kill -9 of the main process. */
    public void kill() {
        signal("KILL");
    }

    private void signal(String name) {
        Process running = postmaster;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(running.pid()))
                    .start()
                    .waitFor();
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("PostgreSQL did not end: " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Process program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name", "").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses root; in a namespace of its own it is nobody
        }
        command.add(binaries.resolve(name).toString());
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return directory.resolve("data");
    }

    public Path binaries() {
        return binaries;
    }

    public int port() {
        return port;
    }

    private Path logFile() {
        return directory.resolve("postgres.log");
    }

    private String log() {
        return TextTail.of(logFile());
    }

    /** The service's database as its owner sees it. */
    public TestDatabase owner() {
        return ownerOf(DATABASE);
    }

    /** The service's database as the running service sees it. */
    public TestDatabase service() {
        return owner().as(SERVICE, PASSWORD);
    }

    private TestDatabase ownerOf(String database) {
        return new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/" + database, OWNER, PASSWORD);
    }

    @Override
    public void close() {
        stop();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
