package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** 担当者 of initiatives and indicators, and how they are handed over. */
class ChargeContractTest {

    private static final String POST = "{\"kind\":\"POST\",\"name\":\"環境課 主査\"%s}";
    private static final String STAFF = "{\"kind\":\"ACCOUNT\",\"name\":\"staff\"%s}";
    private static final String NOBODY = "{\"kind\":\"NOBODY\"%s}";
    private static final String BECAUSE = ",\"reason\":\"人事異動\"";

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String initiative = "/api/v1/initiatives/" + plan.initiative();
    private final String indicator = "/api/v1/indicators/" + plan.count();

    private ApiClient.Answer handOver(String of, String body, String more, String... headers) {
        String[] always = headers.length > 0 ? headers : new String[] {"If-Match", "*"};
        return staff.put(of + "/person-in-charge", body.formatted(more), always);
    }

    private ApiClient.Answer taken(String of, String body, String more) {
        ApiClient.Answer answer = handOver(of, body, more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private JsonNode inCharge(String of, ApiClient.Answer after) {
        return staff.read(of, after.position()).path("personInCharge");
    }

    private static List<String> faults(ApiClient.Answer answer) {
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .toList();
    }

    @Test
    void a_post_hands_over_to_an_account_and_that_to_nobody() {
        ApiClient.Answer first = taken(initiative, POST, "");
        JsonNode told = inCharge(initiative, first);
        assertThat(told.get("kind").asString()).isEqualTo("POST");
        assertThat(told.get("name").asString()).isEqualTo("環境課 主査");
        assertThat(told.get("position").asLong()).isEqualTo(first.position());
        assertThat(told.get("inherited").asBoolean()).isFalse();

        ApiClient.Answer second = taken(initiative, STAFF, BECAUSE);
        assertThat(inCharge(initiative, second).get("name").asString()).isEqualTo("staff");
        ApiClient.Answer third = taken(initiative, NOBODY, BECAUSE);
        JsonNode sheet = staff.read(initiative, third.position());
        assertThat(sheet.has("personInCharge")).isFalse();
        assertThat(sheet.get("handOvers")
                        .valueStream()
                        .map(each -> each.at("/current/kind").asString()))
                .containsExactly("POST", "ACCOUNT", "NOBODY");
        assertThat(sheet.at("/handOvers/0").has("previous")).isFalse();
        assertThat(sheet.at("/handOvers/1/previous/name").asString()).isEqualTo("環境課 主査");
        assertThat(sheet.at("/handOvers/2/reason").asString()).isEqualTo("人事異動");

        JsonNode then = staff.get(initiative + "?asOf=" + second.position()).json();
        assertThat(then.at("/personInCharge/name").asString()).isEqualTo("staff");
        assertThat(then.get("handOvers")).hasSize(2);
        assertThat(staff.get(initiative + "/events").text())
                .contains("担当者の引き継ぎ：環境課 主査 → アカウント staff", "Hand-over: account staff → nobody in charge");
        assertThat(staff.get(initiative + "/events/difference?from=" + first.position() + "&to=" + second.position())
                        .json()
                        .get("changes")
                        .valueStream()
                        .map(change -> change.get("path").asString() + " "
                                + change.get("beforeJa").asString() + " → "
                                + change.get("afterJa").asString()))
                .contains("personInCharge.kind 役職 → アカウント")
                .noneMatch(change -> change.startsWith("handOvers"));
    }

    @Test
    void an_indicator_has_the_one_of_its_initiative_until_it_has_one_of_its_own() {
        ApiClient.Answer ofInitiative = taken(initiative, POST, "");
        JsonNode inherited = inCharge(indicator, ofInitiative);
        assertThat(inherited.get("name").asString()).isEqualTo("環境課 主査");
        assertThat(inherited.get("inherited").asBoolean()).isTrue();

        ApiClient.Answer own = taken(indicator, STAFF, "");
        assertThat(inCharge(indicator, own).get("name").asString()).isEqualTo("staff");
        assertThat(inCharge(indicator, own).get("inherited").asBoolean()).isFalse();

        ApiClient.Answer noMore = taken(indicator, NOBODY, BECAUSE);
        assertThat(inCharge(indicator, noMore).get("inherited").asBoolean()).isTrue();
        JsonNode history = staff.read(indicator + "/history", noMore.position()).get("handOvers");
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/current/name").asString()).isEqualTo("staff");
        assertThat(history.at("/1/previous/name").asString()).isEqualTo("staff");
        assertThat(history.at("/1/current/kind").asString()).isEqualTo("NOBODY");
        assertThat(history.at("/1/reason").asString()).isEqualTo("人事異動");
        assertThat(history.at("/1/actor").asString()).isEqualTo("staff");
    }

    @Test
    void a_change_needs_a_reason_and_the_same_again_is_no_change() {
        for (String of : List.of(initiative, indicator)) {
            ApiClient.Answer first = taken(of, POST, "");

            for (String other : List.of(STAFF, NOBODY)) {
                ApiClient.Answer refused = handOver(of, other, "");
                assertThat(refused.status()).isEqualTo(409);
                assertThat(faults(refused)).containsExactly("reason reason.missing-for-hand-over");
            }
            assertThat(taken(of, POST, "").json().get("version"))
                    .isEqualTo(first.json().get("version"));
            assertThat(inCharge(of, first).get("position").asLong()).isEqualTo(first.position());
        }
        assertThat(staff.get(initiative).json().get("handOvers")).hasSize(1);
    }

    @Test
    void nobody_where_nobody_was_is_no_change() {
        taken(indicator, NOBODY, "");

        assertThat(staff.get(indicator + "/history").json().has("handOvers")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"ACCOUNT","name":"tanaka"}  | name charge.unknown-account
            {"kind":"ACCOUNT","name":"Staff"}   | name charge.unknown-account
            {"kind":"ACCOUNT","name":"auditor"} | name charge.account-does-not-report
            {"kind":"NOBODY","name":"staff"}    | name charge.nobody-has-no-name
            {"kind":"POST","name":" "}          | name text.blank
            """)
    void what_cannot_be_in_charge_is_refused_by_field_and_stores_nothing(String body, String fault) {
        for (String of : List.of(initiative, indicator)) {
            ApiClient.Answer refused = staff.put(of + "/person-in-charge", body, "If-Match", "*");
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(faults(refused)).containsExactly(fault);
            assertThat(staff.get(of).json().has("personInCharge")).isFalse();
        }
    }

    @Test
    void the_version_that_was_seen_has_to_be_told_and_a_repetition_is_answered_alike() {
        assertThat(staff.put(initiative + "/person-in-charge", POST.formatted(""))
                        .status())
                .isEqualTo(428);
        assertThat(handOver(initiative, POST, "", "If-Match", "\"99\"").status())
                .isEqualTo(412);
        String[] once = {"If-Match", "*", "Idempotency-Key", "hand-over-" + plan.planId()};
        ApiClient.Answer first = handOver(indicator, POST, "", once);
        assertThat(handOver(indicator, POST, "", once).position()).isEqualTo(first.position());
    }

    @Test
    void what_has_ended_is_handed_over_too() {
        ApiClient.Answer ended = staff.post(
                indicator + "/retirement", "{\"lastFiscalYear\":2023,\"ending\":\"ABOLISHED\",\"reason\":\"見直し\"}");
        assertThat(ended.status()).as(ended.text()).isLessThan(300);

        assertThat(inCharge(indicator, taken(indicator, POST, "")).get("name").asString())
                .isEqualTo("環境課 主査");
    }
}
