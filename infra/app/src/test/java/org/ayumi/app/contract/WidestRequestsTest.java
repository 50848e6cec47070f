package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.command.money.MoneyFields;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The widest golden example of every event comes of a request that the service takes in: whoever makes a limit smaller, here
 * or in the language, is told what stores hold already and people may send.
 */
@ServiceOfItsOwn
class WidestRequestsTest {

    private static final Path GOLDEN = Path.of("../event-store/src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What the service chooses itself differs: keys of personal texts, and positions. */
    private static final List<String> CHOSEN = List.of("text", "pinnedPosition");

    private static final RunningService SERVICE = RunningService.start(TestPostgres.freshDatabase(), Map.of());
    private static final ApiClient STAFF = SERVICE.as("staff");

    @BeforeAll
    static void request() {
        plan();
        section();
        initiative();
        ends("initiative"); // before it has indicators, which would end with it
        indicator();
        activity();
        organisation();
        logicModel();
        ends("indicator");
        ObjectNode publication = golden("plan.report-published");
        String plan = text(publication, "planId");
        keep(publication, "name", "occasion", "fiscalYear", "publishedOn", "note");
        taken(SERVICE.as("approver").post("/api/v1/plans/" + plan + "/publications", publication.toString()));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static void plan() {
        ObjectNode adopted = golden("plan.adopted");
        ObjectNode outline = part(adopted, "outline");
        ObjectNode before = outline.deepCopy().put("planId", text(adopted, "previousPlanId"));
        taken(STAFF.post("/api/v1/plans", before.toString()));
        outline.put("planId", text(adopted, "planId")).put("previousPlanId", text(adopted, "previousPlanId"));
        taken(STAFF.post("/api/v1/plans", outline.toString()));
        ObjectNode revised = golden("plan.revised");
        taken(STAFF.post(
                "/api/v1/plans/" + text(revised, "planId") + "/revisions",
                withReason(revised, "current").toString()));
    }

    private static void section() {
        ObjectNode added = golden("plan.section-added");
        String address = "/api/v1/plans/" + text(added, "planId") + "/sections";
        taken(STAFF.post(address, "{\"name\":\"上の段\"}"));
        taken(STAFF.post(address, added.get("section").toString()));
        ObjectNode amended = golden("plan.section-amended");
        taken(STAFF.post(
                address + "/" + text(amended, "sectionId") + "/amendments",
                withReason(amended, "current").toString()));
    }

    /** A body that puts an initiative at the place of an event. */
    private static ObjectNode placed(ObjectNode place) {
        ObjectNode body = place.deepCopy();
        body.set("section", body.remove("sectionId"));
        return body;
    }

    private static void initiative() {
        ObjectNode registered = golden("initiative.registered");
        String address = "/api/v1/plans/" + text(registered, "planId") + "/initiatives";
        String id = text(registered, "initiativeId");
        ObjectNode body = placed(part(registered, "place")).put("slug", id.substring(id.indexOf('.') + 1));
        body.set("details", registered.get("details"));
        taken(STAFF.post(address, body.toString()));
        ObjectNode linked = golden("initiative.linked");
        linked.get("current").forEach(other -> {
            String slug = other.asString().substring(other.asString().indexOf('.') + 1);
            taken(STAFF.post(address, body.deepCopy().put("slug", slug).toString()));
        });
        String own = "/api/v1/initiatives/" + id;
        ObjectNode moved = golden("initiative.moved");
        taken(STAFF.post(
                own + "/moves",
                placed(part(moved, "current"))
                        .put("reason", text(moved, "reason"))
                        .toString()));
        ObjectNode amendment = JSON.createObjectNode();
        ObjectNode amended = golden("initiative.amended");
        amendment.set("details", amended.get("current"));
        amendment.set("fromFiscalYear", amended.get("from"));
        taken(STAFF.post(
                own + "/amendments",
                amendment.put("reason", text(amended, "reason")).toString()));
        ObjectNode surveyed = golden("initiative.surveyed");
        ObjectNode survey = part(surveyed, "previous").deepCopy();
        survey.set("fiscalYear", surveyed.get("fiscalYear"));
        taken(STAFF.post(own + "/surveys", survey.toString()));
        taken(STAFF.post(
                own + "/surveys/" + text(surveyed, "surveyId") + "/corrections",
                withReason(surveyed, "current").toString()));
        for (String which : List.of("previous", "current")) {
            ObjectNode links = JSON.createObjectNode();
            links.set("relatedInitiatives", linked.get(which));
            taken(STAFF.put(own + "/related-initiatives", links.toString(), "If-Match", "*"));
            ObjectNode reprints = JSON.createObjectNode();
            ArrayNode places = reprints.putArray("places");
            golden("initiative.reprinted").get(which).forEach(place -> places.add(placed((ObjectNode) place)));
            taken(STAFF.put(own + "/reprints", reprints.toString(), "If-Match", "*"));
            ObjectNode assessed = golden("initiative.assessed");
            taken(STAFF.put(
                    own + "/assessments/" + assessed.get("fiscalYear"),
                    withReason(assessed, which).toString(),
                    "If-Match",
                    "*"));
            handOver(own, "initiative.handed-over", which);
            ObjectNode recorded = golden("initiative.money-recorded");
            taken(STAFF.put(
                    own + "/money/" + recorded.get("fiscalYear"),
                    money(part(recorded, which))
                            .put("reason", text(recorded, "reason"))
                            .toString(),
                    "If-Match",
                    "*"));
            ObjectNode schedule = JSON.createObjectNode();
            ObjectNode scheduled = golden("initiative.scheduled");
            schedule.set("rows", scheduled.get(which));
            schedule.put("reason", text(scheduled, "reason"));
            taken(STAFF.put(own + "/schedule", schedule.toString(), "If-Match", "*"));
        }
    }

    private static void handOver(String own, String event, String which) {
        ObjectNode handedOver = golden(event);
        taken(STAFF.put(
                own + "/person-in-charge",
                part(handedOver, which)
                        .deepCopy()
                        .put("reason", text(handedOver, "reason"))
                        .toString(),
                "If-Match",
                "*"));
    }

    private static ObjectNode money(ObjectNode told) {
        ObjectNode body = JSON.createObjectNode().put("source", text(told, "source"));
        told.get("entries").forEach(entry -> {
            ObjectNode amount = printed(entry.get("money"));
            amount.set("sources", entry.get("sources"));
            body.set(MoneyFields.of(MoneyKind.valueOf(entry.get("kind").asString())), amount);
        });
        ObjectNode personnel = printed(told.at("/personnel/cost"));
        personnel.set("persons", told.at("/personnel/persons"));
        body.set("personnel", personnel);
        return body;
    }

    private static ObjectNode printed(JsonNode money) {
        ObjectNode amount = money.deepCopy().asObject();
        return amount.put("unit", MoneyUnit.valueOf(text(amount, "unit")).label());
    }

    private static void logicModel() {
        ObjectNode drawn = golden("plan.logic-model-drawn");
        int last = drawn.get("modelVersion").asInt();
        for (int version = 1; version <= last; version++) {
            ObjectNode model = JSON.createObjectNode().put("reason", text(drawn, "reason"));
            // In turns, so that the last is drawn in the place of the other.
            model.set("links", drawn.get((last - version) % 2 == 0 ? "linked" : "unlinked"));
            taken(STAFF.put(
                    "/api/v1/plans/" + text(drawn, "planId") + "/logic-model", model.toString(), "If-Match", "*"));
        }
    }

    private static void organisation() {
        ObjectNode added = golden("plan.unit-added");
        String address = "/api/v1/plans/" + text(added, "planId") + "/organisation-units";
        ObjectNode body = part(added, "unit").deepCopy();
        body.set("fromFiscalYear", added.get("from"));
        taken(STAFF.post(address, body.toString()));
        ObjectNode closed = golden("plan.unit-closed");
        // As many as are named as successors, one of them in the first end only.
        for (int other = 0; other <= closed.at("/current/successors").size(); other++) {
            taken(STAFF.post(address, "{\"name\":\"" + other + "課\"}"));
        }
        String own = address + "/" + text(added, "unitId");
        ObjectNode amended = golden("plan.unit-amended");
        ObjectNode amendment = withReason(amended, "current");
        amendment.set("fromFiscalYear", amended.get("from"));
        taken(STAFF.post(own + "/amendments", amendment.toString()));
        for (String which : List.of("previous", "current")) {
            taken(STAFF.post(own + "/closing", end(closed, which).toString()));
        }
    }

    private static ObjectNode end(ObjectNode event, String which) {
        ObjectNode body = part(event, which).deepCopy();
        body.set("lastFiscalYear", body.remove("lastYear"));
        return body.put("reason", text(event, "reason"));
    }

    private static void ends(String kind) {
        ObjectNode retired = golden(kind + ".retired");
        String own = "/api/v1/" + kind + "s/" + text(retired, kind + "Id");
        for (String which : List.of("previous", "current")) {
            taken(STAFF.post(own + "/retirement", end(retired, which).toString()));
        }
        ObjectNode resumed = golden(kind + ".resumed");
        ObjectNode body = JSON.createObjectNode().put("reason", text(resumed, "reason"));
        body.set("fromFiscalYear", resumed.get("from"));
        taken(STAFF.post(own + "/resumption", body.toString()));
    }

    private static void indicator() {
        ObjectNode defined = golden("indicator.defined");
        ObjectNode body = part(defined, "definition").deepCopy();
        body.set("baseline", baseline(defined.get("baseline")));
        body.set("targets", targets(defined.get("targets")));
        String owner = defined.at("/owner/id").asString();
        for (int sequence = 1; sequence <= defined.get("sequence").asInt(); sequence++) {
            taken(STAFF.post(
                    "/api/v1/initiatives/" + owner + "/indicators",
                    body.put("sequence", sequence).toString()));
        }
        JsonNode counted = golden("activity.recorded").get("activity").get("countedBy");
        String last = counted.get(counted.size() - 1).asString();
        taken(STAFF.post(
                "/api/v1/initiatives/" + last.substring(0, last.lastIndexOf('.')) + "/indicators",
                body.put("sequence", 1).toString()));
        String own = "/api/v1/indicators/" + text(defined, "indicatorId");
        ObjectNode target = golden("indicator.target-revised");
        target.set("current", targets(target.get("current")));
        taken(STAFF.post(own + "/target-revisions", renamed(target, "current", "targets")));
        ObjectNode revised = golden("indicator.baseline-revised");
        revised.set("current", baseline(revised.get("current")));
        taken(STAFF.post(own + "/baseline-revisions", renamed(revised, "current", "baseline")));
        ObjectNode recorded = golden("indicator.value-recorded");
        String value = own + "/values/" + recorded.get("fiscalYear");
        taken(STAFF.put(value, renamed(staged(recorded, "figure"), "figure", "value"), "If-Match", "*"));
        // Parts are told of a ratio, and what a year added beside a running total: the year is one, then the other
        // again.
        taken(STAFF.post(value + "/corrections", counted("RATIO")));
        breakdown(own);
        taken(STAFF.post(value + "/corrections", counted("CUMULATIVE_COUNT")));
        for (String which : List.of("previous", "current")) {
            handOver(own, "indicator.handed-over", which);
        }
        ObjectNode corrected = golden("indicator.value-corrected");
        taken(STAFF.post(value + "/corrections", renamed(staged(corrected, "current"), "current", "value")));
        amendment(own);
    }

    /** What was recorded, or the same number as a ratio. */
    private static String counted(String basis) {
        ObjectNode recorded = golden("indicator.value-recorded").put("reason", "数え方の訂正");
        ObjectNode figure = part(recorded, "figure").put("basis", basis);
        if (basis.equals("RATIO")) {
            figure.remove("increment");
            figure.remove("printedLabel");
        }
        return renamed(staged(recorded, "figure"), "figure", "value");
    }

    private static void breakdown(String indicator) {
        ObjectNode told = golden("indicator.broken-down");
        for (String which : List.of("previous", "current")) {
            ObjectNode body = withReason(told, which);
            body.set("stage", told.get("stage"));
            body.get("parts").forEach(part -> {
                ObjectNode figure = (ObjectNode) ((ObjectNode) part).remove("figure");
                figure.remove("unit");
                figure.remove("basis");
                ((ObjectNode) part).setAll(figure);
            });
            taken(STAFF.put(indicator + "/breakdowns/" + told.get("fiscalYear"), body.toString(), "If-Match", "*"));
        }
    }

    /** In a request a figure says its stage itself. */
    private static ObjectNode staged(ObjectNode event, String figure) {
        part(event, figure).set("stage", event.get("stage"));
        return event;
    }

    private static void amendment(String indicator) {
        ObjectNode amended = golden("indicator.amended");
        ObjectNode body = part(amended, "current").deepCopy();
        body.remove("states");
        body.set("fromFiscalYear", amended.get("from"));
        ObjectNode continuity = part(amended, "continuity").deepCopy();
        continuity.set("fiscalYear", continuity.remove("year"));
        body.set("continuity", continuity);
        taken(STAFF.post(
                indicator + "/amendments",
                body.put("reason", text(amended, "reason")).toString()));
    }

    /** The targets of an event as a request has them. */
    private static ArrayNode targets(JsonNode stored) {
        ArrayNode targets = JSON.createArrayNode();
        stored.get("ofYears").forEach(target -> {
            ObjectNode flat = (ObjectNode) target.get("aim").deepCopy();
            flat.set("fiscalYear", target.get("fiscalYear"));
            if (target.has("sumFrom")) {
                flat.set("sumFrom", target.get("sumFrom"));
            }
            targets.add(flat);
        });
        return targets;
    }

    private static void activity() {
        ObjectNode recorded = golden("activity.recorded");
        String address = "/api/v1/initiatives/" + text(recorded, "initiativeId") + "/activities";
        taken(STAFF.post(address, flat(part(recorded, "activity")).toString()));
        String own = address + "/" + text(recorded, "activityId");
        ObjectNode corrected = golden("activity.corrected");
        ObjectNode correction = flat(part(corrected, "current")).put("reason", text(corrected, "reason"));
        taken(STAFF.post(own + "/corrections", correction.toString()));
        ObjectNode note = JSON.createObjectNode()
                .put("label", text(golden("activity.personal-note-added"), "label"))
                .put("text", "𠮷".repeat(4000));
        taken(STAFF.post(own + "/personal-notes", note.toString()));
        ObjectNode erased = golden("activity.personal-note-erased");
        taken(STAFF.post(
                own + "/personal-notes/" + text(erased, "noteId") + "/erasure",
                keep(erased, "reason").toString()));
        taken(STAFF.post(
                own + "/withdrawal",
                keep(golden("activity.withdrawn"), "reason").toString()));
        occurrence(address);
    }

    /** Of as many activities as can tell of one gathering. */
    private static void occurrence(String activities) {
        ObjectNode recorded = golden("plan.occurrence-recorded");
        ObjectNode occurrence = part(recorded, "occurrence");
        for (int telling = 0; telling < occurrence.get("tellings").size(); telling++) {
            taken(STAFF.post(activities, "{\"title\":\"催し\",\"fiscalYear\":" + recorded.get("fiscalYear") + "}"));
        }
        String address = "/api/v1/plans/" + text(recorded, "planId") + "/occurrences";
        taken(STAFF.post(address, occurrence.toString()));
        ObjectNode corrected = golden("plan.occurrence-corrected");
        taken(STAFF.post(
                address + "/" + text(corrected, "occurrenceId") + "/corrections",
                withReason(corrected, "current").toString()));
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".widest.json"))
                    .map(name -> name.replaceFirst("\\.r\\d+\\.widest\\.json", ""))
                    .distinct()
                    .toList();
            assertThat(names).isNotEmpty();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_widest_event_is_what_the_service_stores_of_the_widest_request(String name) throws SQLException {
        assertThat(stored(name)).contains(golden(name).remove(CHOSEN));
    }

    private static List<JsonNode> stored(String name) throws SQLException {
        List<JsonNode> found = new ArrayList<>();
        try (Connection connection = SERVICE.database().connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT payload FROM event_store.events WHERE type = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(((ObjectNode) JSON.readTree(rows.getBytes(1))).remove(CHOSEN));
                }
            }
        }
        return found;
    }

    /** Of the revision that is written today. */
    private static ObjectNode golden(String name) {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Path newest = files.filter(
                            file -> String.valueOf(file.getFileName()).matches(name + "\\.r\\d+\\.widest\\.json"))
                    .sorted()
                    .reduce((first, second) -> second)
                    .orElseThrow();
            return (ObjectNode) JSON.readTree(Files.readString(newest));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode part(ObjectNode event, String name) {
        return (ObjectNode) event.get(name);
    }

    private static String text(ObjectNode event, String name) {
        return event.get(name).asString();
    }

    private static ObjectNode keep(ObjectNode event, String... fields) {
        return event.retain(fields);
    }

    private static ObjectNode withReason(ObjectNode event, String part) {
        return part(event, part).put("reason", text(event, "reason"));
    }

    /** A body with one part of the event under the name that requests have for it, and what is said beside it. */
    private static String renamed(ObjectNode event, String part, String name) {
        JsonNode moved = event.get(part);
        ObjectNode body = keep(event, "note", "reason");
        body.set(name, moved);
        return body.toString();
    }

    private static ObjectNode baseline(JsonNode baseline) {
        ObjectNode body = JSON.createObjectNode();
        body.set("fiscalYear", baseline.get("fiscalYear"));
        body.set("value", baseline.get("figure"));
        return body;
    }

    /** In a request the times stand beside the title, without seconds. */
    private static ObjectNode flat(ObjectNode activity) {
        ObjectNode time = part(activity, "time");
        for (String clock : List.of("startsAt", "endsAt")) {
            time.put(clock, text(time, clock).substring(0, 5));
        }
        activity.remove("time");
        activity.setAll(time);
        return activity;
    }

    private static void taken(ApiClient.Answer answer) {
        assertThat(answer.status()).as(() -> excerpt(answer.text())).isBetween(200, 201);
    }

    private static String excerpt(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }
}
