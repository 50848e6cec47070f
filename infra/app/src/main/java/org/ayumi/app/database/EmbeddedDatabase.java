package org.ayumi.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.ayumi.app.StartupRefused;

/**
 * A real PostgreSQL started with the service: durable, password-protected, its data kept between runs.
 *
 * <p>The library's defaults suit tests (fsync off, trust authentication); each is turned round here.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String SERVICE_ROLE = "ayumi_service";
    private static final String DATABASE = "ayumi";

    /** Recovery after a crash replays the log before the server answers. */
    private static final Duration STARTUP_WAIT = Duration.ofMinutes(2);

    private final PostgresSupervisor supervisor;
    private final DatabaseAccess access;

    private EmbeddedDatabase(PostgresSupervisor supervisor, DatabaseAccess access) {
        this.supervisor = supervisor;
        this.access = access;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        Path data = directory.resolve("postgres");
        OrphanedPostmaster.stop(data);
        EmbeddedSecrets secrets = EmbeddedSecrets.in(directory);
        try {
            EmbeddedPostgres server = launch(data, secrets);
            createRoleAndDatabase(server, secrets);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
            return new EmbeddedDatabase(
                    new PostgresSupervisor(server, data, PostmasterRestart.of(binaries(server), data)),
                    new DatabaseAccess(
                            url,
                            new DatabaseAccess.Account(SUPERUSER, secrets.superuserPassword()),
                            new DatabaseAccess.Account(SERVICE_ROLE, secrets.servicePassword())));
        } catch (IOException | IllegalStateException e) {
            throw new StartupRefused(
                    "組み込みの PostgreSQL を起動できません。 / The embedded PostgreSQL did not start: " + e.getMessage(),
                    "See the log above; the data is in " + data + ".",
                    e);
        }
    }

    private static EmbeddedPostgres launch(Path data, EmbeddedSecrets secrets) throws IOException {
        Path passwordFile = Files.createTempFile("ayumi", ".pw");
        try {
            Files.writeString(passwordFile, secrets.superuserPassword(), StandardCharsets.UTF_8);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP_WAIT)
                    .setConnectConfig("password", secrets.superuserPassword())
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // A file of the log that is used again keeps what it held; a deleted one does not.
                    .setServerConfig("wal_recycle", "off")
                    .setServerConfig("max_connections", "100")
                    .setDataDirectoryCustomizer(EmbeddedDatabase::demandPasswords)
                    .start();
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Put right on every start, so that a relaxed file does not stay relaxed; left alone where it is right. */
    private static void demandPasswords(File data) {
        String rules = """
                # Written by Ayumi at every start.
                local all all              scram-sha-256
                host  all all 127.0.0.1/32 scram-sha-256
                host  all all ::1/128      scram-sha-256
                """;
        Path file = data.toPath().resolve("pg_hba.conf");
        try {
            // On a full disk, writing would leave an empty file and keep PostgreSQL from starting.
            if (!Files.exists(file)
                    || !Files.readString(file, StandardCharsets.UTF_8).equals(rules)) {
                Files.writeString(file, rules, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createRoleAndDatabase(EmbeddedPostgres server, EmbeddedSecrets secrets) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + SERVICE_ROLE + "'")) {
                statement.execute("CREATE ROLE " + SERVICE_ROLE + " LOGIN");
            }
            statement.execute("ALTER ROLE " + SERVICE_ROLE + " PASSWORD '" + secrets.servicePassword() + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Path binaries(EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT setting FROM pg_config WHERE name = 'BINDIR'")) {
            row.next();
            return Path.of(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
    }
}
