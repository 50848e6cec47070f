package org.ayumi.http.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.event.EventHistory;

/** For every operation that writes, a request that nothing is wrong with: sent as it is, it stores an event. */
final class FlawlessWrites {

    /**
     * A write.
     *
     * @param account whose role may do it
     * @param address the path, filled in
     * @param type of the body
     */
    record Write(String account, String method, String address, String type, String body) {

        Write(String account, String method, String address, String body) {
            this(account, method, address, "application/json", body);
        }
    }

    private final Map<String, Write> byOperation = new LinkedHashMap<>();

    private FlawlessWrites() {}

    /** Of a plan of its own, keyed as the API description names the operations. */
    static Map<String, Write> in(RunningService service) {
        ApiClient staff = service.as("staff");
        TestPlan plan = TestPlan.adoptedBy(staff);
        plan.report(plan.count(), "2024", TestPlan.measured(20));
        String activities = "/api/v1/initiatives/" + plan.initiative() + "/activities";
        String corrected = activity(staff, activities);
        String withdrawn = activity(staff, activities);
        String noted = activity(staff, activities);
        String notes = activities + "/" + noted + "/personal-notes";
        String note = staff.post(notes, "{\"label\":\"講師\",\"text\":\"富里 花子\"}")
                .json()
                .get("noteId")
                .asString();
        staff.post("/api/v1/plans/" + plan.planId() + "/initiatives", registration("1-(1)-⑨", "海の手入れ"));
        staff.post("/api/v1/plans/" + plan.planId() + "/initiatives", registration("1-(1)-⑧", "谷津の手入れ"));
        FlawlessWrites writes = new FlawlessWrites();
        writes.plans(plan);
        writes.sections(plan);
        writes.initiatives(plan);
        writes.indicators(plan);
        writes.ends(plan);
        writes.organisation(plan);
        writes.money(plan);
        writes.charge(plan);
        writes.logicModel(plan);
        writes.tables(plan);
        writes.occurrences(plan, activities);
        writes.post("/api/v1/initiatives/{id}/activities", activities, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}");
        writes.post(
                "/api/v1/initiatives/{id}/activities/{activityId}/corrections",
                activities + "/" + corrected + "/corrections",
                "{\"fiscalYear\":2024,\"title\":\"植樹\",\"reason\":\"誤記\"}");
        writes.post(
                "/api/v1/initiatives/{id}/activities/{activityId}/withdrawal",
                activities + "/" + withdrawn + "/withdrawal",
                "{\"reason\":\"二重登録\"}");
        writes.post(
                "/api/v1/initiatives/{id}/activities/{activityId}/personal-notes",
                notes,
                "{\"label\":\"講師\",\"text\":\"富里 太郎\"}");
        writes.post(
                "/api/v1/initiatives/{id}/activities/{activityId}/personal-notes/{noteId}/erasure",
                notes + "/" + note + "/erasure",
                "{\"reason\":\"本人の申出\"}");
        writes.add(
                "post /api/v1/plans/{planId}/publications",
                new Write(
                        "approver",
                        "POST",
                        "/api/v1/plans/" + plan.planId() + "/publications",
                        "{\"name\":\"資料\",\"occasion\":\"WEB\",\"fiscalYear\":2024,\"publishedOn\":\"2025-07-10\","
                                + "\"pinnedPosition\":"
                                + service.bean(EventHistory.class).head() + "}"));
        return writes.byOperation;
    }

    private static String activity(ApiClient staff, String activities) {
        return staff.post(activities, "{\"fiscalYear\":2024,\"title\":\"草刈り\"}")
                .json()
                .get("activityId")
                .asString();
    }

    private static String registration(String number, String name) {
        return "{\"number\":\"" + number + "\",\"details\":" + details(name) + "}";
    }

    private static String details(String name) {
        return "{\"name\":\"" + name + "\",\"department\":\"環境部\",\"division\":\"環境課\","
                + "\"leadSections\":[\"環境課\"],\"implementers\":[\"市\"],\"audience\":[\"市民\"]}";
    }

