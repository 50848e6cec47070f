package org.ayumi.app.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The sample's initiatives as the printed plan has them, its verdicts by pocket calculator, and nobody's name. */
class SampleInitiativesTest {

    private static final String PLAN = "tomisato-kyodo-2";

    /** Beginnings of SHA-256 of the two family names in the printed report, which are kept out of this project too. */
    private static final Set<String> NAMES = Set.of("651f1ced4823fc35", "de5c31a2e58912bc");

    private final RunningService service = RunningService.shared();
    private final ApiClient analyst = service.as("analyst");

    private static String slug(String printed) {
        char item = printed.charAt(printed.length() - 1);
        return printed.substring(0, printed.length() - 1).replaceAll("[()]", "") + (item - '①' + 1);
    }

    private JsonNode sheet(String printed) {
        ApiClient.Answer answer = analyst.get("/api/v1/initiatives/" + PLAN + "." + slug(printed));
        assertThat(answer.status()).as(printed).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode list, String... member) {
        return list.valueStream()
                .map(entry -> member.length == 0
                        ? entry.asString()
                        : entry.path(member[0]).asString(""))
                .toList();
    }

    @Test
    void every_initiative_of_the_printed_table_is_there_when_the_table_is_beside_the_project() throws IOException {
        List<List<String>> rows = table();
        assertThat(rows).hasSize(27);
        for (List<String> row : rows) {
            JsonNode sheet = sheet(row.get(0));
            assertThat(sheet.get("initiativeNumber").asString()).isEqualTo(row.get(0));
            assertThat(sheet.get("initiativeName").asString()).isEqualTo(row.get(1));
            assertThat(sheet.get("department").asString()).isEqualTo(row.get(2));
            assertThat(sheet.get("division").asString()).isEqualTo(row.get(3));
            assertThat(texts(sheet.get("leadSections"))).isEqualTo(split(row.get(4)));
            assertThat(texts(sheet.get("relatedSections"), "name")).isEqualTo(split(row.get(5)));
            assertThat(texts(sheet.get("implementers"))).isEqualTo(split(row.get(6)));
            assertThat(texts(sheet.get("audience"))).isEqualTo(split(row.get(7)));
            assertThat(texts(sheet.get("links"), "initiativeNumber")).isEqualTo(split(row.get(8)));
            for (int year = 2022; year <= 2026; year++) {
                assertThat(printed(sheet.get("schedule"), year))
                        .as("schedule of %s in %s", row.get(0), year)
                        .isEqualTo(row.get(9 + year - 2022));
            }
        }
    }

    private static String printed(JsonNode schedule, int year) {
        return schedule.valueStream()
                .flatMap(row -> row.get("marks")
                        .valueStream()
                        .filter(mark -> mark.get("fiscalYear").asInt() == year)
                        .map(mark -> (row.has("name") ? row.get("name").asString() + ":" : "")
                                + mark.get("mark").asString()))
                .collect(Collectors.joining(" / "));
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    private static List<List<String>> table() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/seed"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "shared/seed is not beside this working copy: not compared");
        Path file = Path.of(String.valueOf(folder)).resolve("shared/seed/initiatives.csv");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    /** baseline + (target − baseline) × 3/6, or the target itself. */
    @ParameterizedTest
    @CsvSource({
        "1-1-1.1,BEHIND,132", "1-1-2.1,ON_TRACK,4", "1-2-1.1,BEHIND,38.5", "1-3-1.1,ON_TRACK,95",
        "1-3-2.1,ON_TRACK,46.5", "1-3-3.1,BEHIND,26", "1-4-1.1,ON_TRACK,1", "2-1-5.1,ACHIEVED,30",
        "2-1-4.1,ACHIEVED,700", "3-1-1.1,BEHIND,78", "3-1-2.1,BEHIND,27"
    })
    void a_verdict_is_what_a_pocket_calculator_says(String indicator, String verdict, String bound) {
        JsonNode item = analyst.get("/api/v1/plans/" + PLAN + "/progress?fiscalYear=R5")
                .json()
                .get("items")
                .valueStream()
                .filter(found -> found.get("indicatorId").asString().equals(PLAN + "." + indicator))
                .findFirst()
                .orElseThrow();
        assertThat(item.at("/status/verdict").asString()).isEqualTo(verdict);
        assertThat(item.at("/status/arithmetic").asString()).contains(bound);
        assertThat(item.at("/status/positions").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_was_cancelled_says_why_and_counts_no_participants() {
        List<JsonNode> cancelled = new ArrayList<>();
        for (JsonNode initiative : analyst.get("/api/v1/plans/" + PLAN + "/initiatives?limit=200")
                .json()
                .get("items")) {
            analyst.get("/api/v1/initiatives/" + initiative.get("initiativeId").asString())
                    .json()
                    .get("activities")
                    .valueStream()
                    .filter(activity -> activity.get("state").asString().equals("CANCELLED"))
                    .forEach(cancelled::add);
        }
        assertThat(cancelled)
                .hasSize(3)
                .allMatch(activity -> !activity.get("stateReason").asString().isBlank())
                .noneMatch(activity -> activity.has("participants"));
    }

    @Test
    void no_name_of_a_person_stands_in_an_event_or_a_table() throws Exception {
        String everything = everythingStored();
        assertThat(everything).as("negative control").contains("市民活動推進課", "plan-file-import");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < everything.length(); i++) {
            pairs.add(everything.substring(i, i + 2));
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        assertThat(pairs)
                .hasSizeGreaterThan(1000)
                .noneMatch(pair -> NAMES.contains(HexFormat.of()
                        .formatHex(sha256.digest(pair.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 16)));
    }

    private String everythingStored() throws Exception {
        service.awaitCaughtUp();
        StringBuilder text = new StringBuilder();
        try (Connection connection = service.database().connect();
                Statement statement = connection.createStatement()) {
            List<String> queries = new ArrayList<>();
            queries.add(
                    "SELECT convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8') FROM event_store.events");
            try (ResultSet table = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
                while (table.next()) {
                    queries.add("SELECT t::text FROM " + table.getString(1) + " t");
                }
            }
            assertThat(queries).hasSizeGreaterThan(15);
            for (String query : queries) {
                try (ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        Stream.ofNullable(row.getString(1)).forEach(text::append);
                    }
                }
            }
        }
        return text.toString();
    }
}
