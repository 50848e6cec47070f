package org.ayumi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ReadModels;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.event.EventHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same question about the past gets the same bytes today, after more was recorded, and after a rebuild. */
@ServiceOfItsOwn
class SameBytesTest {

    private static final int MOMENTS = 12;

    private static RunningService service;
    private static TestPlan plan;

    @BeforeAll
    static void a_plan_with_corrections_and_revisions() {
        service = RunningService.withSample();
        plan = TestPlan.adoptedBy(service.as("staff"));
        plan.report(plan.count(), "2024", "{\"kind\":\"NOT_CONDUCTED\"}");
        change(30, 60);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void later_events_and_rebuilds_change_no_answer_about_the_past() throws SQLException {
        Map<String, String> before = answers();
        change(35, 70);
        assertThat(answers(before)).as("after later events").isEqualTo(before);
        ReadModels models = new ReadModels(service.as("admin"), service.database());
        assertThat(models.differencesFromRebuilt()).isEmpty();
        assertThat(answers(before)).as("after a rebuild").isEqualTo(before);
    }

    private static void change(int value, int target) {
        ApiClient staff = service.as("staff");
        staff.post(
                "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                "{\"value\":" + TestPlan.measured(value) + ",\"reason\":\"誤り\"}");
        staff.post(
                "/api/v1/indicators/" + plan.count() + "/target-revisions",
                "{\"target\":{\"fiscalYear\":2026,\"amount\":" + target + "},\"reason\":\"見直し\"}");
        assertThat(staff.post(
                                "/api/v1/initiatives/" + plan.initiative() + "/activities",
                                "{\"fiscalYear\":2024,\"title\":\"草刈り\",\"heldOn\":\"2024-05-01\"}")
                        .status())
                .isEqualTo(201);
    }

    /** Of the sample at random moments, and of the plan at its newest, which is the past as soon as more is recorded. */
    private static Map<String, String> answers() {
        long head = service.bean(EventHistory.class).head();
        Map<String, String> answers = new LinkedHashMap<>();
        Random random = new Random(5);
        for (int moment = 0; moment < MOMENTS; moment++) {
            ask(answers, "tomisato-kyodo-2", ".1-3-2", 1 + random.nextLong(head));
        }
        ask(answers, plan.planId(), ".1-1-1", head);
        assertThat(answers.values())
                .filteredOn(answer -> answer.startsWith("200"))
                .hasSizeGreaterThan(MOMENTS);
        return answers;
    }

    private static void ask(Map<String, String> answers, String planId, String slug, long position) {
        for (String address : List.of(
                "/api/v1/plans/" + planId + "?asOf=",
                "/api/v1/plans/" + planId + "/progress?fiscalYear=2024&asOf=",
                "/api/v1/plans/" + planId + "/staleness?asOf=",
                "/api/v1/plans/" + planId + "/organisation-units?asOf=",
                "/api/v1/plans/" + planId + "/lineage?asOf=",
                "/api/v1/initiatives/" + planId + slug + "?asOf=",
                "/api/v1/initiatives/" + planId + slug + "/lineage?asOf=",
                "/api/v1/indicators/" + planId + slug + ".1?asOf=",
                "/api/v1/indicators/" + planId + slug + ".1/history?asOf=",
                "/api/v1/indicators/" + planId + slug + ".1/lineage?asOf=",
                "/api/v1/indicators/" + planId + slug + ".1/events?asOf=",
                "/api/v1/indicators/" + planId + slug + ".1/events/difference?to=")) {
            answers.put(address + position, answer(address + position));
        }
    }

    private static Map<String, String> answers(Map<String, String> asked) {
        Map<String, String> again = new LinkedHashMap<>();
        asked.keySet().forEach(address -> again.put(address, answer(address)));
        return again;
    }

    private static String answer(String address) {
        ApiClient.Answer answer = service.as("auditor").get(address);
        return answer.status() + " " + answer.text();
    }
}
