package org.ayumi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayumi.process.StartupRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings each room's schema up to date. The owner migrates the event store and the read log; everything that can be rebuilt belongs to the
 * service's own role.
 */
final class Migrations {

    private static final String OWN_HISTORY = "schema_history";

    private final DatabaseAccess access;

    Migrations(DatabaseAccess access) {
        this.access = access;
    }

    void run() {
        try (Connection owner = access.connect(access.owner());
                Statement statement = owner.createStatement()) {
            // Until this connection closes: nodes that start together come one after the other.
            statement.execute("SELECT pg_advisory_lock(hashtext('ayumi migrations'))");
            statement.execute("GRANT CREATE ON DATABASE \"" + owner.getCatalog() + "\" TO \""
                    + access.service().username() + "\"");
            migrateAll();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private void migrateAll() {
        for (Flyway flyway : List.of(
                flyway(access.owner(), "event_store", OWN_HISTORY, "db/event-store"),
                flyway(access.owner(), "access", OWN_HISTORY, "db/access"),
                flyway(access.service(), "processing", OWN_HISTORY, "db/processing"),
                flyway(access.service(), "lookups", OWN_HISTORY, "db/lookups"),
                flyway(access.service(), "personal", OWN_HISTORY, "db/personal"),
                flyway(access.service(), "processing", "read_models_history", "db/read-models"))) {
            migrate(flyway);
        }
    }

    private Flyway flyway(DatabaseAccess.Account account, String schema, String history, String location) {
        return Flyway.configure()
                .dataSource(access.url(), account.username(), account.password())
                .schemas(schema)
                .createSchemas(true)
                .table(history)
                .locations("classpath:" + location)
                .placeholders(Map.of("serviceRole", access.service().username()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static void migrate(Flyway flyway) {
        try {
            MigrationInfo[] all = flyway.info().all();
            Arrays.stream(all)
                    .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                    .findAny()
                    .ifPresent(migration -> {
                        throw new StartupRefused(
                                "データベースのスキーマ（版 " + migration.getVersion()
                                        + "）はこのプログラムより新しいものです。 / The database schema (version "
                                        + migration.getVersion() + ") is newer than this program.",
                                "Start the version of Ayumi that wrote it, or a later one.");
                    });
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartupRefused(
                    "スキーマを更新できません。 / The database schema could not be brought up to date: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "Check that the role may create schemas, and that no migration was changed.",
                    e);
        }
    }

    private StartupRefused unreachable(SQLException e) {
        return new StartupRefused(
                "データベース " + access.url() + " に接続できません。 / The database " + access.url() + " cannot be reached: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                e);
    }
}
