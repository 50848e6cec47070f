package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.query.http.Page;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same trail as lines and as a table. */
class TrailFormatsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final AuditQuery audit = new AuditQuery(store, store.pointInTime(), new AuditItems(EventForms.stored()));

    @BeforeEach
    void aTrail() {
        String indicator = indicatorId("1-1-1");
        store.append(adopted());
        store.append(registered("1-1-1", "サポートセンター"));
        store.append(defined("1-1-1", "相談件数", "件", new NotConducted(), 150));
        store.append(
                recorded("1-1-1", R5, new NotConducted()), Map.of("actor", "staff", "document", "=HYPERLINK(\"x\")"));
        store.append(
                new IndicatorValueCorrected(
                        indicator, R5, new NotConducted(), count(0, "件"), Optional.empty(), "集計、\"誤り\"\n二行目"),
                Map.of("actor", "staff", "sheet", "1-1-1", "cell", "F12"));
        store.append(new TargetRevised(indicator, target(150), target(-160), "-見直し"));
    }

    @Test
    void a_line_is_an_item_of_the_page() throws IOException {
        String text = written(new NdjsonPages(JSON), "application/x-ndjson");

        assertThat(text).endsWith("\n").doesNotContain("\r");
        List<JsonNode> lines = text.lines().map(JSON::readTree).toList();
        assertThat(lines)
                .containsExactlyElementsOf(page().items().stream()
                        .map(item -> JSON.readTree(JSON.writeValueAsString(item)))
                        .toList());
    }

    @Test
    void a_table_begins_with_a_byte_order_mark_and_ascii_names() throws IOException {
        String text = written(new CsvPages(), "text/csv");

        assertThat(text).startsWith("\uFEFFposition,sequence,event_id,");
        assertThat(CsvRow.COLUMNS).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
        assertThat(rows()).hasSize(4).allMatch(row -> row.getFieldCount() == CsvRow.COLUMNS.size());
    }

    @Test
    void a_cell_has_one_value_and_an_absence_is_not_0() throws IOException {
        NamedCsvRecord correction = rows().get(2);

        assertThat(correction.getField("previous_kind")).isEqualTo("NOT_CONDUCTED");
        assertThat(correction.getField("previous_amount")).isEmpty();
        assertThat(correction.getField("current_kind")).isEqualTo("MEASURED");
        assertThat(correction.getField("current_amount")).isEqualTo("0");
        assertThat(correction.getField("current_unit")).isEqualTo("件");
        assertThat(correction.getField("first_fiscal_year")).isEqualTo("2023");
        assertThat(correction.getField("first_fiscal_year_label")).isEqualTo("令和5年度");
        assertThat(correction.getField("sheet")).isEqualTo("1-1-1");
        assertThat(correction.getField("cell")).isEqualTo("F12");
        assertThat(correction.getField("reason")).isEqualTo("集計、\"誤り\"\n二行目");
        assertThat(correction.getField("sentence_ja")).isEqualTo("指標「相談件数」の令和5年度の実績を訂正：未実施 → 0件");
    }

    @Test
    void what_people_wrote_is_no_formula_and_a_negative_amount_stays_a_number() throws IOException {
        assertThat(rows().get(1).getField("document")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows().get(3).getField("reason")).isEqualTo("'-見直し");
        assertThat(rows().get(3).getField("current_kind")).isEqualTo("AMOUNT");
        assertThat(rows().get(3).getField("current_amount")).isEqualTo("-160");
    }

    /** Whatever people wrote, in whatever column it comes out. */
    @Test
    void no_cell_of_a_trail_is_a_formula() throws IOException {
        String indicator = indicatorId("1-2-1");
        store.append(registered("1-2-1", "=A1"));
        store.append(defined("1-2-1", "+1", "=1+1", new NotConducted(), 150), Map.of("actor", "=actor"));
        store.append(recorded("1-2-1", R5, count(-3, "=1+1")), Map.of("section", "＠課", "sheet", "\t=1", "cell", " =1"));

        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                written(new CsvPages(), "text/csv", indicator).substring(1))
                        .stream()
                        .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().getField("current_unit")).isEqualTo("'=1+1");
        assertThat(rows.getLast().getField("current_amount")).isEqualTo("-3");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getFieldsAsMap().entrySet())
                        .noneMatch(cell -> cell.getValue().matches("(?s)[=+@＝＋－＠\\t ].*|-[^0-9].*")));
    }

    @Test
    void an_amount_keeps_the_digits_it_was_given() throws IOException {
        store.append(recorded("1-1-1", R5, Measured.of(new BigDecimal("50.0"), "件", Measure.ANNUAL_COUNT)));

        assertThat(rows().getLast().getField("current_amount")).isEqualTo("50.0");
        assertThat(rows().getLast().getField("sentence_ja")).contains("50.0件");
        assertThat(written(new NdjsonPages(JSON), "application/x-ndjson")).contains("\"amount\":50.0,");
    }

    @Test
    void moments_are_those_of_the_city_hall() throws IOException {
        NamedCsvRecord last = rows().getLast();

        assertThat(last.getField("recorded_at")).isEqualTo("2024-04-01T09:06:00.123456+09:00");
        assertThat(last.getField("recorded_at_label")).isEqualTo("令和6年4月1日 09:06:00（2024-04-01 09:06:00 +09:00）");
    }

    @Test
    void other_lists_do_not_become_trails() {
        assertThat(new CsvPages().canWrite(Page.class, null)).isFalse();
        assertThat(new NdjsonPages(JSON).canWrite(Page.class, MediaType.APPLICATION_JSON))
                .isFalse();
    }

    private List<NamedCsvRecord> rows() throws IOException {
        String text = written(new CsvPages(), "text/csv");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private String written(HttpMessageConverter<Page<?>> form, String type) throws IOException {
        return written(form, type, indicatorId("1-1-1"));
    }

    private String written(HttpMessageConverter<Page<?>> form, String type, String indicator) throws IOException {
        MockHttpOutputMessage output = new MockHttpOutputMessage();
        form.write(page(indicator), MediaType.parseMediaType(type), output);
        return output.getBodyAsString(StandardCharsets.UTF_8);
    }

    private Page<AuditItem> page() {
        return page(indicatorId("1-1-1"));
    }

    private Page<AuditItem> page(String indicator) {
        return audit.events(AuditedKind.INDICATOR, indicator, AuditFilter.none(), AsOf.latest(), 50, Optional.empty());
    }
}
