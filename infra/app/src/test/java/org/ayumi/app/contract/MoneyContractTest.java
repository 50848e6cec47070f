package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 事業費 予算 12,400千円 決算 11,873千円 うち国庫 4,000 人件費 0.8人. */
class MoneyContractTest {

    private static final String BUDGET = "\"budget\":{\"amount\":12400,\"unit\":\"千円\"}";
    private static final String SETTLEMENT = "\"settlement\":{\"amount\":11873,\"unit\":\"千円\","
            + "\"sources\":[{\"kind\":\"NATIONAL\",\"amount\":4000}]},\"personnel\":{\"persons\":0.8}";

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String initiative = "/api/v1/initiatives/" + plan.initiative();

    private ApiClient.Answer put(String year, String members, String... headers) {
        String[] always = headers.length > 0 ? headers : new String[] {"If-Match", "*"};
        return staff.put(initiative + "/money/" + year, "{" + members + ",\"source\":\"決算書\"}", always);
    }

    private JsonNode money(String year, ApiClient.Answer after) {
        return staff.read(initiative + "?fiscalYear=" + year, after.position()).get("money");
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
    void a_budget_and_then_a_settlement_are_shown_as_printed_with_what_one_unit_has_cost() {
        assertThat(put("2024", BUDGET).status()).isEqualTo(200);
        assertThat(plan.report(plan.count(), "2024", TestPlan.measured(140)).status())
                .isEqualTo(200);

        ApiClient.Answer settled = put("R6", BUDGET + "," + SETTLEMENT);

        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        JsonNode year = money("2024", settled).get(0);
        assertThat(year.at("/budget/printed").asString()).isEqualTo("12,400千円");
        assertThat(year.at("/settlement/printed").asString()).isEqualTo("11,873千円");
        assertThat(year.at("/settlement/sources").toString()).isEqualTo("[{\"kind\":\"NATIONAL\",\"amount\":4000}]");
        assertThat(year.at("/personnel").toString()).isEqualTo("{\"persons\":0.8}");
        assertThat(year.get("source").asString()).isEqualTo("決算書");
        assertThat(year.at("/unitCosts/0/indicatorId").asString()).isEqualTo(plan.count());
        assertThat(year.at("/unitCosts/0/amount").asInt()).isEqualTo(84_807);
        assertThat(year.at("/unitCosts/0/arithmetic").asString()).contains("11,873,000円", "÷ 実績140", "約84,807円");
        assertThat(money("2023", settled)).isNull();
    }

    @Test
    void what_stood_is_changed_for_a_reason_only_and_stays_in_the_trail() {
        assertThat(put("2024", BUDGET).status()).isEqualTo(200);
        String other = "\"budget\":{\"amount\":12500,\"unit\":\"千円\"}";

        ApiClient.Answer refused = put("2024", other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(faults(refused)).containsExactly("reason reason.missing-for-money");

        ApiClient.Answer changed = put("2024", other + ",\"reason\":\"補正予算\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(money("2024", changed).at("/0/budget/amount").asInt()).isEqualTo(12_500);
        assertThat(staff.get(initiative + "/events").text()).contains("令和6年度の予算・決算を記録：予算額：12,400千円 → 12,500千円");
    }

    @Test
    void the_version_that_was_seen_has_to_be_told() {
        assertThat(staff.put(initiative + "/money/2024", "{" + BUDGET + "}").status())
                .isEqualTo(428);
        assertThat(put("2024", BUDGET, "If-Match", "\"99\"").status()).isEqualTo(412);
    }

    private ApiClient.Answer table(String rows, String... headers) {
        return staff.send(
                "POST",
                "/api/v1/plans/" + plan.planId() + "/money:csv",
                HttpRequest.BodyPublishers.ofByteArray(("事業ID,年度,区分,金額,理由\n" + rows).getBytes(WINDOWS_31J)),
                headers.length > 0 ? headers : new String[] {"Content-Type", "text/csv"});
    }

    @Test
    void what_an_accounting_system_tells_is_put_beside_what_stands() {
        assertThat(put("2023", BUDGET).status()).isEqualTo(200);
        String rows = "1-1-1,R5,決算額,\"11,873千円\",\n1-1-1,R6,予算額,13百万円,\n";

        ApiClient.Answer answer = table(rows);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("items").valueStream())
                .extracting(item -> item.get("fiscalYear").asInt() + " " + item.get("lines"))
                .containsExactly("2023 [2]", "2024 [3]");
        JsonNode year = money("2023", answer).get(0);
        assertThat(year.at("/budget/printed").asString()).isEqualTo("12,400千円");
        assertThat(year.at("/settlement/printed").asString()).isEqualTo("11,873千円");
        assertThat(money("2024", answer).at("/0/budget/printed").asString()).isEqualTo("13百万円");
        assertThat(staff.get(initiative + "/events").json().get("items").valueStream())
                .last()
                .satisfies(event -> assertThat(event.get("source").toString()).contains("IMPORT"));

        ApiClient.Answer again = table(rows);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.position()).as("nothing new").isEqualTo(answer.position());
    }

    @Test
    void a_table_is_stored_whole_or_not_at_all_and_its_cells_are_named() {
        assertThat(put("2023", BUDGET).status()).isEqualTo(200);

        ApiClient.Answer refused = table("1-1-1,R6,予算額,5円,\n1-1-1,R5,予算額,6円,\n1-1-1,R9,決算額,7円,\n");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(faults(refused))
                .containsExactly("line[3].理由 reason.missing-for-money", "line[4].年度 year.outside-plan");
        assertThat(staff.get(initiative + "?fiscalYear=2024").json().get("money"))
                .isNull();

        ApiClient.Answer explained = table("1-1-1,R5,予算額,6円,補正予算\n");
        assertThat(explained.status()).as(explained.text()).isEqualTo(200);
        assertThat(money("2023", explained).at("/0/budget/printed").asString()).isEqualTo("6円");
    }

    @Test
    void a_table_goes_only_where_tables_are_read_and_in_an_encoding_that_can_be() {
        assertThat(staff.post("/api/v1/plans/" + plan.planId() + "/money:csv", "{}")
                        .status())
                .isEqualTo(415);
        assertThat(staff.put(initiative + "/money/2024", "予算額\n1\n", "Content-Type", "text/csv")
                        .status())
                .isEqualTo(415);
        assertThat(faults(table("1-1-1,R5,予算額,6円,\n", "Content-Type", "text/csv; charset=UTF-8")))
                .containsExactly("body table.encoding");
        assertThat(table("1-1-1,R4,予算額,6円,\n", "Content-Type", "text/csv; charset=Shift_JIS")
                        .status())
                .isEqualTo(200);
        assertThat(table("1-1-1,R4,予算額,6円,\n", "Content-Type", "text/csv; charset=klingon")
                        .status())
                .isEqualTo(415);
        assertThat(RunningService.shared()
                        .as("analyst")
                        .post("/api/v1/plans/" + plan.planId() + "/money:csv", "", "Content-Type", "text/csv")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_table_has_no_version() {
        ApiClient.Answer refused = table("1-1-1,R6,予算額,5円,\n", "Content-Type", "text/csv", "If-Match", "\"1\"");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(faults(refused)).containsExactly("If-Match version.of-no-row");
    }

    @Test
    void of_many_all_are_stored_or_none() {
        String batch = "/api/v1/plans/" + plan.planId() + "/money:batch";
        String item = "{\"initiativeId\":\"" + plan.initiative() + "\",\"fiscalYear\":%s,\"ifMatch\":\"*\",%s}";

        ApiClient.Answer refused = staff.post(
                batch,
                "{\"items\":[" + item.formatted("2023", BUDGET) + "," + item.formatted("2030", BUDGET) + ","
                        + item.formatted("2026", SETTLEMENT) + "]}");
        assertThat(faults(refused))
                .containsExactlyInAnyOrder(
                        "items[1].fiscalYear year.outside-plan", "items[2].settlement.amount money.settled-early");
        assertThat(staff.get(initiative).json().has("money")).isFalse();

        ApiClient.Answer taken = staff.post(
                batch,
                "{\"items\":[" + item.formatted("2023", BUDGET) + "," + item.formatted("2024", BUDGET)
                        + "],\"source\":\"予算書\"}",
                "Idempotency-Key",
                "money-" + plan.planId());
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().get("items")).hasSize(2);
        assertThat(money("2024", taken).at("/0/source").asString()).isEqualTo("予算書");
    }
}
