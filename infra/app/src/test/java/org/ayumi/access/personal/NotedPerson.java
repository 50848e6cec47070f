package org.ayumi.access.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ayumi.app.ApiClient;
import org.ayumi.app.TestPlan;
import tools.jackson.databind.JsonNode;

/** Somebody who is noted beside an activity of a plan of a test's own. */
public record NotedPerson(TestPlan plan, String activityId, String noteId, String text) {

    /** By whoever adopted the plan; everybody has another name. */
    public static NotedPerson in(TestPlan plan) {
        ApiClient.Answer activity =
                plan.staff().post(activities(plan), "{\"fiscalYear\":2024,\"title\":\"樹木の見分け方講座\"}");
        assertThat(activity.status()).as(activity.text()).isEqualTo(201);
        String activityId = activity.json().get("activityId").asString();
        String text = "講師の富里 花子さん " + UUID.randomUUID();
        ApiClient.Answer note = add(plan, activityId, text);
        assertThat(note.status()).as(note.text()).isEqualTo(201);
        return new NotedPerson(plan, activityId, note.json().get("noteId").asString(), text);
    }

    static ApiClient.Answer add(TestPlan plan, String activityId, String text, String... headers) {
        return plan.staff()
                .post(
                        activities(plan) + "/" + activityId + "/personal-notes",
                        "{\"label\":\"講師\",\"text\":\"" + text + "\"}",
                        headers);
    }

    private static String activities(TestPlan plan) {
        return "/api/v1/initiatives/" + plan.initiative() + "/activities";
    }

    public String sheet() {
        return "/api/v1/initiatives/" + plan.initiative();
    }

    public ApiClient.Answer erasedBy(ApiClient client, String... headers) {
        return client.post(
                activities(plan) + "/" + activityId + "/personal-notes/" + noteId + "/erasure",
                "{\"reason\":\"本人からの申出\"}",
                headers);
    }

    /** The note in an answer of {@link #sheet}. */
    static JsonNode note(JsonNode sheet) {
        return sheet.at("/activities/0/personalNotes/0");
    }

    public String keyId(ApiClient client) {
        return note(client.get(sheet()).json()).get("keyId").asString();
    }
}
