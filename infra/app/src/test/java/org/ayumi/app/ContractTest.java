package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Section 3 of the design: what scripts and users rely on. */
class ContractTest {

    private final RunningService service = RunningService.shared();
    private final ApiClient staff = service.as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);

    private JsonNode read(String path, long atLeast) {
        ApiClient.Answer answer = staff.get(path + (path.contains("?") ? "&" : "?") + "atLeast=" + atLeast);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Nested
    class Values {

        @Test
        void a_reported_value_is_read_back_with_its_own_write_visible() {
            ApiClient.Answer written = plan.report(
                    plan.count(),
                    "令和6年度",
                    "{\"kind\":\"MEASURED\",\"amount\":30,\"unit\":\"件\",\"asOf\":\"2025-03-31\"}",
                    "If-Match",
                    "\"1\"");
            assertThat(written.status()).isEqualTo(200);
            assertThat(written.header("ETag")).isEqualTo("\"2\"");
            assertThat(written.json().get("version").asLong()).isEqualTo(2);

            JsonNode progress =
                    read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024", written.position());
            JsonNode item = progress.get("items").get(0);
            assertThat(item.get("value").get("amount").decimalValue()).isEqualByComparingTo("30");
            assertThat(item.get("value").get("asOf").asString()).isEqualTo("2025-03-31");
            assertThat(item.get("status").get("verdict").asString()).isEqualTo("ON_TRACK");
            assertThat(item.get("status").get("arithmetic").asString()).contains("4/6", "= 30件");
            assertThat(progress.get("fiscalYearLabel").asString()).isEqualTo("令和6年度");
        }

        @Test
        void an_absence_has_a_kind_and_no_amount() {
            long position = plan.report(plan.count(), "2024", "{\"kind\":\"NOT_CONDUCTED\"}")
                    .position();
            JsonNode value = read("/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024", position)
                    .get("items")
                    .get(0)
                    .get("value");
            assertThat(value.get("kind").asString()).isEqualTo("NOT_CONDUCTED");
            assertThat(value.has("amount")).isFalse();
        }

        @Test
        void the_same_value_again_is_no_event() {
            ApiClient.Answer first = plan.report(plan.count(), "2024", measured(30));
            ApiClient.Answer again = plan.report(plan.count(), "2024", measured("30.0"));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
        }

        @Test
        void another_value_for_a_reported_year_is_a_correction_with_a_reason() {
            plan.report(plan.count(), "2024", measured(30));
            assertThat(plan.report(plan.count(), "2024", measured(31)).status()).isEqualTo(409);
            ApiClient.Answer corrected = staff.post(
                    "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                    "{\"value\":" + measured(31) + ",\"reason\":\"転記の誤り\"}");
            assertThat(corrected.status()).isEqualTo(200);
            JsonNode year = yearOf(read("/api/v1/indicators/" + plan.count() + "/history", corrected.position()), 2024);
            assertThat(year.get("value").get("amount").asInt()).isEqualTo(31);
            JsonNode revision = year.get("revisions").get(0);
            assertThat(revision.get("previous").get("amount").asInt()).isEqualTo(30);
            assertThat(revision.get("reason").asString()).isEqualTo("転記の誤り");
            assertThat(revision.get("actor").asString()).isEqualTo("staff");
        }

        @Test
        void as_of_a_position_or_an_instant_the_figure_stands_as_it_stood() {
            long first = plan.report(plan.count(), "2024", measured(30)).position();
            ApiClient.Answer corrected = staff.post(
                    "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                    "{\"value\":" + measured(31) + ",\"reason\":\"誤り\"}");
            JsonNode then = read("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first, corrected.position());
            assertThat(yearOf(then, 2024).get("value").get("amount").asInt()).isEqualTo(30);
            assertThat(staff.get("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first)
                            .text())
                    .isEqualTo(staff.get("/api/v1/indicators/" + plan.count() + "/history?asOf=" + first)
                            .text());
        }

        private JsonNode yearOf(JsonNode history, int year) {
            return history.get("years")
                    .valueStream()
                    .filter(entry -> entry.get("fiscalYear").asInt() == year)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Revisions {

        @Test
        void a_revised_target_keeps_the_one_before() {
            ApiClient.Answer revised = staff.post(
                    "/api/v1/indicators/" + plan.count() + "/target-revisions",
                    "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"中間見直し\"}");
            assertThat(revised.status()).isEqualTo(200);
            JsonNode history = read("/api/v1/indicators/" + plan.count() + "/history", revised.position());
            assertThat(history.get("target").get("amount").asInt()).isEqualTo(60);
            JsonNode revision = history.get("targetRevisions").get(0);
            assertThat(revision.get("previous").get("amount").asInt()).isEqualTo(40);
            assertThat(revision.get("reason").asString()).isEqualTo("中間見直し");
        }

        @Test
        void a_revised_baseline_keeps_the_one_before() {
            ApiClient.Answer revised = staff.post(
                    "/api/v1/indicators/" + plan.count() + "/baseline-revisions",
                    "{\"baseline\":{\"fiscalYear\":\"R2\",\"value\":{\"kind\":\"NOT_CONDUCTED\"}},\"reason\":\"再調査\"}");
            assertThat(revised.status()).as(revised.text()).isEqualTo(200);
            JsonNode history = read("/api/v1/indicators/" + plan.count() + "/history", revised.position());
            assertThat(history.get("baseline").get("kind").asString()).isEqualTo("NOT_CONDUCTED");
            assertThat(history.get("baselineRevisions")
                            .get(0)
                            .get("previous")
                            .get("amount")
                            .asInt())
                    .isEqualTo(10);
        }

        @Test
        void a_plan_initiative_schedule_and_links_are_revised_too() {
            ApiClient.Answer edition = staff.post("/api/v1/plans/" + plan.planId() + "/revisions", """
                    {"name":"環境計画","edition":"改訂版","municipality":"試験市","firstYear":2022,"lastYear":2027,
                     "reason":"延長"}""");
            assertThat(edition.status()).as(edition.text()).isEqualTo(200);
            ApiClient.Answer schedule = staff.put(
                    "/api/v1/initiatives/" + plan.initiative() + "/schedule",
                    "{\"rows\":[{\"marks\":{\"R4\":\"検討\",\"R6\":\"→\"}}]}",
                    "If-Match",
                    "\"1\"");
            assertThat(schedule.status()).as(schedule.text()).isEqualTo(200);
            staff.post("/api/v1/plans/" + plan.planId() + "/initiatives", """
                    {"number":"1-(1)-②","details":{"name":"川の調査","department":"環境部","division":"環境課",
                     "leadSections":["環境課"]}}""");
            ApiClient.Answer links = staff.put(
                    "/api/v1/initiatives/" + plan.initiative() + "/related-initiatives",
                    "{\"relatedInitiatives\":[\"" + plan.planId() + ".1-1-2\"]}",
                    "If-Match",
                    "\"2\"");
            assertThat(links.status()).as(links.text()).isEqualTo(200);
            ApiClient.Answer amended = staff.post("/api/v1/initiatives/" + plan.initiative() + "/amendments", """
                    {"details":{"name":"里山の保全","department":"環境部","division":"環境課","leadSections":["環境課"]},
                     "reason":"名称変更"}""");
            assertThat(amended.status()).as(amended.text()).isEqualTo(200);
            JsonNode sheet = read("/api/v1/initiatives/" + plan.initiative(), amended.position());
            assertThat(sheet.get("initiativeName").asString()).isEqualTo("里山の保全");
            assertThat(sheet.toString()).contains(plan.planId() + ".1-1-2").contains("検討");
        }
    }

    @Nested
    class Activities {

        private final String address = "/api/v1/initiatives/" + plan.initiative() + "/activities";

        @Test
        void year_and_title_are_enough_and_the_rest_is_kept_as_given() {
            ApiClient.Answer short_ = staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}");
            assertThat(short_.status()).as(short_.text()).isEqualTo(201);
            ApiClient.Answer full = staff.post(address, """
                    {"fiscalYear":2024,"title":"観察会","heldOn":"2024-10-12","state":"HELD","participants":5,
                     "place":"里山","counts":[{"label":"班","amount":2,"unit":"班"}],
                     "amounts":[{"label":"委託料","yen":120000}],"countedBy":["%s"],"note":"雨"}""".formatted(plan.count()));
            assertThat(full.status()).as(full.text()).isEqualTo(201);
            assertThat(full.json().get("activityId").asString()).isEqualTo(plan.initiative() + ".a2");
            JsonNode activities = read("/api/v1/initiatives/" + plan.initiative(), full.position())
                    .get("activities");
            assertThat(activities.size()).isEqualTo(2);
            JsonNode second = activities
                    .valueStream()
                    .filter(activity -> activity.get("title").asString().equals("観察会"))
                    .findFirst()
                    .orElseThrow();
            assertThat(second.get("participants").asInt()).isEqualTo(5);
            assertThat(second.get("heldOn").asString()).isEqualTo("2024-10-12");
            assertThat(second.toString()).contains("120000", plan.count(), "里山");
        }

        @Test
        void a_correction_and_a_withdrawal_need_a_reason_and_leave_their_trace() {
            String id = staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}")
                    .json()
                    .get("activityId")
                    .asString();
            assertThat(staff.post(address + "/" + id + "/corrections", "{\"fiscalYear\":2024,\"title\":\"草取り\"}")
                            .status())
                    .isEqualTo(400);
            assertThat(staff.post(
                                    address + "/" + id + "/corrections",
                                    "{\"fiscalYear\":2024,\"title\":\"草取り\",\"reason\":\"誤記\"}")
                            .status())
                    .isEqualTo(200);
            ApiClient.Answer withdrawn = staff.post(address + "/" + id + "/withdrawal", "{\"reason\":\"二重登録\"}");
            assertThat(withdrawn.status()).isEqualTo(200);
            assertThat(read("/api/v1/initiatives/" + plan.initiative(), withdrawn.position())
                            .get("activities")
                            .size())
                    .isZero();
            String trail = staff.get("/api/v1/initiatives/" + plan.initiative() + "/events")
                    .text();
            assertThat(trail).contains("activity.recorded", "activity.corrected", "activity.withdrawn", "二重登録");
        }
    }

    @Nested
    class Preconditions {

        @Test
        void without_if_match_a_put_is_refused_and_with_an_old_one_too() {
            String address = "/api/v1/indicators/" + plan.count() + "/values/2024";
            String body = "{\"value\":" + measured(30) + "}";
            assertThat(staff.put(address, body).status()).isEqualTo(428);
            assertThat(staff.put(address, body, "If-Match", "\"9\"").status()).isEqualTo(412);
            assertThat(staff.put(address, body, "If-Match", "W/\"1\"").status()).isEqualTo(412);
            assertThat(staff.put(address, body, "If-Match", "\"1\"").status()).isEqualTo(200);
        }

        @Test
        void the_etag_of_a_read_is_the_if_match_of_a_write() {
            long position = staff.post(
                            "/api/v1/indicators/" + plan.count() + "/target-revisions",
                            "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}")
                    .position();
            String tag = staff.get("/api/v1/indicators/" + plan.count() + "?atLeast=" + position)
                    .header("ETag");
            assertThat(plan.report(plan.count(), "2024", measured(30), "If-Match", tag)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class IdempotencyKeys {

        private final String address = "/api/v1/initiatives/" + plan.initiative() + "/activities";

        @Test
        void a_repetition_gets_the_first_answer_and_stores_nothing() {
            String body = "{\"fiscalYear\":2024,\"title\":\"草刈り\"}";
            ApiClient.Answer first = staff.post(address, body, "Idempotency-Key", "key-" + plan.planId());
            ApiClient.Answer again = staff.post(address, body, "Idempotency-Key", "key-" + plan.planId());
            assertThat(again.status()).isEqualTo(first.status());
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(read("/api/v1/initiatives/" + plan.initiative(), first.position())
                            .get("activities")
                            .size())
                    .isEqualTo(1);
        }

        @Test
        void another_body_under_the_same_key_is_refused() {
            String key = "other-" + plan.planId();
            staff.post(address, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}", "Idempotency-Key", key);
            ApiClient.Answer other =
                    staff.post(address, "{\"fiscalYear\":2024,\"title\":\"植樹\"}", "Idempotency-Key", key);
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.json().get("errors").get(0).get("field").asString())
                    .isEqualTo("Idempotency-Key");
        }

        @Test
        void a_repetition_whose_version_has_moved_on_still_gets_the_first_answer() {
            String body = "{\"value\":" + measured(30) + "}";
            String value = "/api/v1/indicators/" + plan.count() + "/values/2024";
            String key = "moved-" + plan.planId();
            ApiClient.Answer first = staff.put(value, body, "If-Match", "\"1\"", "Idempotency-Key", key);
            ApiClient.Answer again = staff.put(value, body, "If-Match", "\"1\"", "Idempotency-Key", key);
            assertThat(first.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
        }

        @Test
        void sixteen_repetitions_at_once_make_one_event() throws Exception {
            String body = "{\"fiscalYear\":2024,\"title\":\"同時\"}";
            Callable<ApiClient.Answer> send =
                    () -> staff.post(address, body, "Idempotency-Key", "at-once-" + plan.planId());
            try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
                var answers = clients.invokeAll(
                        IntStream.range(0, 16).mapToObj(i -> send).toList());
                JsonNode first = answers.getFirst().get().json();
                for (var answer : answers) {
                    assertThat(answer.get().status()).isEqualTo(201);
                    assertThat(answer.get().json()).isEqualTo(first);
                }
                assertThat(read(
                                        "/api/v1/initiatives/" + plan.initiative(),
                                        first.get("position").asLong())
                                .get("activities")
                                .size())
                        .isEqualTo(1);
            }
        }

        @Test
        void a_defined_indicator_keeps_its_id_when_the_request_is_repeated() {
            String body = """
                    {"name":"新しい指標","measure":"STOCK","unit":"人",
                     "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},
                     "target":{"fiscalYear":2026,"amount":5}}""";
            String indicators = "/api/v1/initiatives/" + plan.initiative() + "/indicators";
            String key = "define-" + plan.planId();
            ApiClient.Answer first = staff.post(indicators, body, "Idempotency-Key", key);
            ApiClient.Answer again = staff.post(indicators, body, "Idempotency-Key", key);
            assertThat(first.json().get("indicatorId").asString()).isEqualTo(plan.initiative() + ".5");
            assertThat(again.json()).isEqualTo(first.json());
        }
    }

    @Nested
    class Pages {

        @Test
        void lists_come_in_keyset_pages_with_a_link_to_the_next() {
            plan.report(plan.count(), "2024", measured(30));
            plan.report(plan.count(), "2025", measured(31));
            ApiClient.Answer first = staff.get("/api/v1/indicators/" + plan.count() + "/events?limit=2");
            assertThat(first.json().get("items").size()).isEqualTo(2);
            assertThat(first.header("Link")).contains("rel=\"next\"");
            String next = first.header("Link").replaceAll(".*<([^>]*)>;\\s*rel=\"next\".*", "$1");
            ApiClient.Answer second = staff.get(next.replaceFirst("^https?://[^/]+", ""));
            assertThat(second.json().get("items").size()).isEqualTo(1);
            assertThat(second.header("Link")).isEmpty();
        }
    }
}
