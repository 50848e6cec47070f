package org.ayumi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.process.StartupRefused;

/** A real PostgreSQL started with the service: durable, password-protected, its data kept between runs. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final String SERVICE_ROLE = "ayumi_service";
    private static final String DATABASE = "ayumi";
    private static final String WRONG_PASSWORD = "28P01";

    /** Of the database's files and of the programs, as PostgreSQL tells them. */
    private static final Pattern OTHER_VERSION = Pattern.compile(
            "initialized by PostgreSQL version (\\S+), which is not compatible with this version (\\S+?)\\.?\\)?$");

    private final PostgresSupervisor supervisor;
    private final DatabaseAccess access;

    private EmbeddedDatabase(PostgresSupervisor supervisor, DatabaseAccess access) {
        this.supervisor = supervisor;
        this.access = access;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        EmbeddedCluster cluster = new EmbeddedCluster(directory);
        EmbeddedSecrets secrets = cluster.secrets();
        OrphanedPostmaster.stop(cluster.data());
        PostgresPrograms programs = PostgresPrograms.in(directory);
        try {
            cluster.prepare(programs, secrets);
            Postmaster postmaster = new Postmaster(programs, cluster.data(), freePort());
            postmaster.start();
            try {
                createRoleAndDatabase(access("postgres", postmaster.port(), secrets), secrets);
            } catch (SQLException | RuntimeException e) {
                postmaster.stop();
                throw e;
            }
            return new EmbeddedDatabase(
                    new PostgresSupervisor(postmaster), access(DATABASE, postmaster.port(), secrets));
        } catch (IOException e) {
            throw refused(cluster, String.valueOf(e.getMessage()), e);
        } catch (SQLException e) {
            throw WRONG_PASSWORD.equals(e.getSQLState())
                    ? foreignSecrets(directory, e)
                    : refused(cluster, String.valueOf(e.getMessage()), e);
        }
    }

    private static StartupRefused refused(EmbeddedCluster cluster, String words, Exception cause) {
        Matcher other = OTHER_VERSION.matcher(words);
        return other.find()
                ? ofAnotherVersion(cluster, other.group(1), other.group(2), cause)
                : notStarted(cluster, words, cause);
    }

    private static StartupRefused ofAnotherVersion(
            EmbeddedCluster cluster, String theirs, String ours, Exception cause) {
        return new StartupRefused(
                "データベース %s は PostgreSQL %s のもので、このプログラムの PostgreSQL %s では開けません。".formatted(cluster.data(), theirs, ours)
                        + " / The database %s was initialized by PostgreSQL version %s, which this program's %s does not open."
                                .formatted(cluster.data(), theirs, ours),
                "Start the version of Ayumi that wrote it; to move the data to another version, see infra/docs/backup.md.",
                cause);
    }

    private static StartupRefused notStarted(EmbeddedCluster cluster, String words, Exception cause) {
        return new StartupRefused(
                "組み込みの PostgreSQL を起動できません。 / The embedded PostgreSQL did not start: "
                        + words.lines().findFirst().orElse(""),
                "That is PostgreSQL's own last sentence. The data is in " + cluster.data()
                        + ": copy it before anything is tried, and see infra/docs/backup.md for restoring.",
                cause);
    }

    private static StartupRefused foreignSecrets(DataDirectory directory, SQLException cause) {
        return new StartupRefused(
                "%s のパスワードはこのデータベースのものではありません。 / The password in %s is not this database's."
                        .formatted(directory.resolve(EmbeddedSecrets.FILE), directory.resolve(EmbeddedSecrets.FILE)),
                "Put the file back from a backup (infra/docs/backup.md).",
                cause);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static DatabaseAccess access(String database, int port, EmbeddedSecrets secrets) {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:" + port + "/" + database,
                new DatabaseAccess.Account(SUPERUSER, secrets.superuserPassword()),
                new DatabaseAccess.Account(SERVICE_ROLE, secrets.servicePassword()));
    }

    private static void createRoleAndDatabase(DatabaseAccess access, EmbeddedSecrets secrets) throws SQLException {
        try (Connection connection = access.connect(access.owner());
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + SERVICE_ROLE + "'")) {
                statement.execute("CREATE ROLE " + SERVICE_ROLE + " LOGIN");
            }
            statement.execute("ALTER ROLE " + SERVICE_ROLE + " PASSWORD '" + secrets.servicePassword() + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
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
    public void close() {
        supervisor.close();
    }
}