    private void plans(TestPlan plan) {
        String outline =
                "\"name\":\"環境計画\",\"edition\":\"%s\",\"municipality\":\"試験市\",\"firstYear\":2022,\"lastYear\":2026";
        post(
                "/api/v1/plans",
                "/api/v1/plans",
                "{\"planId\":\"" + plan.planId() + "-b\"," + outline.formatted("初版") + "}");
        post(
                "/api/v1/plans/{id}/revisions",
                "/api/v1/plans/" + plan.planId() + "/revisions",
                "{" + outline.formatted("改訂版") + ",\"reason\":\"見直し\"}");
    }

    private void sections(TestPlan plan) {
        String sections = "/api/v1/plans/" + plan.planId() + "/sections";
        plan.staff().post(sections, "{\"number\":\"Ⅱ\",\"name\":\"安心\"}");
        post("/api/v1/plans/{planId}/sections", sections, "{\"number\":\"Ⅰ\",\"name\":\"協働\"}");
        post(
                "/api/v1/plans/{planId}/sections/{sectionId}/amendments",
                sections + "/" + plan.planId() + ".s1/amendments",
                "{\"number\":\"Ⅱ\",\"name\":\"安心と安全\",\"reason\":\"名称の変更\"}");
    }

    private void initiatives(TestPlan plan) {
        post(
                "/api/v1/plans/{planId}/initiatives",
                "/api/v1/plans/" + plan.planId() + "/initiatives",
                registration("1-(1)-②", "川の手入れ"));
        String initiative = "/api/v1/initiatives/" + plan.initiative();
        post("/api/v1/initiatives/{id}/moves", initiative + "/moves", "{\"number\":\"Ⅱ-①\",\"reason\":\"見直し\"}");
        post(
                "/api/v1/initiatives/{id}/amendments",
                initiative + "/amendments",
                "{\"details\":" + details("里山の保全") + ",\"reason\":\"改称\"}");
        put("/api/v1/initiatives/{id}/schedule", initiative + "/schedule", "{\"rows\":[{\"marks\":{\"R4\":\"検討\"}}]}");
        put(
                "/api/v1/initiatives/{id}/related-initiatives",
                initiative + "/related-initiatives",
                "{\"relatedInitiatives\":[\"" + plan.initiative().replaceFirst("1$", "9") + "\"]}");
        post(
                "/api/v1/initiatives/{id}/indicators",
                initiative + "/indicators",
                "{\"name\":\"協定数\",\"measure\":\"STOCK\",\"unit\":\"件\","
                        + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":1}},"
                        + "\"target\":{\"fiscalYear\":2026,\"amount\":5}}");
    }

    private void ends(TestPlan plan) {
        String end = "{\"lastFiscalYear\":2024,\"reason\":\"見直し\"}";
        String again = "{\"fromFiscalYear\":2026,\"reason\":\"再開の要望\"}";
        String ended = "/api/v1/initiatives/" + plan.planId() + ".1-1-8";
        plan.staff().post(ended + "/retirement", end);
        plan.staff().post("/api/v1/indicators/" + plan.ratio() + "/retirement", end);
        post("/api/v1/initiatives/{id}/retirement", "/api/v1/initiatives/" + plan.planId() + ".1-1-9/retirement", end);
        post("/api/v1/initiatives/{id}/resumption", ended + "/resumption", again);
        post(
                "/api/v1/indicators/{id}/retirement",
                "/api/v1/indicators/" + plan.stock() + "/retirement",
                "{\"lastFiscalYear\":2026,\"successor\":\"" + plan.count() + "\",\"reason\":\"見直し\"}");
        post("/api/v1/indicators/{id}/resumption", "/api/v1/indicators/" + plan.ratio() + "/resumption", again);
        String initiative = "/api/v1/initiatives/" + plan.initiative();
        put("/api/v1/initiatives/{id}/reprints", initiative + "/reprints", "{\"places\":[{\"number\":\"Ⅱ-③\"}]}");
        put(
                "/api/v1/initiatives/{id}/assessments/{fiscalYear}",
                initiative + "/assessments/2024",
                "{\"evaluation\":\"苗が足りなかった\",\"nextSteps\":\"苗を増やす\"}");
    }

