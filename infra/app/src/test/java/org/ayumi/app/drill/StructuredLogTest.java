package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log store reads the log as JSON, from the first line to the last, and finds nothing there that people wrote. */
@ServiceOfItsOwn
class StructuredLogTest {

    private static final String WRITTEN = "ここだけの話";
    private static final String GUESSED = "guessed-password-1234";
    private static final String TOKEN = "a-token-for-the-monitor-0123456789";

    @Test
    void every_line_is_json_and_none_has_what_people_wrote() throws Exception {
        TestDatabase database = TestPostgres.freshDatabase();
        Path directory = RunningService.temporaryDirectory();
        try (ServiceProcess service = ServiceProcess.started(
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        database.url(),
                        "SPRING_DATASOURCE_USERNAME",
                        database.username(),
                        "SPRING_DATASOURCE_PASSWORD",
                        database.password(),
                        "AYUMI_SAMPLE",
                        "true",
                        "AYUMI_REQUIRE_DURABILITY",
                        "false",
                        "AYUMI_METRICS_TOKEN",
                        TOKEN,
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                        "ecs",
                        "LOGGING_LEVEL_ORG_AYUMI",
                        "DEBUG"))) {
            service.awaitReady();
            ApiClient staff = service.as("staff");
            String indicator = "/api/v1/indicators/tomisato-kyodo-2.1-1-1.1/values/2024";
            assertThat(staff.put(
                                    indicator,
                                    "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140,\"unit\":\"件\",\"asOf\":\"2025-03-31\"},"
                                            + "\"note\":\"" + WRITTEN + "\"}",
                                    "If-Match",
                                    "*")
                            .status())
                    .isEqualTo(200);
            assertThat(staff.put(indicator, "{\"value\":\"" + WRITTEN, "If-Match", "*")
                            .status())
                    .isEqualTo(400);
            // Said once in a while only: the password in the place of the account must be the first.
            assertThat(ApiClient.of(service.port(), GUESSED, "x")
                            .get("/api/v1/plans")
                            .status())
                    .isEqualTo(401);
            assertThat(ApiClient.of(service.port(), "staff", GUESSED)
                            .get("/api/v1/plans")
                            .status())
                    .isEqualTo(401);
            service.terminate();
            List<String> lines = Files.readAllLines(service.log());
            assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> {
                JsonNode told = JsonMapper.shared().readTree(line);
                assertThat(told.has("@timestamp")).isTrue();
                assertThat(told.at("/log/level").asString()).isNotEmpty();
                assertThat(told.at("/service/name").asString()).isEqualTo("ayumi");
                assertThat(told.get("message").asString()).isNotEmpty();
            });
            assertThat(lines).anyMatch(line -> line.contains("login refused"));
            assertThat(String.join("\n", lines))
                    .doesNotContain(WRITTEN, GUESSED, TOKEN, "\"" + database.password() + "\"");
        }
    }
}
