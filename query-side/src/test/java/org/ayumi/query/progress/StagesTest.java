package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures of one year in several stages: which stands for it, and that all are told. */
class StagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 30);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void anIndicator() {
        happened(adopted());
        happened(defined(OWNER, definition("相談件数", "件"), target(150)));
    }

    @Test
    void whatever_comes_first_the_most_settled_stands_and_all_are_listed() {
        recorded(Stage.EXPECTED, count(130, "件"));
        assertThat(standing()).isEqualTo("EXPECTED 130");
        recorded(Stage.INTERIM, on(SEPTEMBER, 60));
        assertThat(standing()).isEqualTo("EXPECTED 130");
        recorded(Stage.PRELIMINARY, count(128, "件"));
        assertThat(standing()).isEqualTo("PRELIMINARY 128");
        recorded(Stage.INTERIM, on(JUNE, 30));
        recorded(Stage.FINAL, count(127, "件"));
        assertThat(standing()).isEqualTo("FINAL 127");

        List<String> all = List.of(
                "FINAL 127", "PRELIMINARY 128", "EXPECTED 130", "INTERIM 30 2023-06-30", "INTERIM 60 2023-09-30");
        assertThat(listed(item())).containsExactlyElementsOf(all);
        assertThat(listed(indicator().at("/values/0"))).containsExactlyElementsOf(all);
        assertThat(indicator().get("values")).hasSize(1);
    }

    @Test
    void of_interim_counts_alone_the_latest_day_stands_and_a_part_of_the_year_is_not_compared() {
        recorded(Stage.INTERIM, on(SEPTEMBER, 60));
        recorded(Stage.INTERIM, on(JUNE, 30));

        assertThat(standing()).isEqualTo("INTERIM 60");
        assertThat(item().at("/status/reason").asString()).isEqualTo("PART_OF_YEAR");
        assertThat(item().at("/status/stage").asString()).isEqualTo("INTERIM");
        assertThat(item().at("/status/positions").toString()).isEqualTo("[2,3]");
    }

    @Test
    void a_final_figure_alone_needs_neither_a_stage_nor_a_list() {
        recorded(Stage.FINAL, count(127, "件"));

        assertThat(item().propertyNames()).doesNotContain("stages", "sum", "yearBasis", "rhythm");
        assertThat(item().get("value").propertyNames()).doesNotContain("stage", "cause");
        assertThat(item().get("status").propertyNames()).doesNotContain("stage");
        assertThat(indicator().at("/values/0").propertyNames()).doesNotContain("stages", "stage", "sum");
    }

    @Test
    void a_correction_puts_right_its_own_stage_and_no_other() {
        recorded(Stage.PRELIMINARY, count(128, "件"));
        recorded(Stage.FINAL, count(127, "件"));
        happened(corrected(Stage.PRELIMINARY, count(128, "件"), count(129, "件")));
        assertThat(listed(item())).containsExactly("FINAL 127", "PRELIMINARY 129");
        assertThat(item().at("/value/position").asLong()).isEqualTo(4);
        assertThat(item().get("value").has("corrections")).isFalse();
        assertThat(item().at("/stages/1/corrections").asInt()).isEqualTo(1);
        assertThat(item().at("/stages/1/position").asLong()).isEqualTo(5);

        happened(corrected(Stage.FINAL, count(127, "件"), count(126, "件")));
        assertThat(standing()).isEqualTo("FINAL 126");
        assertThat(item().at("/value/corrections").asInt()).isEqualTo(1);
    }

    @Test
    void a_final_figure_that_is_taken_back_stands_for_nothing_while_there_is_another() {
        recorded(Stage.PRELIMINARY, count(128, "件"));
        recorded(Stage.FINAL, count(127, "件"));
        happened(corrected(Stage.FINAL, count(127, "件"), new NotReported()));

        assertThat(standing()).isEqualTo("PRELIMINARY 128");
        assertThat(item().at("/status/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(item().at("/stages/0/stage").asString()).isEqualTo("FINAL");
        assertThat(item().at("/stages/0/kind").asString()).isEqualTo("NOT_REPORTED");
        assertThat(item().at("/stages/0/reportReason").asString()).isEqualTo("集計の誤り");

        recorded(Stage.FINAL, count(126, "件"));
        assertThat(standing()).isEqualTo("FINAL 126");
        assertThat(item().at("/value/corrections").asInt()).isEqualTo(1);
    }

    @Test
    void an_interim_count_that_is_taken_back_is_still_that_of_its_day_and_can_be_reported_again() {
        recorded(Stage.INTERIM, on(JUNE, 30));
        recorded(Stage.INTERIM, on(SEPTEMBER, 60));
        happened(corrected(Stage.INTERIM, on(SEPTEMBER, 60), new NotReported()));

        assertThat(standing()).isEqualTo("INTERIM 30");
        assertThat(item().at("/stages/1/kind").asString()).isEqualTo("NOT_REPORTED");
        assertThat(item().at("/stages/1/asOf").asString()).isEqualTo("2023-09-30");

        recorded(Stage.INTERIM, on(SEPTEMBER, 61));
        assertThat(listed(item())).containsExactly("INTERIM 30 2023-06-30", "INTERIM 61 2023-09-30");
    }

    @Test
    void where_all_is_taken_back_nothing_was_reported_in_any_stage() {
        recorded(Stage.PRELIMINARY, count(128, "件"));
        happened(corrected(Stage.PRELIMINARY, count(128, "件"), new NotReported()));

        assertThat(item().at("/value/kind").asString()).isEqualTo("NOT_REPORTED");
        assertThat(item().at("/value/position").asLong()).isEqualTo(4);
        assertThat(item().get("value").has("stage")).isFalse();
        assertThat(item().get("status").has("stage")).isFalse();
        assertThat(item().at("/status/positions").toString()).isEqualTo("[2,4]");
        assertThat(shownUnlessAsked()).isEqualTo(2022);
    }

    @Test
    void a_figure_that_was_never_reported_in_its_stage_cannot_be_corrected() {
        recorded(Stage.FINAL, count(127, "件"));

        assertThatThrownBy(() -> happened(corrected(Stage.PRELIMINARY, count(128, "件"), count(129, "件"))))
                .isInstanceOf(MissingRow.class)
                .hasMessageContaining("PRELIMINARY");
    }

    @Test
    void what_came_later_does_not_show_before() {
        recorded(Stage.PRELIMINARY, count(128, "件"));
        recorded(Stage.FINAL, count(127, "件"));

        JsonNode then = JSON.valueToTree(progress.of(PLAN, Optional.of(R5), new AsOf.AtPosition(3), Optional.empty()))
                .at("/items/0");
        assertThat(then.at("/value/stage").asString()).isEqualTo("PRELIMINARY");
        assertThat(listed(then)).containsExactly("PRELIMINARY 128");
    }

    @Test
    void a_year_that_is_only_expected_or_under_way_is_not_shown_unless_asked() {
        recorded(Stage.PRELIMINARY, count(128, "件"));
        recorded(new FiscalYear(2024), Stage.EXPECTED, count(140, "件"));
        recorded(new FiscalYear(2025), Stage.INTERIM, on(LocalDate.of(2025, 6, 30), 30));

        assertThat(shownUnlessAsked()).isEqualTo(2023);
    }

    @Test
    void what_is_only_expected_is_no_report_on_a_year() {
        recorded(new FiscalYear(2025), Stage.EXPECTED, count(140, "件"));

        assertThat(shownUnlessAsked()).isEqualTo(2022);
    }

    private int shownUnlessAsked() {
        return progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                .fiscalYear();
    }

    private String standing() {
        JsonNode value = item().get("value");
        return value.path("stage").asString("FINAL") + " " + value.get("amount").asInt();
    }

    private static List<String> listed(JsonNode year) {
        return year.get("stages")
                .valueStream()
                .map(each -> (each.get("stage").asString() + " "
                                + each.get("amount").asInt() + " "
                                + each.path("asOf").asString(""))
                        .strip())
                .toList();
    }

    private JsonNode item() {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty()))
                .at("/items/0");
    }

    private JsonNode indicator() {
        return JSON.valueToTree(indicators.of(INDICATOR, AsOf.latest()));
    }

    private static Figure on(LocalDate day, long amount) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "件",
                Optional.of(day),
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static IndicatorValueCorrected corrected(Stage stage, Figure previous, Figure current) {
        return new IndicatorValueCorrected(INDICATOR, R5, stage, previous, current, Optional.empty(), "集計の誤り");
    }

    private void recorded(Stage stage, Figure figure) {
        recorded(R5, stage, figure);
    }

    private void recorded(FiscalYear year, Stage stage, Figure figure) {
        happened(new IndicatorValueRecorded(INDICATOR, year, stage, figure, Optional.empty(), Optional.empty()));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