    private void charge(TestPlan plan) {
        put(
                "/api/v1/initiatives/{id}/person-in-charge",
                "/api/v1/initiatives/" + plan.initiative() + "/person-in-charge",
                "{\"kind\":\"ACCOUNT\",\"name\":\"staff\"}");
        put(
                "/api/v1/indicators/{id}/person-in-charge",
                "/api/v1/indicators/" + plan.count() + "/person-in-charge",
                "{\"kind\":\"POST\",\"name\":\"環境課 主査\"}");
    }

    private void logicModel(TestPlan plan) {
        put(
                "/api/v1/plans/{planId}/logic-model",
                "/api/v1/plans/" + plan.planId() + "/logic-model",
                "{\"links\":[{\"from\":{\"kind\":\"INPUT\",\"text\":\"人件費0.8人\"},"
                        + "\"to\":{\"kind\":\"ACTIVITY\",\"id\":\"" + plan.initiative() + "\"}}]}");
    }

    private void money(TestPlan plan) {
        String initiative = "/api/v1/initiatives/" + plan.initiative();
        String budget = "\"budget\":{\"amount\":12400,\"unit\":\"千円\","
                + "\"sources\":[{\"kind\":\"NATIONAL\",\"amount\":4000}]},\"personnel\":{\"persons\":0.8}";
        put("/api/v1/initiatives/{id}/money/{fiscalYear}", initiative + "/money/2024", "{" + budget + "}");
        post(
                "/api/v1/plans/{planId}/money:batch",
                "/api/v1/plans/" + plan.planId() + "/money:batch",
                "{\"items\":[{\"initiativeId\":\"" + plan.initiative() + "\",\"fiscalYear\":2023,\"ifMatch\":\"*\","
                        + budget + "}]}");
        add(
                "post /api/v1/plans/{planId}/money:csv",
                new Write(
                        "staff",
                        "POST",
                        "/api/v1/plans/" + plan.planId() + "/money:csv",
                        "text/csv",
                        "事業ID,年度,区分,金額\n1-1-1,R7,予算額,5円\n"));
    }

    private void occurrences(TestPlan plan, String activities) {
        String address = "/api/v1/plans/" + plan.planId() + "/occurrences";
        String known = plan.staff()
                .post(address, occurrence(plan, activities))
                .json()
                .get("occurrenceId")
                .asString();
        post("/api/v1/plans/{planId}/occurrences", address, occurrence(plan, activities));
        post(
                "/api/v1/plans/{planId}/occurrences/{occurrenceId}/corrections",
                address + "/" + known + "/corrections",
                "{\"reason\":\"別の催し\"}");
    }

    private static String occurrence(TestPlan plan, String activities) {
        return "{\"title\":\"交流会\",\"tellings\":[\"" + activity(plan.staff(), activities) + "\",\""
                + activity(plan.staff(), activities) + "\"]}";
    }

    private void tables(TestPlan plan) {
        String indicator = "/api/v1/indicators/" + plan.count();
        plan.staff()
                .put(indicator + "/values/2022", "{\"value\":{\"kind\":\"MEASURED\",\"amount\":3}}", "If-Match", "*");
        put(
                "/api/v1/indicators/{id}/breakdowns/{fiscalYear}",
                indicator + "/breakdowns/2022",
                "{\"by\":\"性別\",\"parts\":[{\"name\":\"男\",\"amount\":1,\"base\":7},{\"name\":\"女\",\"amount\":2}]}");
        String surveys = "/api/v1/initiatives/" + plan.initiative() + "/surveys";
        String table = "\"question\":\"また来たいか\",\"base\":4,"
                + "\"rows\":[{\"answer\":\"はい\",\"count\":3,\"percent\":75},{\"answer\":\"いいえ\",\"count\":1}]";
        String recorded = plan.staff()
                .post(surveys, "{\"fiscalYear\":2023," + table + "}")
                .json()
                .get("surveyId")
                .asString();
        post("/api/v1/initiatives/{id}/surveys", surveys, "{\"fiscalYear\":2023," + table + "}");
        post(
                "/api/v1/initiatives/{id}/surveys/{surveyId}/corrections",
                surveys + "/" + recorded + "/corrections",
                "{" + table.replace("また", "もう一度") + ",\"reason\":\"転記の誤り\"}");
    }

