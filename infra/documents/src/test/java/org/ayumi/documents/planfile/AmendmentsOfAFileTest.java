package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class AmendmentsOfAFileTest {

    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);

    private static List<PlannedIndicator> indicators() {
        return PlanFileReader.read("plan.yaml", AmendmentExample.TEXT)
                .initiatives()
                .getFirst()
                .indicators();
    }

    private static Figure count(int amount, String unit, Measure measure) {
        return Measured.of(BigDecimal.valueOf(amount), unit, measure);
    }

    @Test
    void an_amendment_says_what_changes_and_the_rest_stays() {
        PlannedIndicator indicator = indicators().getFirst();
        assertThat(indicator.definition().name()).isEqualTo("来館者数");
        assertThat(indicator.amendments())
                .containsExactly(
                        new PlannedAmendment(
                                new PlaceInFile("initiatives[0].indicators[0].amendments[0]", 23),
                                R4,
                                new IndicatorDefinition(
                                        "来館者数",
                                        Measure.ANNUAL_COUNT,
                                        Direction.HIGHER,
                                        "千人",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.of(new Continuity.Converted(new BigDecimal("0.001"))),
                                "千人で表すこととした。"),
                        new PlannedAmendment(
                                new PlaceInFile("initiatives[0].indicators[0].amendments[1]", 27),
                                R6,
                                new IndicatorDefinition(
                                        "利用者数",
                                        Measure.CUMULATIVE_COUNT,
                                        Direction.HIGHER,
                                        "千人",
                                        Optional.of("利用統計"),
                                        Optional.of(BigDecimal.ONE),
                                        Optional.of(BigDecimal.valueOf(900))),
                                Optional.of(new Continuity.Overlap(R5, BigDecimal.valueOf(44), BigDecimal.valueOf(55))),
                                "オンラインの利用を含める。"));
    }

    @Test
    void a_figure_is_in_the_words_of_the_definition_of_its_year() {
        PlannedIndicator indicator = indicators().getFirst();
        assertThat(indicator.baseline())
                .contains(new Baseline(new FiscalYear(2020), count(41_000, "人", Measure.ANNUAL_COUNT)));
        assertThat(indicator.values())
                .extracting(ReportedValue::figure)
                .containsExactly(
                        count(58, "千人", Measure.CUMULATIVE_COUNT),
                        count(42_000, "人", Measure.ANNUAL_COUNT),
                        count(44, "千人", Measure.ANNUAL_COUNT));
    }

    @Test
    void states_change_and_what_a_number_has_no_place_for_goes() {
        PlannedIndicator state = indicators().get(1);
        assertThat(state.amendments())
                .extracting(PlannedAmendment::definition)
                .extracting(IndicatorDefinition::states)
                .containsExactly(List.of("未策定", "案", "策定済"), List.of("未策定", "案", "策定済"), List.of());
        assertThat(state.amendments())
                .extracting(amendment -> amendment.definition().name())
                .containsExactly("計画の策定", "計画づくり", "計画づくり");
        assertThat(state.amendments().getLast().definition().unit()).isEqualTo("章");
        assertThat(state.amendments().get(1).continuity()).contains(new Continuity.Same());
        assertThat(state.values())
                .extracting(ReportedValue::figure)
                .containsExactly(new InState("案", Optional.empty()));
    }

    @Test
    void a_number_that_becomes_a_state_leaves_its_unit_and_its_range() {
        String text = AmendmentExample.TEXT.replace("measure: CUMULATIVE_COUNT", "measure: STATE");
        IndicatorDefinition state = PlanFileReader.read(
                        "plan.yaml",
                        text.replace("unit: 人\n", "unit: 人\n        minimum: 5\n")
                                .replace("survey: 利用統計", "states: [少ない, 多い]")
                                .replaceAll(" *(minimum: 1|maximum: 900)\n", "")
                                .replace("kind: OVERLAP, year: R5, before: 44, after: 55", "kind: BROKEN")
                                .replace(
                                        "- {year: R6, kind: MEASURED, amount: 58}",
                                        "- {year: R6, kind: NOT_CONDUCTED}"))
                .initiatives()
                .getFirst()
                .indicators()
                .getFirst()
                .amendments()
                .getLast()
                .definition();
        assertThat(state.unit()).isEmpty();
        assertThat(state.minimum()).isEmpty();
        assertThat(state.states()).containsExactly("少ない", "多い");
    }

    @Test
    void only_words_change_where_nothing_is_said_of_the_numbers() {
        PlannedAmendment words = PlanFileReader.read(
                        "plan.yaml", AmendmentExample.TEXT.replace(" continuity: {kind: SAME},", ""))
                .initiatives()
                .getFirst()
                .indicators()
                .get(1)
                .amendments()
                .get(1);
        assertThat(words.continuity()).isEmpty();
    }
}
