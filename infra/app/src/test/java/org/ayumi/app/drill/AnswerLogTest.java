package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.junit.jupiter.api.Test;

class AnswerLogTest {

    private static final Map<String, List<String>> RETRY = Map.of("Retry-After", List.of("1"));

    private final AnswerLog log = new AnswerLog(201);

    @Test
    void that_the_service_is_busy_is_counted_and_allowed() {
        log.note(answer(503, RETRY, "busy"), 1);
        log.note(answer(201, Map.of(), "busy"), 1);
        assertThat(log.unexpected()).isEmpty();
        assertThat(log.count(503)).isEqualTo(1);
    }

    @Test
    void nothing_else_is_taken_for_busy() {
        log.note(answer(503, RETRY, "unavailable"), 1);
        log.note(answer(503, Map.of(), "busy"), 1);
        log.note(answer(500, RETRY, "busy"), 1);
        assertThat(log.unexpected()).hasSize(3);
    }

    private static ApiClient.Answer answer(int status, Map<String, List<String>> headers, String problem) {
        return new ApiClient.Answer(status, headers, "{\"type\":\"urn:ayumi:problem:" + problem + "\"}");
    }
}
