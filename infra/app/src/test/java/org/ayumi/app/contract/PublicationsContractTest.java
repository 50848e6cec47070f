package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Publishing and finding again what was published. */
class PublicationsContractTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final ApiClient APPROVER = SERVICE.as("approver");

    private final TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
    private final String publications = "/api/v1/plans/" + plan.planId() + "/publications";

    @Test
    void it_is_pinned_to_the_last_event_and_the_answer_says_to_which() {
        ApiClient.Answer answer = plan.publish(APPROVER, "第1回推進委員会 資料");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String id = plan.planId() + ".p1";
        assertThat(answer.json().get("publicationId").asString()).isEqualTo(id);
        assertThat(answer.header("Location")).isEqualTo(publications + "/" + id);
        long pinned = answer.json().get("pinnedPosition").asLong();
        assertThat(pinned).isPositive().isLessThan(answer.position());
        JsonNode read = APPROVER.read(publications + "/" + id, answer.position());
        assertThat(read.get("pinnedPosition").asLong()).isEqualTo(pinned);
        assertThat(read.get("recordedPosition").asLong()).isEqualTo(answer.position());
        assertThat(read.get("name").asString()).isEqualTo("第1回推進委員会 資料");
        assertThat(read.get("occasion").asString()).isEqualTo("COMMITTEE");
        assertThat(read.get("fiscalYearLabel").asString()).isEqualTo("令和6年度");
        assertThat(read.get("publishedOn").asString()).isEqualTo("2025-07-10");
        assertThat(read.get("actor").asString()).isEqualTo("approver");
        assertThat(read.has("note")).isFalse();
        read.get("links")
                .valueStream()
                .forEach(link -> assertThat(APPROVER.get(link.asString()).status())
                        .as(link.asString())
                        .isEqualTo(200));
        assertThat(APPROVER.get(read.at("/links/progress").asString())
                        .json()
                        .get("position")
                        .asLong())
                .isEqualTo(pinned);
    }

    @Test
    void an_older_position_can_be_pinned_and_a_note_kept() {
        long older = plan.report(plan.count(), "2024", TestPlan.measured(30)).position();
        plan.report(plan.stock(), "2024", TestPlan.measured(30));
        ApiClient.Answer answer = APPROVER.post(publications, """
                {"name":"ウェブサイト","occasion":"WEB","fiscalYear":"令和6年度","publishedOn":"2025-04-01",
                 "pinnedPosition":%d,"note":"一行目\\n二行目","source":"起案文書"}""".formatted(older));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("pinnedPosition").asLong()).isEqualTo(older);
        JsonNode list = APPROVER.read(publications, answer.position()).get("items");
        assertThat(list.get(0).get("pinnedPosition").asLong()).isEqualTo(older);
        assertThat(list.get(0).get("note").asString()).isEqualTo("一行目\n二行目");
        JsonNode events = APPROVER.get(
                        "/api/v1/plans/" + plan.planId() + "/events?type=plan.report-published&fiscalYear=2024")
                .json()
                .get("items");
        assertThat(events.size()).isEqualTo(1);
        assertThat(events.get(0).get("sentenceJa").asString()).contains("ウェブサイト", "令和7年4月1日", "位置" + older);
        assertThat(events.get(0).at("/source/document").asString()).isEqualTo("起案文書");
    }

    @Test
    void the_list_comes_in_pages_and_as_it_was() {
        for (int number = 1; number <= 3; number++) {
            plan.publish(APPROVER, "第" + number + "回");
        }
        SERVICE.awaitCaughtUp();
        ApiClient.Answer page = APPROVER.get(publications + "?limit=2");
        assertThat(page.json().get("items").size()).isEqualTo(2);
        String next = page.header("Link").replaceFirst(".*<", "").replaceFirst(">.*", "");
        JsonNode last = APPROVER.get(next).json().get("items");
        assertThat(last.size()).isEqualTo(1);
        assertThat(last.get(0).get("publicationId").asString()).isEqualTo(plan.planId() + ".p3");
        assertThat(names("?asOf=published:" + plan.planId() + ".p3")).isEqualTo("第1回 第2回 ");
        assertThat(names("?asOf=" + last.get(0).get("recordedPosition").asLong()))
                .isEqualTo("第1回 第2回 第3回 ");
    }

    private String names(String query) {
        StringBuilder names = new StringBuilder();
        APPROVER.get(publications + query)
                .json()
                .get("items")
                .forEach(item -> names.append(item.get("name").asString()).append(' '));
        return names.toString();
    }

    @Test
    void a_repeated_request_gets_the_first_answer_with_the_position_it_pinned() {
        String body = "{\"name\":\"資料\",\"occasion\":\"COUNCIL\",\"fiscalYear\":2024,\"publishedOn\":\"2025-07-10\"}";
        ApiClient.Answer answer = APPROVER.post(publications, body, "Idempotency-Key", plan.planId());
        plan.report(plan.count(), "2024", TestPlan.measured(30));
        ApiClient.Answer again = APPROVER.post(publications, body, "Idempotency-Key", plan.planId());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(answer.text());
        assertThat(again.header("Location")).isEqualTo(answer.header("Location"));
    }
}
