package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.StoreInvariants;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two PostgreSQL, one of which follows the other, and the day on which it takes over. */
@Tag("drill")
class StandbyDrillTest {

    private static final int WRITERS = 4;
    private static final int WRITES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path directory = Path.of(".");

    private PostgresServer primary() throws Exception {
        return PostgresServer.start(PostgresPrograms.directory(), directory.resolve("primary"));
    }

    /** A copy that goes on following, not yet running. */
    private PostgresServer standbyOf(PostgresServer primary) throws Exception {
        Path place = directory.resolve("standby");
        new PostgresPrograms(primary)
                .run(
                        "pg_basebackup",
                        "-X",
                        "stream",
                        "-c",
                        "fast",
                        "-R",
                        "-C",
                        "-S",
                        "standby",
                        "-D",
                        place.resolve("data").toString());
        return PostgresServer.over(PostgresPrograms.directory(), place);
    }

    private static void waitForStandbys(PostgresServer primary) {
        execute(primary.owner(), "ALTER SYSTEM SET synchronous_standby_names = '*'");
        execute(primary.owner(), "SELECT pg_reload_conf()");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> text(primary.owner(), "SELECT coalesce(max(sync_state), '') FROM pg_stat_replication")
                        .equals("sync"));
    }

    private static void promote(PostgresServer standby) {
        assertThat(text(standby.owner(), "SELECT pg_promote(true, 60)")).isEqualTo("t");
        execute(standby.owner(), "ALTER SYSTEM RESET synchronous_standby_names");
        execute(standby.owner(), "SELECT pg_reload_conf()");
    }

    private static String mode(ServiceProcess service) {
        return service.as("admin")
                .get("/actuator/health")
                .json()
                .at("/components/replication/details/mode")
                .asString();
    }

    @Test
    void everything_acknowledged_is_there_after_a_synchronous_standby_took_over() throws Exception {
        Acknowledgements acknowledged = new Acknowledgements("synchronous ");
        AnswerLog answers = new AnswerLog(201);
        try (PostgresServer primary = primary();
                ServiceProcess before =
                        ServiceProcess.on(primary.service(), primary.owner(), directory.resolve("before"))) {
            before.awaitReady();
            assertThat(mode(before)).isEqualTo("alone");
            try (PostgresServer standby = standbyOf(primary)) {
                standby.start();
                Awaitility.await().atMost(PATIENCE).until(() -> mode(before).equals("asynchronous"));
                waitForStandbys(primary);
                assertThat(mode(before)).isEqualTo("synchronous");
                try (Writers writers =
                        new Writers(before.as("staff"), WRITERS, Duration.ofMillis(5), acknowledged, answers)) {
                    writers.awaitMore(WRITES);
                    writers.finish();
                }
                primary.kill(); // right behind the last answer
                promote(standby);
                assertThat(StoreInvariants.violations(standby.owner())).isEmpty();
                SoundStore.assertVerifies(standby.owner());
                assertThat(acknowledged.count()).isGreaterThanOrEqualTo(WRITES);
                assertThat(acknowledged.violations(standby.owner()).stream().filter(Acknowledgements::isLoss))
                        .isEmpty();
                try (ServiceProcess after =
                        ServiceProcess.on(standby.service(), standby.owner(), directory.resolve("after"))) {
                    after.awaitReady();
                    assertThat(mode(after)).isEqualTo("alone");
                }
            }
        }
    }

    @Test
    void a_commit_whose_wait_was_cut_is_unknown_and_found_again_by_its_key() throws Exception {
        String address = "/api/v1/initiatives/tomisato-kyodo-2.1-3-2/activities";
        String body = "{\"fiscalYear\":2024,\"title\":\"a wait that was cut\"}";
        try (PostgresServer primary = primary();
                ServiceProcess service =
                        ServiceProcess.on(primary.service(), primary.owner(), directory.resolve("service"))) {
            service.awaitReady();
            try (PostgresServer standby = standbyOf(primary)) {
                standby.start();
                waitForStandbys(primary);
                standby.stopImmediately();
                ApiClient.Answer cut = service.as("staff").post(address, body, "Idempotency-Key", "\"cut-1\"");
                assertThat(cut.status()).as(cut.text()).isEqualTo(503);
                assertThat(cut.header("Retry-After")).isNotEmpty();
                standby.start();
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> service.as("staff")
                                        .post(address, body, "Idempotency-Key", "\"cut-1\"")
                                        .status()
                                == 201);
                assertThat(text(
                                primary.owner(),
                                "SELECT count(*) FROM event_store.events WHERE convert_from(payload, 'UTF8') LIKE"
                                        + " '%a wait that was cut%'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void what_an_asynchronous_standby_lost_is_named_and_never_signed_over() throws Exception {
        Path place = directory.resolve("service");
        Acknowledgements acknowledged = new Acknowledgements("asynchronous ");
        AnswerLog answers = new AnswerLog(201);
        try (PostgresServer primary = primary();
                PostgresServer standby = followedAndLeftBehind(primary, place, acknowledged, answers)) {
            Path published = place.resolve("ledger/published/checkpoint");
            String checkpoint = Files.readString(published);
            standby.start();
            promote(standby);
            assertThat(acknowledged.violations(standby.owner())).anyMatch(Acknowledgements::isLoss);
            try (ServiceProcess service = ServiceProcess.on(standby.service(), standby.owner(), place)) {
                service.awaitReady();
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> service.as("admin")
                                .get("/actuator/health/ledger")
                                .json()
                                .get("status")
                                .asString()
                                .equals("DEGRADED"));
                try (Writers writers = new Writers(
                        service.as("staff"),
                        WRITERS,
                        Duration.ofMillis(5),
                        new Acknowledgements("after the loss "),
                        answers)) {
                    writers.awaitMore(2 * WRITES); // the store grows past what was published, with other events
                    writers.finish();
                }
                assertThat(service.as("admin").get("/actuator/health/ledger").status())
                        .isEqualTo(503);
                assertThat(Files.readString(published)).isEqualTo(checkpoint);
            }
        }
    }

    /** Writes go on after the standby is gone, and are sealed; then the primary is lost. */
    private PostgresServer followedAndLeftBehind(
            PostgresServer primary, Path place, Acknowledgements acknowledged, AnswerLog answers) throws Exception {
        try (ServiceProcess service = ServiceProcess.on(primary.service(), primary.owner(), place)) {
            service.awaitReady();
            PostgresServer standby = standbyOf(primary);
            standby.start();
            Awaitility.await().atMost(PATIENCE).until(() -> mode(service).equals("asynchronous"));
            standby.stopImmediately();
            try (Writers writers =
                    new Writers(service.as("staff"), WRITERS, Duration.ofMillis(5), acknowledged, answers)) {
                writers.awaitMore(WRITES);
                writers.finish();
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> text(
                                    primary.owner(),
                                    "SELECT (SELECT max(size) FROM event_store.ledger_checkpoints)"
                                            + " = (SELECT max(position) FROM event_store.events)")
                            .equals("t"));
            service.terminate();
            primary.kill();
            return standby;
        }
    }

    private static void execute(TestDatabase database, String sql) {
        text(database, sql);
    }

    private static String text(TestDatabase database, String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
