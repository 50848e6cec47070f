package org.ayumi.access.readlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who looks into the read log finds what they ask for, and themselves. */
class ReadLogEndpointTest {

    private static final String PLAN = "/api/v1/plans/tomisato-kyodo-2";
    private static final String INDICATOR = "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1";
    private static final RunningService SERVICE = RunningService.shared();
    private static final ReadLog LOG = SERVICE.bean(ReadLog.class);

    @Test
    void the_log_is_read_by_actor_time_and_path_in_pages_and_that_is_recorded_too() {
        long last = Entries.last(LOG);
        for (int read = 0; read < 3; read++) {
            SERVICE.as("auditor").get(INDICATOR + "?atLeast=" + read);
            SERVICE.as("admin").get(PLAN);
        }
        ApiClient auditor = SERVICE.as("auditor");
        String chosen = "actor=auditor&path=" + INDICATOR + "&from=2020-01-01&limit=2";
        ApiClient.Answer first = auditor.get("/api/v1/read-log?" + chosen + "&after=" + last);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(queries(first)).containsExactly("atLeast=0", "atLeast=1");
        String next = first.header("Link").replaceFirst("<", "").replaceFirst(">.*", "");
        ApiClient.Answer second = auditor.get(next);
        assertThat(queries(second)).containsExactly("atLeast=2");
        assertThat(second.header("Link")).isEmpty();
        JsonNode entry = second.json().at("/items/0");
        assertThat(entry.get("actor").asString()).isEqualTo("auditor");
        assertThat(entry.get("roles").get(0).asString()).isEqualTo("AUDITOR");
        assertThat(entry.get("status").asInt()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/read-log?to=2020-01-01").json().get("items"))
                .isEmpty();
        assertThat(Entries.after(LOG, last).stream()
                        .filter(found -> found.path().equals("/api/v1/read-log"))
                        .count())
                .isEqualTo(3);
    }

    private static Stream<String> queries(ApiClient.Answer answer) {
        return answer.json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("query").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "after=x, after",
        "from=x, from",
        "to=2024-02-30, to",
        "from=2025-01-01&to=2024-01-01, to",
        "actor=, actor",
        "actor=%00, actor",
        "path=%00, path",
        "path=%ED%A0%80, path"
    })
    void a_parameter_that_is_not_understood_is_named(String query, String field) {
        ApiClient.Answer answer = SERVICE.as("admin").get("/api/v1/read-log?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }
}
