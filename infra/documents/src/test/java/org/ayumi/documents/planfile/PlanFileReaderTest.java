package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileReaderTest {

    private static PlanFile read(String text) {
        return PlanFileReader.read(Example.FILE_NAME, text);
    }

    private static PlannedIndicator ratio(PlanFile plan) {
        return plan.initiatives().get(1).indicators().get(0);
    }

    @Test
    void a_value_without_unit_and_basis_takes_them_from_its_indicator() {
        Measured measured = (Measured) ratio(read(Example.TEXT)).values().get(1).figure();
        assertThat(measured)
                .isEqualTo(new Measured(
                        new BigDecimal("62.5"),
                        "%",
                        Optional.of(LocalDate.of(2025, 3, 31)),
                        Measure.RATIO,
                        Optional.empty(),
                        Optional.of(new BigDecimal("50")),
                        Optional.of(new BigDecimal("80"))));
    }

    @Test
    void a_survey_of_the_indicator_is_not_taken_for_the_survey_of_a_value() {
        PlannedIndicator indicator =
                ratio(read(Example.with("measure: RATIO", "measure: RATIO\n        survey: 市民アンケート")));
        assertThat(indicator.definition().survey()).hasValue("市民アンケート");
        assertThat(((Measured) indicator.baseline().orElseThrow().figure()).survey())
                .isEmpty();
    }

    @Test
    void a_substitute_without_unit_takes_the_indicator_s_too() {
        PlannedIndicator indicator = ratio(read(Example.with("            unit: 世帯\n", "")));
        assertThat(indicator.values().get(0).figure())
                .isEqualTo(new Substitute("回収した世帯", new BigDecimal("12"), "%", "率は載っていない。"));
    }

    @Test
    void an_activity_that_does_not_say_whether_it_took_place_is_not_read_as_held() {
        String text = Example.TEXT.substring(0, Example.TEXT.indexOf("        state: HELD"));
        Activity activity = read(text).initiatives().get(1).activities().get(0).activity();
        assertThat(activity)
                .isEqualTo(new Activity(
                        new FiscalYear(2023),
                        "説明会",
                        ActivityState.NOT_STATED,
                        Optional.empty(),
                        ActivityTime.undated(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void what_may_be_absent_of_an_initiative_and_an_indicator_is_absent() {
        PlannedInitiative initiative = read(Example.TEXT).initiatives().get(1);
        assertThat(initiative.details().label()).isEmpty();
        assertThat(initiative.details().summary()).isEmpty();
        assertThat(initiative.details().relatedSections()).isEmpty();
        assertThat(initiative.details().implementers()).isEmpty();
        assertThat(initiative.related()).isEmpty();
        assertThat(initiative.schedule()).isEmpty();
        assertThat(initiative.indicators().get(0).definition().minimum()).isEmpty();
        assertThat(initiative.indicators().get(0).definition().maximum()).isEmpty();
    }

    @Test
    void a_year_left_out_of_a_schedule_stays_blank() {
        assertThat(read(Example.TEXT).initiatives().get(0).schedule().get(0).marks())
                .containsOnlyKeys(new FiscalYear(2022), new FiscalYear(2023));
    }

    @Test
    void range_and_baseline_of_an_indicator_are_read() {
        PlannedIndicator indicator =
                read(Example.TEXT).initiatives().get(0).indicators().get(0);
        assertThat(indicator.definition().minimum()).hasValue(BigDecimal.TEN);
        assertThat(indicator.definition().maximum()).hasValue(new BigDecimal("2000"));
        assertThat(indicator.baseline().orElseThrow().figure()).isEqualTo(new NotConducted());
        assertThat(indicator.values().get(1).note()).hasValue("速報。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"①㈱〜－ｶﾅ", "𠮷野 家", "２０２３", "yes", "12:30", "1_000", "2023-04-01", "0x1F"})
    void a_text_stays_as_written_whatever_yaml_would_make_of_it(String text) {
        assertThat(read(Example.with("edition: 初版", "edition: " + text))
                        .outline()
                        .edition())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8", "2026", "\"2026\"", "令和8年度", "Ｒ８", "H38"})
    void a_fiscal_year_may_be_written_in_every_usual_way(String year) {
        assertThat(read(Example.with("lastYear: R8", "lastYear: " + year))
                        .outline()
                        .lastYear())
                .isEqualTo(new FiscalYear(2026));
    }

    @Test
    void an_indicator_may_be_named_by_the_printed_number_too() {
        PlanFile plan = read(Example.with("[1-1-2.1]", "[1-(1)-②.1]"));
        assertThat(plan.initiatives().get(1).activities().get(0).activity().countedBy())
                .containsExactly("example-3.1-1-2.1");
    }

    @Test
    void an_initiative_may_have_no_indicator_yet() {
        String text = Example.TEXT.substring(0, Example.TEXT.lastIndexOf("    indicators:"));
        assertThat(read(text).initiatives().get(1).indicators()).isEmpty();
    }

    @Test
    void json_is_yaml_and_reads_as_well() {
        String json = "{\"format\": \"ayumi-plan/1\", \"source\": \"s\", \"plan\": {\"id\": \"p\", \"name\": \"n\","
                + " \"edition\": \"e\", \"municipality\": \"m\", \"firstYear\": 2022, \"lastYear\": 2026},"
                + " \"initiatives\": [{\"number\": \"1-1-1\", \"name\": \"n\", \"department\": \"d\","
                + " \"division\": \"d\", \"leadSections\": [\"l\"]}]}";
        assertThat(read(json).initiatives()).hasSize(1);
    }
}
