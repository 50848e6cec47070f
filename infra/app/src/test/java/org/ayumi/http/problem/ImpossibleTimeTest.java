package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No moment that anybody can write down is a failure of the service. */
class ImpossibleTimeTest {

    private static final ApiClient AUDITOR = RunningService.shared().as("auditor");

    private static final String[] MOMENTS = {
        "-4714-01-01",
        "-4800-01-01T00:00:00Z",
        "0000-01-01",
        "-999999999-01-01",
        "%2B999999999-12-31",
        "%2B1000000000-12-31",
        "294277-01-01",
        "%2B294277-01-01",
        "10000-01-01",
        "9999-12-31T23:59:59.999999999Z",
        "2026-11-27T24:00:00Z",
        "2026-11-27T23:59:60Z",
        "2026-11-27T00:00:00%2B25:00",
        "2024-02-30",
        "%00",
        "now"
    };

    /** Every parameter of every read that is a moment. */
    static Stream<Arguments> moments() {
        return AUDITOR.get("/v3/api-docs")
                .json()
                .get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .filter(path -> !path.getKey().contains("/ledger/")) // from and to of sizes
                .flatMap(path -> path.getValue()
                        .at("/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString())
                        .filter(name -> name.equals("from") || name.equals("to") || name.equals("asOf"))
                        .map(name -> Arguments.of(filled(path.getKey()), name)));
    }

    private static String filled(String path) {
        String plan = "tomisato-kyodo-2";
        String id =
                path.contains("/plans/") ? plan : path.contains("/initiatives/") ? plan + ".1-3-2" : plan + ".1-3-2.1";
        return path.replaceAll("\\{(id|planId|initiativeId|indicatorId)}", id).replaceAll("\\{[^}]*}", "1");
    }

    @ParameterizedTest
    @MethodSource("moments")
    void it_is_answered_or_refused_by_its_name(String address, String name) {
        for (String moment : MOMENTS) {
            ApiClient.Answer answer = AUDITOR.get(address + "?" + name + "=" + moment);
            assertThat(answer.status()).as(moment + answer.text()).isBetween(200, 409);
            if (answer.status() == 400) {
                assertThat(answer.json().at("/errors/0/field").asString())
                        .as(moment)
                        .isEqualTo(name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("periods")
    void a_bound_that_no_calendar_has_is_refused(String query) {
        ApiClient.Answer answer = AUDITOR.get("/api/v1/read-log?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    static Stream<String> periods() {
        return Stream.of(
                "from=-4714-01-01", "to=-4800-01-01T00:00:00Z", "from=%2B294277-01-01", "to=%2B999999999-12-31");
    }
}
