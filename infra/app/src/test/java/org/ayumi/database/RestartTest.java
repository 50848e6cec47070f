package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.ayumi.app.ApiClient;
import org.ayumi.app.AyumiApplication;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What was acknowledged is there after a stop, and after a kill. */
@ServiceOfItsOwn
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    private static final String VALUE = "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1/values/2024";
    private static final String BODY = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140}}";

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void after_a_stop_everything_is_as_it_was_and_nothing_is_loaded_or_made_up_again(CapturedOutput output)
            throws IOException {
        Stored before;
        String secrets;
        String password;
        try (RunningService service = RunningService.embedded(directory, Map.of())) {
            password = demoPassword("staff");
            secrets = secrets();
            assertThat(service.as("staff", password)
                            .put(VALUE, BODY, "If-Match", "*")
                            .status())
                    .isEqualTo(200);
            before = service.stored();
        }
        assertThat(output.getAll().split(Pattern.quote(password), -1))
                .as("shown once")
                .hasSize(2);
        try (RunningService service = RunningService.embedded(directory, Map.of())) {
            assertThat(service.stored()).isEqualTo(before);
            assertThat(demoPassword("staff")).isEqualTo(password);
            assertThat(secrets()).isEqualTo(secrets);
            valueIsThere(service.as("analyst", demoPassword("analyst")));
        }
        assertThat(output.getAll().split(Pattern.quote(password), -1))
                .as("not shown again")
                .hasSize(2);
    }

    @Test
    void after_a_kill_the_server_it_left_behind_is_stopped_and_what_was_acknowledged_is_there() throws Exception {
        Path log = directory.resolve("killed.log");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        AyumiApplication.class.getName(),
                        "--server.port=0",
                        "--ayumi.data-dir=" + directory,
                        "--ayumi.demo-password=" + RunningService.PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long acknowledged;
        try {
            ApiClient staff = ApiClient.of(portIn(log, process), "staff", RunningService.PASSWORD);
            ApiClient.Answer written = staff.put(VALUE, BODY, "If-Match", "*");
            assertThat(written.status()).as(written.text()).isEqualTo(200);
            acknowledged = written.position();
        } finally {
            process.destroyForcibly().waitFor();
        }
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive())
                .as("negative control: the kill left a server behind")
                .isTrue();

        try (RunningService service =
                RunningService.embedded(directory, Map.of("ayumi.demo-password", RunningService.PASSWORD))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(service.stored().head()).isEqualTo(acknowledged);
            valueIsThere(service.as("analyst"));
            assertThat(service.as("staff")
                            .post(
                                    "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/activities",
                                    "{\"fiscalYear\":2024,\"title\":\"x\"}")
                            .position())
                    .as("positions go on without a gap")
                    .isEqualTo(acknowledged + 1);
        }
        assertThat(directory.resolve("postgres/postmaster.pid"))
                .as("an ordinary stop leaves no server")
                .doesNotExist();
    }

    private static void valueIsThere(ApiClient client) {
        assertThat(client.get("/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2024")
                        .json()
                        .at("/items/0/value/amount")
                        .asInt())
                .isEqualTo(140);
        assertThat(client.get("/api/v1/plans").json().get("items").size()).isEqualTo(1);
    }

    private static int portIn(Path log, Process process) throws IOException {
        Pattern listening = Pattern.compile("http://localhost:(\\d+) ");
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            return listening.matcher(Files.readString(log)).find();
        });
        Matcher found = listening.matcher(Files.readString(log));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private String demoPassword(String account) throws IOException {
        Matcher line = Pattern.compile("(?m)^" + account + "\\s+(\\S+)\\s")
                .matcher(Files.readString(directory.resolve("demo-accounts.txt")));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private String secrets() throws IOException {
        return Files.readString(directory.resolve("database.properties"));
    }
}
