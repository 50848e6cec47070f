package org.ayumi.access.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ReadModels;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** After an erasure nothing that the service keeps gives the text away: no answer, table, file of PostgreSQL, or log. */
@ServiceOfItsOwn
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private static Path directory = Path.of(".");

    private static RunningService service;
    private static TestDatabase owner;

    @BeforeAll
    static void a_service_with_its_own_postgresql() throws IOException {
        service = RunningService.embedded(
                directory, Map.of("ayumi.demo-password", RunningService.PASSWORD, "ayumi.sample", "false"));
        Properties secrets = new Properties();
        secrets.load(new StringReader(Files.readString(directory.resolve("database.properties"))));
        owner = service.database().as("postgres", secrets.getProperty("superuser"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static NotedPerson somebody() {
        NotedPerson person = NotedPerson.in(TestPlan.adoptedBy(service.as("staff")));
        service.awaitCaughtUp();
        return person;
    }

    private static Traces traces(NotedPerson person) {
        return Traces.of(person.text(), person.keyId(service.as("staff")), owner);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitNothingDue() {
        await().atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM personal.destroyed_key WHERE log_left_at IS NULL") == 0);
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void nothing_gives_an_erased_text_away(CapturedOutput log) throws SQLException {
        NotedPerson person = somebody();
        NotedPerson other = somebody();
        Traces traces = traces(person);
        execute("ANALYZE");
        execute("CHECKPOINT");
        assertThat(traces.inFiles(directory))
                .as("negative control: the key is in a table and in the log")
                .anySatisfy(
                        found -> assertThat(found).startsWith("postgres/base/").endsWith(": key"))
                .anySatisfy(found ->
                        assertThat(found).startsWith("postgres/pg_wal/").endsWith(": key"));
        assertThat(traces.inTables(owner)).contains("personal.text_key: key in hex");
        assertThat(traces.in("sheet", service.as("staff").get(person.sheet()).text()))
                .containsExactly("sheet: text");

        long before = service.as("staff").get(person.sheet()).position();
        ApiClient.Answer erased = person.erasedBy(service.as("approver"));
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(traces.inTables(owner)).isEmpty();
        awaitNothingDue();
        service.awaitCaughtUp();
        execute("CHECKPOINT");

        assertThat(traces.inTables(owner)).isEmpty();
        assertThat(traces.inFiles(directory)).isEmpty();
        assertThat(traces.in("log", log.getAll())).isEmpty();
        assertThat(log.getAll()).as("the log was captured").contains("Ayumi");
        assertThat(answers(person, before))
                .hasSizeGreaterThan(10)
                .allSatisfy(answer -> assertThat(traces.in("answer", answer)).isEmpty());
        assertThat(service.as("staff").get(other.sheet()).text())
                .as("another person's text")
                .contains(other.text());
    }

    private static List<String> answers(NotedPerson person, long before) {
        List<String> answers = new ArrayList<>();
        for (String account : List.of("staff", "auditor", "admin")) {
            ApiClient client = service.as(account);
            for (String path : List.of("", "?asOf=" + before, "?includeWithdrawn=true", "/events")) {
                answers.add(client.get(person.sheet() + path).text());
            }
            answers.add(
                    client.get(person.sheet() + "/events/" + before + "/state").text());
            answers.add(client.get(person.sheet() + "/events/difference?from=" + (before - 1))
                    .text());
            answers.add(client.send("GET", person.sheet() + "/events", "", "Accept", "text/csv")
                    .text());
        }
        return answers;
    }

    @Test
    void the_log_has_no_text_whatever_is_refused(CapturedOutput log) {
        NotedPerson person = somebody();
        for (String body : List.of(
                "{\"label\":\"\",\"text\":\"%s\"}", "{\"label\":\"講師\",\"text\":\"%s\",\"x\":1}", "{\"text\":\"%s")) {
            ApiClient.Answer refused = service.as("staff")
                    .post(
                            person.sheet() + "/activities/" + person.activityId() + "/personal-notes",
                            body.formatted(person.text()));
            assertThat(refused.status()).isBetween(400, 422);
            assertThat(refused.text()).doesNotContain(person.text());
        }
        assertThat(NotedPerson.add(person.plan(), person.activityId() + "9", person.text())
                        .status())
                .isEqualTo(404);
        assertThat(log.getAll()).doesNotContain(person.text());
    }

    @Test
    void a_rebuilt_read_model_is_the_same_after_an_erasure() throws SQLException {
        NotedPerson person = somebody();
        person.erasedBy(service.as("staff"));
        ReadModels models = new ReadModels(service.as("admin"), service.database());
        assertThat(models.differencesFromRebuilt()).isEmpty();
        assertThat(models.rows().get("read_initiative.initiative_personal_note"))
                .isNotEmpty();
    }

    /** As a pg_dump would that began before: the erasure does not wait for it, but is finished as soon as it ends. */
    @Test
    void an_erasure_is_finished_once_whoever_holds_the_keys_lets_go() throws SQLException {
        NotedPerson person = somebody();
        NotedPerson other = somebody();
        Traces traces = traces(person);
        try (Connection dump = owner.connect();
                Statement statement = dump.createStatement()) {
            dump.setAutoCommit(false);
            dump.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("SELECT count(*) FROM personal.text_key");
            assertThat(person.erasedBy(service.as("staff")).status()).isEqualTo(200);
            assertThat(traces.inTables(owner)).isEmpty();
            execute("CHECKPOINT");
            assertThat(traces.inFiles(directory.resolve("postgres/base")))
                    .as("negative control: a deleted row is still in its file")
                    .isNotEmpty();
            assertThat(service.as("staff").get(other.sheet()).text()).contains(other.text());
        }
        awaitNothingDue();
        execute("CHECKPOINT");
        assertThat(traces.inFiles(directory)).isEmpty();
        assertThat(service.as("staff").get(other.sheet()).text()).contains(other.text());
    }
}
