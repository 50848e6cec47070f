package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ReadModels;
import org.ayumi.testsupport.StoreInvariants;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The disk of the embedded database fills up under writers, and has space again later. */
@Tag("drill")
class DiskFullDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFullDrillTest.class);
    private static final int DISK_MEGABYTES = 400;
    private static final int WRITERS = 8;
    private static final int WRITES = 100;
    private static final int REFUSALS = 40;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path directory = Path.of(".");

    private final Acknowledgements acknowledged = new Acknowledgements("writer ");
    private final AnswerLog answers = new AnswerLog(201, 503);
    private SmallDisk disk;
    private ServiceProcess service;

    /** The data directory is on the small disk, the log of the process is not. */
    @BeforeEach
    void a_service_on_a_small_disk() throws Exception {
        disk = SmallDisk.mount(directory.resolve("disk"), DISK_MEGABYTES);
        Path data = disk.directory().resolve("data");
        Path process = Files.createDirectories(directory.resolve("process"));
        for (String name : new String[] {"postgres", "database.properties"}) {
            Files.createSymbolicLink(process.resolve(name), data.resolve(name));
        }
        service = ServiceProcess.started(process, Map.of("AYUMI_DATA_DIR", data.toString()));
        service.awaitReady();
    }

    @AfterEach
    void end() throws Exception {
        if (service != null) {
            service.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void nothing_is_acknowledged_that_is_not_stored_and_writing_goes_on_when_there_is_space_again() throws Exception {
        try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, acknowledged, answers)) {
            writers.awaitMore(WRITES);
            fillThenFree(writers, "the tables cannot grow", () -> {});
            fillThenFree(writers, "the log cannot grow either", this::forceNewLogSegment);
            writers.finish();
        }
        assertThat(answers.unexpected()).isEmpty();
        assertThat(answers.lost()).as("connections without an answer").isZero();
        assertHolds();
        LOG.info("drill: disk full twice under {} writers; {} activities; {}", WRITERS, acknowledged.count(), answers);
    }

    @Test
    void the_same_writers_are_never_refused_while_there_is_space() throws Exception {
        try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, acknowledged, answers)) {
            writers.awaitMore(WRITES * 3);
            writers.finish();
        }
        assertThat(answers.count(503)).as("negative control").isZero();
        assertThat(answers.unexpected()).isEmpty();
        assertThat(health().get("components").get("databaseDisk").get("status").asString())
                .isEqualTo("UP");
        assertThat(health().get("components").get("storing").get("status").asString())
                .isEqualTo("UP");
        assertHolds();
    }

    /** What is done to a server whose disk is full. */
    @FunctionalInterface
    private interface Blow {
        void fall() throws Exception;
    }

    private void fillThenFree(Writers writers, String round, Blow blow) throws Exception {
        disk.fill();
        awaitRefusals();
        blow.fall();
        awaitRefusals();
        assertThat(service.readiness()).as("readiness on a full disk").isEqualTo(503);
        LOG.info("drill: {}: {}", round, awaitTold().get("components"));
        disk.free();
        Instant freed = Instant.now();
        service.awaitReady();
        writers.awaitMore(WRITES);
        LOG.info(
                "drill: {}: {} more activities after {} s",
                round,
                WRITES,
                Duration.between(freed, Instant.now()).toSeconds());
        assertThat(health().get("components").get("storing").get("status").asString())
                .isEqualTo("UP");
        assertThat(StoreInvariants.violations(service.database())).isEmpty();
    }

    /** A write small enough for what is left of a page is stored in between, and health says so until the next refusal. */
    private JsonNode awaitTold() {
        return Awaitility.await().atMost(PATIENCE).until(this::health, told -> {
            JsonNode components = told.get("components");
            return message(components, "databaseDisk").contains("ディスクがいっぱい")
                    && message(components, "databaseDisk").contains("The disk of the database is full")
                    && message(components, "storing").contains("The disk of the database is full")
                    && components.at("/storing/details/sqlState").asString().equals("53100");
        });
    }

    private static String message(JsonNode components, String name) {
        return components.at("/" + name + "/details/message").asString();
    }

    private void awaitRefusals() {
        int before = answers.count(503);
        Awaitility.await().atMost(PATIENCE).until(() -> answers.count(503) >= before + REFUSALS);
    }

    /** As after sixteen more megabytes of log: PostgreSQL stops itself, and its recovery finds no space either. */
    private void forceNewLogSegment() throws IOException {
        Properties secrets = new Properties();
        secrets.load(new StringReader(
                Files.readString(disk.directory().resolve("data").resolve("database.properties"))));
        TestDatabase superuser = service.database().as("postgres", secrets.getProperty("superuser"));
        Awaitility.await().atMost(PATIENCE).until(() -> {
            try (Connection connection = superuser.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_switch_wal()");
                return false;
            } catch (SQLException refused) {
                LOG.info("drill: {} {}", refused.getSQLState(), refused.getMessage());
                return refused.getSQLState().startsWith("08")
                        || refused.getSQLState().startsWith("57");
            }
        });
    }

    private JsonNode health() {
        ApiClient.Answer answer = service.as("admin").get("/actuator/health");
        return answer.json();
    }

    private void assertHolds() throws SQLException, IOException {
        assertThat(acknowledged.violations(service.database())).isEmpty();
        assertThat(StoreInvariants.violations(service.database())).isEmpty();
        assertThat(new ReadModels(service.as("admin"), service.database()).differencesFromRebuilt())
                .isEmpty();
    }
}
