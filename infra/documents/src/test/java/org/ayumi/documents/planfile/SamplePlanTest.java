package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class SamplePlanTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private final PlanFile plan = SamplePlan.TOMISATO.read();

    private PlannedInitiative initiative(String number) {
        return plan.initiatives().stream()
                .filter(found -> found.number().looksLike(new PrintedNumber(number)))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedIndicator> indicators() {
        return plan.initiatives().stream()
                .flatMap(found -> found.indicators().stream())
                .toList();
    }

    private ReportedValue value(String number, int year) {
        return initiative(number).indicators().get(0).values().stream()
                .filter(found -> found.fiscalYear().startYear() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_27_initiatives_29_indicators_and_10_baselines_of_things_not_conducted() {
        assertThat(plan.initiatives()).hasSize(27);
        assertThat(indicators()).hasSize(29);
        assertThat(indicators())
                .filteredOn(found -> found.baseline().orElseThrow().figure().kind() == FigureKind.NOT_CONDUCTED)
                .hasSize(10);
    }

    @Test
    void it_has_every_value_and_activity_of_the_file() {
        assertThat(indicators().stream()
                        .mapToInt(found -> found.values().size())
                        .sum())
                .isEqualTo(35);
        assertThat(plan.initiatives().stream()
                        .mapToInt(found -> found.activities().size())
                        .sum())
                .isEqualTo(95);
    }

    @Test
    void its_outline_is_the_revised_second_plan_from_reiwa_4_to_8() {
        assertThat(plan.planId()).isEqualTo("tomisato-kyodo-2");
        assertThat(plan.previousPlanId()).isEmpty();
        assertThat(plan.source()).isEqualTo("第2次富里市協働のまちづくり推進計画（改訂版）進捗状況（令和5年度）");
        assertThat(plan.outline())
                .isEqualTo(new PlanOutline(
                        "第2次富里市協働のまちづくり推進計画", "改訂版", "富里市", new FiscalYear(2022), new FiscalYear(2026)));
    }

    @Test
    void a_count_of_zero_is_measured() {
        assertThat(value("2-1-3", 2023).figure()).isEqualTo(Measured.of(BigDecimal.ZERO, "件", Measure.ANNUAL_COUNT));
    }

    @Test
    void a_value_in_another_unit_keeps_that_unit_and_says_why() {
        ReportedValue value = value("2-2-2", 2023);
        assertThat(value.figure()).isInstanceOfSatisfying(Measured.class, figure -> {
            assertThat(figure.amount()).isEqualByComparingTo("2");
            assertThat(figure.unit()).isEqualTo("件");
            assertThat(figure.printedLabel()).hasValue("情報コーナーの設置箇所");
        });
        assertThat(value.reason()).hasValue("印刷された単位のとおり。");
    }

    @Test
    void a_value_counted_otherwise_keeps_its_basis() {
        assertThat(value("1-3-4", 2021).figure())
                .isEqualTo(Measured.of(BigDecimal.valueOf(16), "名", Measure.ANNUAL_COUNT));
        assertThat(value("1-3-4", 2023).figure()).isInstanceOfSatisfying(Measured.class, figure -> {
            assertThat(figure.amount()).isEqualByComparingTo("34");
            assertThat(figure.basis()).isEqualTo(Measure.CUMULATIVE_COUNT);
            assertThat(figure.increment()).hasValue(BigDecimal.valueOf(6));
        });
    }

    @Test
    void what_stands_in_and_what_was_not_measured_keep_their_reason_in_the_figure() {
        ReportedValue substitute = value("1-3-7", 2023);
        assertThat(substitute.figure())
                .isEqualTo(
                        new Substitute("個別相談に対応した人数", BigDecimal.valueOf(4), "人", "説明会の参加者数は載っておらず、個別相談の人数だけが示されている。"));
        assertThat(substitute.reason()).isEmpty();
        assertThat(value("3-2-1", 2023).figure()).isEqualTo(new NotMeasured("研修を開けなかった年度で、割合は載っていない。"));
    }

    @Test
    void a_value_as_of_a_date_and_one_from_a_survey_keep_them() {
        assertThat((Measured) value("2-1-6", 2023).figure())
                .satisfies(figure -> assertThat(figure.asOf()).hasValue(LocalDate.of(2024, 3, 31)));
        Figure surveyed = value("2-1-7", 2023).figure();
        assertThat(surveyed)
                .isEqualTo(new Measured(
                        new BigDecimal("85.7"),
                        "%",
                        Optional.empty(),
                        Measure.RATIO,
                        Optional.of("来場者アンケート"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void an_activity_is_read_with_everything_it_says_and_the_full_ids_of_its_indicators() {
        Activity activity = initiative("2-2-1").activities().get(1).activity();
        assertThat(activity.fiscalYear()).isEqualTo(R5);
        assertThat(activity.title()).isEqualTo("まちづくり交流会");
        assertThat(activity.state()).isEqualTo(ActivityState.HELD);
        assertThat(activity.time())
                .isEqualTo(new ActivityTime(
                        Optional.of(LocalDate.of(2024, 2, 17)),
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalTime.of(14, 0)),
                        Optional.of(LocalTime.of(16, 0)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DayOfWeek.SATURDAY)));
        assertThat(activity.part()).hasValue("②");
        assertThat(activity.place()).hasValue("すこやかセンター2階総合健診室");
        assertThat(activity.participants()).hasValue(24);
        assertThat(activity.countedBy()).containsExactly("tomisato-kyodo-2.2-2-1.1");
    }

    @Test
    void a_cancelled_activity_has_no_participants_rather_than_none_that_came() {
        Activity cancelled = initiative("2-1-3").activities().get(0).activity();
        assertThat(cancelled.state()).isEqualTo(ActivityState.CANCELLED);
        assertThat(cancelled.stateReason()).hasValue("天気が悪く、インフルエンザもはやっていたため。");
        assertThat(cancelled.participants()).isEmpty();
    }

    @Test
    void a_label_and_a_body_outside_the_city_hall_are_read() {
        assertThat(initiative("3-1-2").details().label()).hasValue("新規");
        assertThat(initiative("1-3-7").details().relatedSections())
                .containsExactly(new RelatedSection("社会福祉協議会", RelatedSection.Kind.OUTSIDE_BODY));
    }

    @Test
    void every_place_points_at_the_line_where_it_is_written() throws Exception {
        List<String> lines;
        try (var content = SamplePlan.TOMISATO.open()) {
            lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        for (PlannedInitiative initiative : plan.initiatives()) {
            assertThat(lines.get(initiative.place().line() - 1))
                    .contains("number: " + initiative.number().text());
            for (PlannedIndicator indicator : initiative.indicators()) {
                assertThat(lines.get(indicator.place().line() - 1))
                        .contains("name: " + indicator.definition().name());
                assertThat(lines.get(plan.lineOf(indicator.place().path() + ".unit") - 1))
                        .contains(indicator.definition().unit());
            }
            for (PlannedActivity activity : initiative.activities()) {
                assertThat(lines.get(plan.lineOf(activity.place().path() + ".title") - 1))
                        .contains(activity.activity().title());
            }
        }
    }

    @Test
    void a_field_that_is_not_written_has_the_line_of_what_is_around_it() {
        PlaceInFile value = value("2-1-6", 2023).place();
        assertThat(plan.lineOf(value.path() + ".basis")).isEqualTo(value.line());
        assertThat(plan.lineOf(value.path() + ".amount")).isEqualTo(value.line() + 2);
        assertThat(plan.lineOf("initiatives[0].activities[99].counts[3].unit"))
                .isEqualTo(plan.lineOf("initiatives[0].activities"));
        assertThat(plan.lineOf("nowhere")).isEqualTo(plan.lineOf("format"));
    }
}
