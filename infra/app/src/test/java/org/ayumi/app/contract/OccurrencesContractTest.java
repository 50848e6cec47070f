package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 催し: one gathering that is told in several sheets. */
class OccurrencesContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final String activities = "/api/v1/initiatives/" + plan.initiative() + "/activities";
    private final String occurrences = "/api/v1/plans/" + plan.planId() + "/occurrences";

    private String activity(int year, String members) {
        ApiClient.Answer answer = staff.post(
                activities, "{\"fiscalYear\":" + year + ",\"title\":\"交流会\",\"state\":\"HELD\"" + members + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("activityId").asString();
    }

    private ApiClient.Answer record(String... ids) {
        return staff.post(occurrences, "{\"title\":\"交流会\",\"tellings\":[\"" + String.join("\",\"", ids) + "\"]}");
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
    void participants_of_one_gathering_are_counted_once_and_who_counts_it_is_listed() {
        String first = activity(2024, ",\"participants\":24,\"countedBy\":[\"" + plan.count() + "\"]");
        String second = activity(2024, ",\"participants\":24");
        activity(2024, ",\"participants\":6");
        activity(2024, "");

        ApiClient.Answer recorded = record(first, second);

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        JsonNode read = staff.read(occurrences + "?fiscalYear=2024", recorded.position());
        JsonNode only = read.at("/items/0");
        assertThat(only.get("occurrenceId").asString())
                .isEqualTo(recorded.json().get("occurrenceId").asString());
        assertThat(only.get("participants").asInt()).isEqualTo(24);
        assertThat(only.get("tellings").size()).isEqualTo(2);
        assertThat(only.get("countedBy").toString()).isEqualTo("[\"" + plan.count() + "\"]");
        assertThat(read.at("/totals/activities").asInt()).isEqualTo(4);
        assertThat(read.at("/totals/held").asInt()).isEqualTo(3);
        assertThat(read.at("/totals/participants").asInt()).isEqualTo(30);
        assertThat(read.at("/totals/plainSum").asInt()).isEqualTo(54);
        assertThat(read.at("/totals/withoutParticipants").asInt()).isEqualTo(1);
        assertThat(staff.read(occurrences + "?fiscalYear=2023", recorded.position())
                        .get("items")
                        .size())
                .isZero();
        JsonNode sheet = staff.read("/api/v1/initiatives/" + plan.initiative(), recorded.position());
        assertThat(sheet.at("/activities/0/occurrence/tellings").toString())
                .isEqualTo("[\"" + first + "\",\"" + second + "\"]");
    }

    @Test
    void tellings_that_disagree_are_not_counted_and_it_is_said() {
        String first = activity(2024, ",\"participants\":24,\"heldOn\":\"2024-10-12\"");
        String second = activity(2024, ",\"participants\":25,\"heldOn\":\"2024-10-13\"");

        JsonNode read = staff.read(occurrences, record(first, second).position());

        assertThat(read.at("/items/0/participants").isMissingNode()).isTrue();
        assertThat(read.at("/items/0/oddities").toString())
                .contains("tellings.participants", "24 / 25", "tellings.date", "2024-10-12 / 2024-10-13");
        assertThat(read.at("/totals/participants").asInt()).isZero();
        assertThat(read.at("/totals/disputed").asInt()).isEqualTo(1);
    }

    @Test
    void an_activity_falls_out_when_it_is_withdrawn_and_all_of_them_when_it_is_dissolved() {
        String first = activity(2024, "");
        String second = activity(2024, "");
        String third = activity(2024, "");
        ApiClient.Answer recorded = record(first, second, third);
        ApiClient.Answer withdrawn = staff.post(activities + "/" + third + "/withdrawal", "{\"reason\":\"二重登録\"}");
        assertThat(staff.read(occurrences, withdrawn.position())
                        .at("/items/0/tellings")
                        .size())
                .isEqualTo(2);

        String own = occurrences + "/" + recorded.json().get("occurrenceId").asString() + "/corrections";
        ApiClient.Answer dissolved = staff.post(own, "{\"reason\":\"別の集まり\"}");

        assertThat(dissolved.status()).as(dissolved.text()).isEqualTo(200);
        assertThat(staff.read(occurrences, dissolved.position()).get("items").size())
                .isZero();
        assertThat(staff.get(occurrences + "?asOf=" + withdrawn.position())
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(staff.get("/api/v1/plans/" + plan.planId() + "/events").text())
                .contains("催し「交流会」", "別の集まり");
        ApiClient.Answer again = staff.post(own, "{\"reason\":\"もう一度\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(faults(again)).containsExactly("occurrenceId occurrence.dissolved");
        assertThat(record(first, second).status()).isEqualTo(201);
    }

    @Test
    void what_cannot_be_one_gathering_is_refused_by_field() {
        String first = activity(2024, "");
        String second = activity(2024, "");
        String earlier = activity(2023, "");
        assertThat(faults(record(first))).containsExactly("tellings occurrence.told-once");
        ApiClient.Answer years = record(first, earlier);
        assertThat(years.status()).isEqualTo(422);
        assertThat(faults(years)).containsExactly("tellings[1] occurrence.other-year");
        assertThat(faults(record(first, plan.initiative() + ".a99")))
                .containsExactly("tellings[1] activity.unknown-in-plan");
        assertThat(record(first, second).status()).isEqualTo(201);
        ApiClient.Answer taken = record(second, activity(2024, ""));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(faults(taken)).containsExactly("tellings[0] occurrence.told-already");
        assertThat(staff.post(occurrences + "/" + plan.planId() + ".o9/corrections", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(staff.post(
                                occurrences + "/" + plan.planId() + ".o1/corrections",
                                "{\"title\":\"x\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }
}
