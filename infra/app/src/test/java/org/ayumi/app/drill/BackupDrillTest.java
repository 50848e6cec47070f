package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.ayumi.app.ReadModels;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.StoreInvariants;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups as infra/docs/backup.md describes them, taken from the operating system's PostgreSQL while writers go on, and
 * what the service finds on a store that was restored from each.
 */
@Tag("drill")
class BackupDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDrillTest.class);
    private static final int WRITERS = 8;
    private static final int WRITES_BEFORE = 200;
    private static final int WRITES_AFTER = 60;
    private static final Duration PAUSE = Duration.ofMillis(5);

    @TempDir
    private static Path directory = Path.of(".");

    private static final Acknowledgements acknowledged = new Acknowledgements("writer ");
    private static Acknowledgements beforeDump = acknowledged;
    private static Acknowledgements beforeBaseBackup = acknowledged;
    private static int duringDump;
    private static int duringBaseBackup;

    @BeforeAll
    static void backups_of_a_service_that_is_written_to() throws Exception {
        Path binaries = PostgresPrograms.directory();
        AnswerLog answers = new AnswerLog(201);
        try (PostgresServer server = PostgresServer.start(binaries, directory.resolve("source"));
                ServiceProcess service =
                        ServiceProcess.on(server.service(), server.owner(), directory.resolve("service"))) {
            service.awaitReady();
            PostgresPrograms programs = new PostgresPrograms(server);
            try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, acknowledged, answers)) {
                writers.awaitMore(WRITES_BEFORE);
                beforeDump = acknowledged.copy();
                programs.run("pg_dump", "-Fc", "-d", "ayumi", "-f", dump().toString());
                duringDump = acknowledged.count() - beforeDump.count();
                beforeBaseBackup = acknowledged.copy();
                programs.run(
                        "pg_basebackup",
                        "-X",
                        "stream",
                        "-c",
                        "fast",
                        "-D",
                        baseBackup().resolve("data").toString());
                duringBaseBackup = acknowledged.count() - beforeBaseBackup.count();
                writers.awaitMore(WRITES_BEFORE);
                writers.finish();
            }
            assertThat(answers.unexpected()).isEmpty();
            assertThat(acknowledged.violations(server.owner())).isEmpty();
        }
        assertThat(duringDump).as("writes acknowledged while pg_dump ran").isPositive();
        assertThat(duringBaseBackup)
                .as("writes acknowledged while pg_basebackup ran")
                .isPositive();
    }

    private static Path dump() {
        return directory.resolve("ayumi.dump");
    }

    private static Path baseBackup() {
        return directory.resolve("base");
    }

    @Test
    void the_service_goes_on_with_a_store_restored_from_pg_dump() throws Exception {
        try (PostgresServer server =
                PostgresServer.start(PostgresPrograms.directory(), directory.resolve("restored"))) {
            new PostgresPrograms(server).run("pg_restore", "--exit-on-error", "-d", "ayumi", dump().toString());
            goesOn("pg_dump", server, beforeDump, duringDump);
            a_missing_event_is_noticed(server);
        }
    }

    @Test
    void the_service_goes_on_with_a_base_backup_started_as_a_new_server() throws Exception {
        PostgresPrograms.verify(baseBackup().resolve("data"));
        try (PostgresServer server = PostgresServer.over(PostgresPrograms.directory(), baseBackup())) {
            server.start();
            goesOn("pg_basebackup", server, beforeBaseBackup, duringBaseBackup);
        }
    }

    private static void goesOn(String backup, PostgresServer server, Acknowledgements before, int during)
            throws Exception {
        assertHolds(server.owner(), before);
        long restored = number(server.owner(), "SELECT max(position) FROM event_store.events");
        assertThat(number(
                        server.owner(),
                        "SELECT min((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint)"
                                + " FROM processing.token_entry"))
                .as("the place from which read models go on")
                .isPositive();

        Acknowledgements later = new Acknowledgements("after " + backup + " ");
        AnswerLog answers = new AnswerLog(201);
        try (ServiceProcess service =
                ServiceProcess.on(server.service(), server.owner(), directory.resolve("service-on-" + backup))) {
            Duration ready = service.awaitReady();
            assertHolds(server.owner(), before);
            try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, later, answers)) {
                writers.awaitMore(WRITES_AFTER);
                writers.finish();
            }
            assertThat(answers.unexpected()).isEmpty();
            assertThat(later.violations(server.owner())).isEmpty();
            assertHolds(server.owner(), before);
            assertThat(new ReadModels(service.as("admin"), server.service()).differencesFromRebuilt())
                    .isEmpty();
            LOG.info(
                    "drill: {} under {} writers, {} activities before it and {} during it; {} events restored, ready"
                            + " after {} s, {} activities since",
                    backup,
                    WRITERS,
                    before.count(),
                    during,
                    restored,
                    Durations.seconds(ready),
                    later.count());
        }
        eventsAreStillNobodysToChange(server.service());
    }

    /** Everything acknowledged before the backup began, once, and nothing that was never acknowledged. */
    private static void assertHolds(TestDatabase restored, Acknowledgements before) throws SQLException {
        assertThat(StoreInvariants.violations(restored)).isEmpty();
        SoundStore.assertVerifies(restored);
        assertThat(before.violations(restored).stream().filter(Acknowledgements::isLoss))
                .isEmpty();
        assertThat(acknowledged.violations(restored).stream().filter(violation -> !Acknowledgements.isLoss(violation)))
                .isEmpty();
    }

    private static void eventsAreStillNobodysToChange(TestDatabase service) {
        for (String change : List.of(
                "UPDATE event_store.events SET position = position WHERE false",
                "DELETE FROM event_store.events WHERE false",
                "TRUNCATE event_store.events")) {
            assertThatThrownBy(() -> execute(service, change))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused ->
                                    assertThat(refused.getSQLState()).as(change).isEqualTo("42501"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Negative control, on the store that was just found whole. */
    private static void a_missing_event_is_noticed(PostgresServer server) throws SQLException {
        execute(
                server.owner(),
                "ALTER TABLE event_store.events DISABLE TRIGGER ALL; DELETE FROM event_store.events WHERE position ="
                        + " (SELECT min(position) FROM event_store.events WHERE type = 'activity.recorded'"
                        + " AND convert_from(payload, 'UTF8') LIKE '%\"writer %')");
        assertThat(StoreInvariants.violations(server.owner())).isNotEmpty();
        assertThat(beforeDump.violations(server.owner())).anyMatch(Acknowledgements::isLoss);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
