package org.ayumi.app.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published report, found again through the API. */
class SamplePlanTest {

    private static final String PLAN = "tomisato-kyodo-2";

    private final ApiClient auditor = RunningService.shared().as("auditor");

    private JsonNode progress(String year) {
        return auditor.get("/api/v1/plans/" + PLAN + "/progress?fiscalYear=" + year)
                .json()
                .get("items");
    }

    private static String kind(JsonNode item, String part) {
        return item.get(part).get("kind").asString();
    }

    private static List<String> ids(JsonNode items, Function<JsonNode, Boolean> wanted) {
        return items.valueStream()
                .filter(wanted::apply)
                .map(item -> item.get("indicatorId").asString().substring(PLAN.length() + 1))
                .toList();
    }

    @Test
    void it_has_27_initiatives_29_indicators_and_95_activities() {
        JsonNode counts = auditor.get("/api/v1/plans/" + PLAN).json().get("counts");
        assertThat(counts.get("initiatives").asInt()).isEqualTo(27);
        assertThat(counts.get("indicators").asInt()).isEqualTo(29);
        assertThat(counts.get("activities").asInt()).isEqualTo(95);
    }

    @Test
    void ten_baselines_were_not_conducted_and_have_no_amount() {
        List<JsonNode> absent = progress("R5")
                .valueStream()
                .filter(item -> kind(item, "baseline").equals("NOT_CONDUCTED"))
                .toList();
        assertThat(absent).hasSize(10).allMatch(item -> !item.get("baseline").has("amount"));
    }

    @Test
    void five_indicators_have_no_figure_of_their_own_for_r5_and_each_says_how() {
        JsonNode items = progress("R5");
        assertThat(ids(items, item -> kind(item, "value").equals("SUBSTITUTE"))).containsExactly("1-3-7.1", "2-1-1.1");
        assertThat(ids(items, item -> kind(item, "value").equals("NOT_MEASURED")))
                .containsExactly("2-1-2.1", "3-2-1.1");
        assertThat(ids(items, item -> kind(item, "value").equals("NOT_REPORTED")))
                .containsExactly("2-3-1.1");
        assertThat(ids(items, item -> kind(item, "value").equals("MEASURED"))).hasSize(24);
    }

    @Test
    void values_in_another_unit_are_kept_flagged_and_not_compared() {
        assertThat(ids(
                        progress("R5"),
                        item -> item.get("value").has("flag")
                                && item.get("value").get("flag").asString().equals("OTHER_UNIT")))
                .containsExactly("1-3-6.1", "2-2-2.1");
    }

    @Test
    void zero_is_a_measurement() {
        JsonNode lectures = progress("R5")
                .valueStream()
                .filter(item -> item.get("indicatorId").asString().endsWith(".2-1-3.1"))
                .findFirst()
                .orElseThrow();
        assertThat(kind(lectures, "value")).isEqualTo("MEASURED");
        assertThat(lectures.get("value").get("amount").asInt()).isZero();
        assertThat(lectures.get("status").get("verdict").asString()).isEqualTo("BEHIND");
    }

    @Test
    void a_year_printed_blank_in_the_schedule_stays_blank() {
        String schedule = auditor.get("/api/v1/initiatives/" + PLAN + ".2-1-4")
                .json()
                .get("schedule")
                .toString();
        assertThat(schedule).contains("2022", "2024").doesNotContain("2023");
    }

    @Test
    void two_sections_can_lead_and_a_related_body_can_be_outside() {
        assertThat(auditor.get("/api/v1/initiatives/" + PLAN + ".3-2-1")
                        .json()
                        .get("leadSections")
                        .size())
                .isEqualTo(2);
        assertThat(auditor.get("/api/v1/initiatives/" + PLAN + ".2-2-3").text()).contains("OUTSIDE_BODY");
    }

    @Test
    void every_event_names_the_document_it_came_from() {
        JsonNode first = auditor.get("/api/v1/indicators/" + PLAN + ".1-1-1.1/events")
                .json()
                .get("items")
                .get(0)
                .get("metadata");
        assertThat(first.get("source").asString()).isEqualTo("IMPORT");
        assertThat(first.get("document").asString()).contains("進捗状況（令和5年度）");
    }

    /** Compares every figure of the seed's tables; needs the published report beside the project. */
    @Test
    void every_figure_of_the_published_tables_is_there_when_they_are_beside_the_project() throws IOException {
        Optional<Path> seed = seed();
        Assumptions.assumeTrue(seed.isPresent(), "../shared/seed is not here: comparison with the report is skipped");
        Map<String, JsonNode> items = progress("R5")
                .valueStream()
                .collect(Collectors.toMap(
                        item -> item.get("initiativeNumber").asString() + "/"
                                + item.get("sequence").asInt(),
                        Function.identity()));
        List<List<String>> rows = Files.readAllLines(seed.orElseThrow().resolve("indicators.csv")).stream()
                .skip(1)
                .map(SamplePlanTest::cells)
                .toList();
        assertThat(rows).hasSize(29);
        for (List<String> row : rows) {
            JsonNode item = Objects.requireNonNull(items.get(row.get(0) + "/" + row.get(1)));
            assertThat(item.get("indicatorName").asString()).isEqualTo(row.get(3));
            assertThat(item.get("unit").asString()).isEqualTo(row.get(4));
            if (!row.get(5).equals("未実施")) {
                assertThat(item.get("baseline").get("amount").decimalValue()).isEqualByComparingTo(number(row.get(5)));
            }
            assertThat(item.get("target").get("amount").decimalValue()).isEqualByComparingTo(number(row.get(6)));
            if (!row.get(9).isEmpty()) {
                assertThat(item.get("value").get("amount").decimalValue()).isEqualByComparingTo(number(row.get(9)));
            }
            if (!row.get(10).isEmpty()) {
                assertThat(item.get("value").get("asOf").asString()).isEqualTo(row.get(10));
            }
        }
    }

    private static Optional<Path> seed() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path seed = at.resolve("shared").resolve("seed");
            if (Files.isDirectory(seed)) {
                return Optional.of(seed);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replaceAll("[^0-9.]", ""));
    }

    /** Commas inside quotes belong to the cell: "15,000人". */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
