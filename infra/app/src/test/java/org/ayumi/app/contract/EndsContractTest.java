package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What ends keeps its figures, and leads to what goes on. */
class EndsContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String ended = "/api/v1/initiatives/" + plan.initiative();
    private final String goesOn = plan.planId() + ".1-1-5";

    private static ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private void registerTheOneThatGoesOn() {
        accepted(staff.post(
                "/api/v1/plans/" + plan.planId() + "/initiatives",
                "{\"number\":\"1-(1)-⑤\",\"details\":{\"name\":\"緑の保全\",\"department\":\"環境部\",\"division\":\"環境課\","
                        + "\"leadSections\":[\"環境課\"]}}"));
        accepted(
                staff.post(
                        "/api/v1/initiatives/" + goesOn + "/indicators",
                        "{\"name\":\"緑地の数\",\"measure\":\"ANNUAL_COUNT\",\"unit\":\"件\",\"target\":{\"fiscalYear\":2026,\"amount\":90}}"));
    }

    private ApiClient.Answer merge() {
        return accepted(staff.post(
                ended + "/retirement",
                "{\"lastFiscalYear\":2023,\"successor\":\"" + goesOn + "\",\"indicators\":[{\"indicatorId\":\""
                        + plan.count() + "\",\"successor\":\"" + goesOn + ".1\"}],\"reason\":\"事業の統合\"}"));
    }

    @Test
    void the_line_goes_on_and_both_figures_are_readable() {
        registerTheOneThatGoesOn();
        accepted(plan.report(plan.count(), "2023", TestPlan.measured(25)));
        merge();
        ApiClient.Answer later = accepted(plan.report(goesOn + ".1", "2024", TestPlan.measured(40)));
        JsonNode line = staff.read("/api/v1/indicators/" + plan.count() + "/lineage", later.position());
        assertThat(line.toString()).contains(plan.count(), goesOn + ".1", "MERGED", "事業の統合");
        assertThat(line.toString()).contains("\"amount\":25", "\"amount\":40");
        assertThat(staff.read("/api/v1/indicators/" + goesOn + ".1/lineage", later.position())
                        .toString())
                .contains(plan.count(), "\"amount\":25");
    }

    @Test
    void its_indicators_end_with_it_and_nothing_is_taken_in_afterwards() {
        registerTheOneThatGoesOn();
        ApiClient.Answer answer = merge();
        JsonNode sheet = staff.read(ended, answer.position());
        assertThat(sheet.at("/retirement/lastFiscalYear").asInt()).isEqualTo(2023);
        assertThat(sheet.at("/retirement/ending").asString()).isEqualTo("MERGED");
        for (JsonNode indicator : sheet.get("indicators")) {
            assertThat(indicator.at("/retirement/lastFiscalYear").asInt())
                    .as(indicator.get("indicatorId").asString())
                    .isEqualTo(2023);
        }
        ApiClient.Answer refused = plan.report(plan.count(), "2024", TestPlan.measured(1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("value.after-end", "令和5年度で終わっています", "ended with");
        assertThat(staff.post(ended + "/activities", "{\"fiscalYear\":2024,\"title\":\"草刈り\"}")
                        .status())
                .isEqualTo(409);
        accepted(plan.report(plan.count(), "2023", TestPlan.measured(7)));
    }

    @Test
    void where_one_indicator_cannot_end_nothing_ends() {
        registerTheOneThatGoesOn();
        accepted(plan.report(plan.stock(), "2024", TestPlan.measured(3)));
        ApiClient.Answer refused = staff.post(ended + "/retirement", "{\"lastFiscalYear\":2023,\"reason\":\"廃止\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("retirement.reported-after", "\"field\":\"lastFiscalYear\"");
        assertThat(staff.read(ended, 0).has("retirement")).isFalse();
        assertThat(staff.read("/api/v1/indicators/" + plan.count(), 0).has("retirement"))
                .isFalse();
    }

    @Test
    void what_should_not_have_ended_goes_on_with_its_indicators() {
        registerTheOneThatGoesOn();
        ApiClient.Answer end = merge();
        accepted(staff.post(ended + "/resumption", "{\"fromFiscalYear\":2024,\"reason\":\"取り違え\"}"));
        ApiClient.Answer reported = accepted(plan.report(plan.count(), "2024", TestPlan.measured(30)));
        JsonNode sheet = staff.read(ended, reported.position());
        assertThat(sheet.has("retirement")).isFalse();
        assertThat(staff.read(ended + "?asOf=" + end.position(), reported.position())
                        .at("/retirement/ending")
                        .asString())
                .isEqualTo("MERGED");
        assertThat(RunningService.shared().as("auditor").get(ended + "/events").text())
                .contains("initiative.retired", "initiative.resumed", "取り違え");
    }

    @Test
    void an_end_and_a_resumption_that_are_sent_again_are_answered_the_same() {
        registerTheOneThatGoesOn();
        String ending = "{\"lastFiscalYear\":2023,\"reason\":\"休止\",\"ending\":\"SUSPENDED\"}";
        String resumption = "{\"fromFiscalYear\":2025,\"reason\":\"再開\"}";
        ApiClient.Answer end = accepted(staff.post(ended + "/retirement", ending, "Idempotency-Key", "end"));
        assertThat(staff.post(ended + "/retirement", ending, "Idempotency-Key", "end")
                        .text())
                .isEqualTo(end.text());
        ApiClient.Answer resumed =
                accepted(staff.post(ended + "/resumption", resumption, "Idempotency-Key", "resumption"));
        assertThat(staff.post(ended + "/resumption", resumption, "Idempotency-Key", "resumption")
                        .text())
                .isEqualTo(resumed.text());
        // An end that is sent again after the resumption is still the one that was carried out, and takes nothing back.
        assertThat(staff.post(ended + "/retirement", ending, "Idempotency-Key", "end")
                        .text())
                .isEqualTo(end.text());
        accepted(plan.report(plan.count(), "2025", TestPlan.measured(30)));
    }

    @Test
    void a_mistaken_resumption_is_taken_back_by_the_end_before_it() {
        registerTheOneThatGoesOn();
        merge();
        accepted(staff.post(ended + "/resumption", "{\"fromFiscalYear\":2025,\"reason\":\"取り違え\"}"));
        ApiClient.Answer again = merge();
        JsonNode sheet = staff.read(ended, again.position());
        assertThat(sheet.at("/retirement/lastFiscalYear").asInt()).isEqualTo(2023);
        assertThat(plan.report(plan.count(), "2025", TestPlan.measured(1)).status())
                .isEqualTo(409);
    }

    @Test
    void an_end_that_an_indicator_had_of_its_own_stays_when_that_of_the_initiative_is_put_right() {
        registerTheOneThatGoesOn();
        merge();
        ApiClient.Answer again =
                accepted(staff.post(ended + "/retirement", "{\"lastFiscalYear\":2023,\"reason\":\"理由を改める\"}"));
        JsonNode indicator = staff.read("/api/v1/indicators/" + plan.count(), again.position());
        assertThat(indicator.at("/retirement").toString()).contains(goesOn + ".1");
    }

    @Test
    void a_bad_successor_is_named_as_it_was_sent() {
        ApiClient.Answer one = staff.post(
                ended + "/retirement", "{\"lastFiscalYear\":2023,\"successor\":\"nothing\",\"reason\":\"統合\"}");
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.text()).contains("\"field\":\"successor\"");
        ApiClient.Answer several = staff.post(
                ended + "/retirement",
                "{\"lastFiscalYear\":2023,\"successors\":[\"" + goesOn + "\",\"nothing\"],\"reason\":\"分割\"}");
        assertThat(several.status()).isEqualTo(422);
        assertThat(several.text()).contains("\"field\":\"successors[1]\"");
    }

    @Test
    void a_reprint_is_shown_twice_and_counted_once() {
        accepted(staff.post("/api/v1/plans/" + plan.planId() + "/sections", "{\"number\":\"Ⅱ\",\"name\":\"協働\"}"));
        ApiClient.Answer answer = accepted(staff.put(
                ended + "/reprints",
                "{\"places\":[{\"section\":\"" + plan.planId() + ".s1\",\"number\":\"Ⅱ-1-②\"}]}",
                "If-Match",
                "*"));
        JsonNode shown = staff.read(
                "/api/v1/plans/" + plan.planId() + "/initiatives?section=" + plan.planId() + ".s1", answer.position());
        assertThat(shown.toString()).contains("Ⅱ-1-②", plan.initiative());
        assertThat(staff.read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2023", answer.position())
                        .get("items")
                        .valueStream()
                        .filter(item -> item.get("indicatorId").asString().equals(plan.count()))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_sheet_of_a_year_names_the_section_of_then() {
        String units = "/api/v1/plans/" + plan.planId() + "/organisation-units";
        accepted(staff.post(units, "{\"name\":\"環境課\",\"department\":\"環境部\"}"));
        ApiClient.Answer renamed = accepted(staff.post(
                units + "/" + plan.planId() + ".u1/amendments",
                "{\"name\":\"環境政策課\",\"department\":\"環境部\",\"fromFiscalYear\":2024,\"reason\":\"令和6年4月1日付け組織改正\"}"));
        assertThat(section(ended + "?fiscalYear=2023", renamed)).isEqualTo("環境課");
        assertThat(section(ended + "?fiscalYear=2024", renamed)).isEqualTo("環境政策課");
        assertThat(section(ended + "?fiscalYear=2024&asOf=" + (renamed.position() - 2), renamed))
                .isEqualTo("環境課");
        JsonNode listed = staff.read(units + "?fiscalYear=2023", renamed.position());
        assertThat(listed.toString()).contains("\"name\":\"環境課\"");
    }

    private String section(String address, ApiClient.Answer answer) {
        return staff.read(address, answer.position()).at("/leadSections/0").asString();
    }

    @Test
    void the_texts_of_a_sheet_have_their_history() {
        String assessment = ended + "/assessments/2023";
        accepted(staff.put(assessment, "{\"evaluation\":\"苗が足りなかった\"}", "If-Match", "*"));
        ApiClient.Answer withoutReason =
                staff.put(assessment, "{\"evaluation\":\"苗は足りた\",\"nextSteps\":\"続ける\"}", "If-Match", "*");
        assertThat(withoutReason.status()).isEqualTo(409);
        ApiClient.Answer answer = accepted(staff.put(
                assessment, "{\"evaluation\":\"苗は足りた\",\"nextSteps\":\"続ける\",\"reason\":\"数え直し\"}", "If-Match", "*"));
        JsonNode sheet = staff.read(ended + "?fiscalYear=2023", answer.position());
        assertThat(sheet.at("/assessments/0/evaluation").asString()).isEqualTo("苗は足りた");
        assertThat(sheet.at("/assessments/0/nextSteps").asString()).isEqualTo("続ける");
        assertThat(RunningService.shared().as("auditor").get(ended + "/events").text())
                .contains("苗が足りなかった", "苗は足りた", "数え直し");
    }
}
