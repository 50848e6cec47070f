package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole number is one by its value, wherever a body has one; only what is no JSON is called so. */
class WholeNumberTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final ApiClient STAFF = SERVICE.as("staff");
    private static final TestPlan PLAN = TestPlan.adoptedBy(STAFF);
    private static final String ACTIVITIES = "/api/v1/initiatives/" + PLAN.initiative() + "/activities";

    /** Of every kind of body, each field that wants a whole number; # stands for it. */
    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("participants", ACTIVITIES, "{\"fiscalYear\":2024,\"title\":\"講座\",\"participants\":#}"),
                Arguments.of(
                        "yen",
                        ACTIVITIES,
                        "{\"fiscalYear\":2024,\"title\":\"講座\",\"amounts\":[{\"label\":\"委託料\",\"yen\":#}]}"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void it_may_be_written_in_any_way_that_json_has(String field, String address, String body) {
        for (String five : new String[] {"5", "5.0", "5.000", "5e0", "50e-1", "0.5E+1"}) {
            ApiClient.Answer answer = STAFF.post(address, body.replace("#", five));
            assertThat(answer.status()).as(five + answer.text()).isEqualTo(201);
            String id = answer.json().get("activityId").asString();
            assertThat(STAFF.read("/api/v1/initiatives/" + PLAN.initiative(), answer.position())
                            .get("activities")
                            .valueStream()
                            .filter(shown -> shown.get("activityId").asString().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .findValue(field)
                            .toString())
                    .isEqualTo("5");
        }
        assertThat(STAFF.post(address, body.replace("#", "1e6")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void what_is_none_is_refused_by_its_field_and_not_called_no_json(String field, String address, String body) {
        for (String none : new String[] {"5.5", "1e-1", "1e30", "1e999999", "1e-400", "9223372036854775808"}) {
            ApiClient.Answer answer = STAFF.post(address, body.replace("#", none));
            assertThat(answer.status()).as(none + answer.text()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString()).endsWith(field);
            assertThat(answer.json().at("/errors/0/code").asString()).as(none).isEqualTo("json.no-whole-number");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024.0", "2.024e3", "20240e-1", "\"2024\"", "\"R6\""})
    void a_year_is_such_a_number(String year) {
        ApiClient.Answer answer = STAFF.post(ACTIVITIES, "{\"fiscalYear\":" + year + ",\"title\":\"講座\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    void sequences_and_positions_are_such_numbers() {
        ApiClient.Answer defined = STAFF.post("/api/v1/initiatives/" + PLAN.initiative() + "/indicators", """
                {"sequence":7.0,"name":"延長","measure":"STOCK","unit":"m",
                 "baseline":{"fiscalYear":2020.0,"value":{"kind":"MEASURED","amount":1}},
                 "target":{"fiscalYear":2.026e3,"amount":5}}""");
        assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        assertThat(defined.json().get("indicatorId").asString()).endsWith(".7");
        ApiClient.Answer published = SERVICE.as("approver")
                .post(
                        "/api/v1/plans/" + PLAN.planId() + "/publications",
                        "{\"name\":\"資料\",\"occasion\":\"WEB\",\"fiscalYear\":2024.0,\"publishedOn\":\"2025-07-10\","
                                + "\"pinnedPosition\":" + defined.position() + ".0}");
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(published.json().get("pinnedPosition").asLong()).isEqualTo(defined.position());
    }

    @Test
    void the_same_number_written_otherwise_is_the_same_request() {
        String body = "{\"fiscalYear\":2024,\"title\":\"講座\",\"participants\":";
        ApiClient.Answer first = STAFF.post(ACTIVITIES, body + "5}", "Idempotency-Key", "whole-1");
        ApiClient.Answer again = STAFF.post(ACTIVITIES, body + "5.0}", "Idempotency-Key", "whole-1");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|json.wrong-type",
                "\"x\"|json.wrong-type",
                "5|json.wrong-type",
                "true|json.wrong-type",
                "[[[[]]]]|json.wrong-type",
                "{\"title\":[]}|json.wrong-type",
                "{\"title\":\"a\",\"title\":\"b\"}|json.field-twice",
                "{\"participants\":1e2147483648}|json.wrong-type",
                "{\"participants\":x}|json.unreadable",
                "{\"title\"=\"x\"}|json.unreadable",
                "{'title':1}|json.unreadable",
                "{} {}|json.unreadable",
                "{|json.unreadable",
                "{\"participants\":01}|json.unreadable",
                "{\"participants\":NaN}|json.unreadable"
            })
    void only_what_is_no_json_is_called_so(String body, String code) {
        assertThat(STAFF.post(ACTIVITIES, body).json().at("/errors/0/code").asString())
                .isEqualTo(code);
    }

    @Test
    void nor_is_what_is_too_long() {
        String digits = "{\"participants\":" + "1".repeat(2000) + "}";
        assertThat(STAFF.post(ACTIVITIES, digits).json().at("/errors/0/code").asString())
                .isEqualTo("json.beyond-limits");
    }
}
