package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.activity;
import static org.ayumi.command.initiative.Initiatives.heldOn;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearAndDaysOfAnActivityTest {

    @ParameterizedTest
    @ValueSource(ints = {2022, 2026})
    void takes_the_first_and_the_last_year_of_the_plan(int year) {
        Activity activity = activity(new FiscalYear(year), "まちづくり交流会");
        scenario().given(registered()).when(new RecordActivity(ID, activity)).then(recorded(A1, activity));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2027})
    void outside_the_years_of_the_plan_is_refused(int year) {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity(new FiscalYear(year), "まちづくり交流会")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-10-12", "2025-03-31"})
    void takes_a_day_of_the_year(String day) {
        scenario().given(registered()).when(new RecordActivity(ID, heldOn(day))).then(recorded(A1, heldOn(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-01", "1924-10-12"})
    void on_a_day_outside_its_year_is_refused(String day) {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, heldOn(day)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "heldOn: date.outside-fiscal-year");
    }

    @Test
    void every_further_day_lies_in_the_year_too() {
        ActivityTime time = new ActivityTime(
                Optional.of(LocalDate.of(2024, 10, 12)),
                Optional.of(LocalDate.of(2025, 4, 2)),
                List.of(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 5, 1), LocalDate.of(2024, 3, 1)),
                Optional.empty(),
                Optional.empty());
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity(R6, "連続講座", time, List.of())))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "furtherDates[1]: date.outside-fiscal-year",
                        "furtherDates[2]: date.outside-fiscal-year");
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2025-03-30, 2025-04-02", "2024-03-30, 2024-04-01", "2023-10-01, 2025-09-30", "2023-04-01, 2026-03-31"})
    void a_period_over_31_march_is_told_in_a_year_it_lasts(String from, String until) {
        Activity activity = activity(R6, "展示", period(from, until), List.of());
        scenario().given(registered()).when(new RecordActivity(ID, activity)).then(recorded(A1, activity));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2025-04-01, 2025-04-02", "2023-04-01, 2024-03-31"})
    void and_in_no_other(String from, String until) {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity(R6, "展示", period(from, until), List.of())))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "heldOn: date.outside-fiscal-year",
                        "heldUntil: date.outside-fiscal-year");
    }

    @Test
    void a_day_decades_away_is_no_end_of_a_period() {
        scenario()
                .given(registered())
                .when(new RecordActivity(ID, activity(R6, "展示", period("2024-10-12", "2042-10-13"), List.of())))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "heldUntil: date.outside-fiscal-year");
    }

    private static ActivityTime period(String from, String until) {
        return new ActivityTime(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
