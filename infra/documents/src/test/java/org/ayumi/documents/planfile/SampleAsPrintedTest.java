package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.printed.PrintedTime;
import org.junit.jupiter.api.Test;

/** What the report prints is data of the sample; where the report is beside this working copy, it is held against it. */
class SampleAsPrintedTest {

    private final List<PlannedInitiative> initiatives =
            SamplePlan.TOMISATO.read().initiatives();

    private Stream<PlannedActivity> planned() {
        return initiatives.stream().flatMap(initiative -> initiative.activities().stream());
    }

    private Stream<Activity> activities() {
        return planned().map(PlannedActivity::activity);
    }

    private Stream<Measured> figures() {
        return initiatives.stream()
                .flatMap(initiative -> initiative.indicators().stream())
                .flatMap(indicator -> indicator.values().stream())
                .map(ReportedValue::figure)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast);
    }

    @Test
    void what_a_year_added_stands_beside_what_is_counted_over_years() throws IOException {
        assertThat(figures().flatMap(figure -> figure.increment().stream()))
                .containsExactly(new BigDecimal("13"), new BigDecimal("4"), new BigDecimal("6"));
        assertThat(Seed.report()).contains("令和5年度感謝状贈呈数13件", "48名（令和5年度4名）", "・令和5年度6名");
    }

    @Test
    void labels_that_differ_are_those_that_are_printed() throws IOException {
        List<String> labels =
                figures().flatMap(figure -> figure.printedLabel().stream()).toList();
        assertThat(labels).hasSize(5);
        assertThat(Seed.report()).contains(labels);
    }

    @Test
    void every_weekday_is_the_printed_one_and_five_are_not_those_of_the_calendar() throws IOException {
        List<ActivityTime> times = activities()
                .map(Activity::time)
                .filter(time -> time.printedWeekday().isPresent())
                .toList();
        assertThat(times).hasSize(45);
        assertThat(times.stream()
                        .flatMap(time -> new PrintedTime(time).oddities().stream())
                        .map(oddity -> oddity.arguments().getFirst().toString()))
                .containsExactly("2023-04-03", "2024-03-22", "2023-08-08", "2023-12-17", "2023-10-29");
        assertThat(Seed.report().replace('(', '（').replace(')', '）'))
                .contains(times.stream().map(SampleAsPrintedTest::printed).toList());
    }

    private static String printed(ActivityTime time) {
        LocalDate day = time.heldOn().orElseThrow();
        String weekday = time.printedWeekday().orElseThrow().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（" + weekday + "）";
    }

    @Test
    void days_of_counts_months_parts_and_bodies_in_charge_are_told() throws IOException {
        assertThat(activities()
                        .flatMap(activity -> activity.counts().stream())
                        .filter(count -> count.asOf().isPresent()))
                .extracting(Count::label, count -> count.amount().intValue(), Count::asOf)
                .containsExactly(
                        tuple("LINE登録者数", 4683, Optional.of(LocalDate.of(2024, 3, 31))),
                        tuple("YouTubeチャンネル登録者数", 688, Optional.of(LocalDate.of(2024, 3, 31))),
                        tuple("Xフォロワー", 1832, Optional.of(LocalDate.of(2024, 3, 31))));
        assertThat(activities().flatMap(activity -> activity.time().heldIn().stream()))
                .containsExactly(YearMonth.of(2023, 6));
        assertThat(activities().flatMap(activity -> activity.time().dayPart().stream()))
                .hasSize(6);
        assertThat(activities().flatMap(activity -> activity.part().stream()))
                .hasSize(22)
                .contains("①", "④", "第4回", "第2弾");
        assertThat(activities()
                        .flatMap(activity -> activity.bodyInCharge().stream())
                        .collect(Collectors.groupingBy(body -> body, Collectors.counting())))
                .containsOnly(entry("とみさと市民活動サポートセンター", 10L), entry("富里市ボランティアセンター", 12L));
        assertThat(Seed.report()).contains("LINE登録者数：4,683人", "魅力発信（令和6年3月31日時点）", "令和5年6月申請有", "《富里市ボランティアセンター【所管】》");
    }

    @Test
    void gatherings_of_several_sheets_are_one_each_with_what_every_sheet_counts() {
        assertThat(planned()
                        .filter(activity -> activity.occurrence().isPresent())
                        .collect(Collectors.groupingBy(
                                activity -> activity.occurrence().orElseThrow(), Collectors.counting())))
                .containsOnly(entry("まちづくり交流会", 3L), entry("地域づくり協議会の意見交換会", 2L));
        assertThat(planned()
                        .filter(activity -> activity.occurrence().isPresent())
                        .flatMap(activity -> activity.activity().countedBy().stream()))
                .containsExactlyInAnyOrder(
                        "tomisato-kyodo-2.1-4-2.1",
                        "tomisato-kyodo-2.2-2-1.1",
                        "tomisato-kyodo-2.3-1-2.1",
                        "tomisato-kyodo-2.3-1-2.1");
    }

    @Test
    void grants_are_money_of_their_initiatives_in_the_stages_printed() throws IOException {
        assertThat(initiatives.stream()
                        .flatMap(initiative -> initiative.money().stream())
                        .flatMap(money -> money.money().entries().stream()))
                .extracting(entry -> entry.kind())
                .containsExactly(
                        MoneyKind.BUDGET,
                        MoneyKind.GRANT_DECIDED,
                        MoneyKind.GRANT_CONFIRMED,
                        MoneyKind.BUDGET,
                        MoneyKind.GRANT_DECIDED,
                        MoneyKind.GRANT_CONFIRMED);
        assertThat(Seed.report()).contains("補助金交付決定額400,000円", "補助金交付確定額50,000円");
    }

    @Test
    void every_sheet_has_its_three_texts_in_words_of_its_own_and_no_note_tells_what_is_data() throws IOException {
        assertThat(initiatives).allSatisfy(initiative -> {
            assertThat(initiative.details().situation()).isPresent();
            assertThat(initiative.details().direction()).isPresent();
            assertThat(initiative.details().content()).isPresent();
        });
        assertThat(activities().flatMap(activity -> activity.note().stream()))
                .noneMatch(note -> Stream.of("印刷されている", "同じ集まり", "所管は", "時点。").anyMatch(note::contains));
        String report = Seed.report();
        assertThat(initiatives.stream()
                        .flatMap(initiative -> Stream.of(
                                initiative.details().situation(),
                                initiative.details().direction(),
                                initiative.details().content()))
                        .flatMap(Optional::stream))
                .noneMatch(report::contains);
    }
}
