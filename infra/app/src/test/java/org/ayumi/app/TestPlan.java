package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

/** A small plan of a test's own: one initiative, 1-(1)-①, with one indicator of each measure. */
public record TestPlan(ApiClient staff, String planId) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public static TestPlan adoptedBy(ApiClient staff) {
        TestPlan plan = new TestPlan(staff, "test-" + NEXT.incrementAndGet());
        created(staff.post("/api/v1/plans", """
                {"planId":"%s","name":"環境計画","edition":"初版","municipality":"試験市","firstYear":"R4","lastYear":"R8"}""".formatted(plan.planId())));
        created(staff.post("/api/v1/plans/" + plan.planId() + "/initiatives", """
                {"number":"1-(1)-①","details":{"name":"里山の手入れ","department":"環境部","division":"環境課",
                 "leadSections":["環境課"],"implementers":["市"],"audience":["市民"]}}"""));
        plan.define("年間の開催件数", "ANNUAL_COUNT", "件", 10, 40);
        plan.define("登録者数", "STOCK", "名", 10, 40);
        plan.define("延べ参加者数", "CUMULATIVE_COUNT", "名", 10, 40);
        plan.define("認知度", "RATIO", "%", 10, 40);
        return plan;
    }

    private void define(String name, String measure, String unit, int baseline, int target) {
        created(staff.post("/api/v1/initiatives/" + initiative() + "/indicators", """
                {"name":"%s","measure":"%s","unit":"%s",
                 "baseline":{"fiscalYear":"R2","value":{"kind":"MEASURED","amount":%d}},
                 "target":{"fiscalYear":"R8","amount":%d}}""".formatted(
                        name, measure, unit, baseline, target)));
    }

    public String initiative() {
        return planId + ".1-1-1";
    }

    public String count() {
        return initiative() + ".1";
    }

    public String stock() {
        return initiative() + ".2";
    }

    public String cumulative() {
        return initiative() + ".3";
    }

    public String ratio() {
        return initiative() + ".4";
    }

    public ApiClient.Answer report(String indicatorId, String year, String value, String... headers) {
        return staff.put(
                "/api/v1/indicators/" + indicatorId + "/values/" + year,
                "{\"value\":" + value + "}",
                headers.length == 0 ? new String[] {"If-Match", "*"} : headers);
    }

    /** Pins the plan as it is now. */
    public ApiClient.Answer publish(ApiClient approver, String name) {
        return approver.post(
                "/api/v1/plans/" + planId + "/publications",
                "{\"name\":\"" + name
                        + "\",\"occasion\":\"COMMITTEE\",\"fiscalYear\":2024,\"publishedOn\":\"2025-07-10\"}");
    }

    public static String measured(Object amount) {
        return "{\"kind\":\"MEASURED\",\"amount\":" + amount + "}";
    }

    private static void created(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
