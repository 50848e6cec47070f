package org.ayumi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for a moment before the first event is told so, and not that there is no such thing. */
class NotThereYetTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<String> reads() {
        String plan = "/api/v1/plans/" + PLAN.planId();
        String initiative = "/api/v1/initiatives/" + PLAN.initiative();
        String indicator = "/api/v1/indicators/" + PLAN.count();
        return Stream.of("asOf=0", "asOf=7", "asOf=2001-01-01", "asOf=2001-01-01T00:00:00%2B09:00")
                .flatMap(asOf -> Stream.of(
                                plan,
                                plan + "/progress",
                                plan + "/staleness",
                                plan + "/initiatives",
                                plan + "/publications",
                                plan + "/events",
                                initiative,
                                initiative + "/events",
                                indicator,
                                indicator + "/history",
                                indicator + "/events")
                        .map(read -> read + "?" + asOf));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void a_moment_before_the_first_event_is_named(String read) {
        assertNotYet(SERVICE.as("auditor").get(read), "asOf");
    }

    @Test
    void so_is_one_of_a_difference_and_of_a_state() {
        String events = "/api/v1/indicators/" + PLAN.count() + "/events";
        assertNotYet(SERVICE.as("auditor").get(events + "/difference?from=1&to=2"), "to");
        assertNotYet(SERVICE.as("auditor").get(events + "/2/state"), "position");
    }

    @Test
    void a_publication_that_was_recorded_later_is_not_unknown() {
        ApiClient.Answer published = SERVICE.as("approver")
                .post(
                        "/api/v1/plans/" + PLAN.planId() + "/publications",
                        "{\"name\":\"資料\",\"occasion\":\"COMMITTEE\",\"fiscalYear\":2024,\"publishedOn\":\"2025-07-10\"}");
        String address = "/api/v1/plans/" + PLAN.planId() + "/publications/"
                + published.json().get("publicationId").asString();
        SERVICE.awaitCaughtUp();
        assertThat(SERVICE.as("auditor").get(address).status()).isEqualTo(200);

        assertNotYet(SERVICE.as("auditor").get(address + "?asOf=" + (published.position() - 1)), "asOf");
    }

    /** The control: what never was is unknown at every moment, and so is a thing of another kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {"plans/nope", "indicators/nope", "indicators/tomisato-kyodo-2", "plans/tomisato-kyodo-2.1-3-2"})
    void what_never_was_is_still_unknown(String address) {
        ApiClient.Answer answer = SERVICE.as("auditor").get("/api/v1/" + address + "?asOf=1");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).contains("登録されていません");
    }

    private static void assertNotYet(ApiClient.Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).contains("その時点", "まだありません", "令和", "+09:00");
        assertThat(answer.json().at("/errors/0/messageEn").asString()).contains("was not there yet", "+09:00");
    }
}