    private void organisation(TestPlan plan) {
        String units = "/api/v1/plans/" + plan.planId() + "/organisation-units";
        plan.staff().post(units, "{\"name\":\"環境課\"}");
        plan.staff().post(units, "{\"name\":\"緑地課\"}");
        post("/api/v1/plans/{planId}/organisation-units", units, "{\"name\":\"河川課\"}");
        post(
                "/api/v1/plans/{planId}/organisation-units/{unitId}/amendments",
                units + "/" + plan.planId() + ".u1/amendments",
                "{\"name\":\"環境政策課\",\"fromFiscalYear\":2025,\"reason\":\"組織改正\"}");
        post(
                "/api/v1/plans/{planId}/organisation-units/{unitId}/closing",
                units + "/" + plan.planId() + ".u2/closing",
                "{\"lastFiscalYear\":2024,\"reason\":\"組織改正\"}");
    }

    private void indicators(TestPlan plan) {
        post(
                "/api/v1/plans/{planId}/values:batch",
                "/api/v1/plans/" + plan.planId() + "/values:batch",
                "{\"items\":[{\"indicatorId\":\"" + plan.stock()
                        + "\",\"fiscalYear\":2022,\"ifMatch\":\"*\",\"value\":{\"kind\":\"NOT_CONDUCTED\"}}]}");
        post(
                "/api/v1/plans/{planId}/indicators",
                "/api/v1/plans/" + plan.planId() + "/indicators",
                "{\"name\":\"救急出動\",\"measure\":\"ANNUAL_COUNT\",\"unit\":\"件\","
                        + "\"target\":{\"kind\":\"NONE\",\"reason\":\"推移を見守る\"}}");
        post(
                "/api/v1/sections/{sectionId}/indicators",
                "/api/v1/sections/" + plan.planId() + ".s1/indicators",
                "{\"name\":\"防災計画\",\"measure\":\"STATE\",\"states\":[\"未策定\",\"策定済\"],"
                        + "\"target\":{\"kind\":\"STATE\",\"fiscalYear\":2026,\"state\":\"策定済\"}}");
        String indicator = "/api/v1/indicators/" + plan.count();
        put(
                "/api/v1/indicators/{id}/values/{fiscalYear}",
                indicator + "/values/2023",
                "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}");
        post(
                "/api/v1/indicators/{id}/values/{fiscalYear}/corrections",
                indicator + "/values/2024/corrections",
                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":21},\"reason\":\"誤記\"}");
        post(
                "/api/v1/indicators/{id}/amendments",
                "/api/v1/indicators/" + plan.ratio() + "/amendments",
                "{\"name\":\"認知の割合\",\"fromFiscalYear\":2024,\"reason\":\"名称の変更\"}");
        post(
                "/api/v1/indicators/{id}/target-revisions",
                indicator + "/target-revisions",
                "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}");
        post(
                "/api/v1/indicators/{id}/baseline-revisions",
                indicator + "/baseline-revisions",
                "{\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":11}},\"reason\":\"再集計\"}");
    }

    private void post(String template, String address, String body) {
        add("post " + template, new Write("staff", "POST", address, body));
    }

    private void put(String template, String address, String body) {
        add("put " + template, new Write("staff", "PUT", address, body));
    }

    private void add(String operation, Write write) {
        byOperation.put(operation, write);
    }
}
