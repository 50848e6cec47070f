package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.INDICATOR;
import static org.ayumi.command.initiative.Initiatives.INDICATOR_OF_STRANGER;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.activity;
import static org.ayumi.command.initiative.Initiatives.countedBy;
import static org.ayumi.command.initiative.Initiatives.heldOn;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {

    private static final String A1 = ID + ".a1";
    private static final String A2 = ID + ".a2";
    private static final String A3 = ID + ".a3";
    private static final Activity MEETING = activity(R6, "まちづくり交流会");
    private static final Activity WALK = activity(R6, "まち歩き");

    private static ActivityRecorded recorded(String id, Activity activity) {
        return new ActivityRecorded(ID, id, activity);
    }

    @Nested
    class Recording {

        @Test
        void needs_only_a_year_and_a_title() {
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, MEETING))
                    .then(recorded(A1, MEETING))
                    .thenAnswered("activityId", A1);
        }

        @Test
        void numbers_the_activities_of_an_initiative() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                    .when(new RecordActivity(ID, MEETING))
                    .then(recorded(A3, MEETING))
                    .thenAnswered("activityId", A3);
        }

        @Test
        void never_gives_the_id_of_a_withdrawn_activity_again() {
            scenario()
                    .given(
                            registered(),
                            recorded(A1, MEETING),
                            recorded(A2, WALK),
                            new ActivityWithdrawn(ID, A2, WALK, "二重に登録した"))
                    .when(new RecordActivity(ID, WALK))
                    .then(recorded(A3, WALK));
        }

        @Test
        void of_an_unknown_initiative_is_not_found() {
            scenario().when(new RecordActivity(ID, MEETING)).thenNotFound();
        }

        @ParameterizedTest
        @ValueSource(ints = {2022, 2026})
        void takes_the_first_and_the_last_year_of_the_plan(int year) {
            Activity activity = activity(new FiscalYear(year), "まちづくり交流会");
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, activity))
                    .then(recorded(A1, activity));
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
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, heldOn(day)))
                    .then(recorded(A1, heldOn(day)));
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
                            "heldUntil: date.outside-fiscal-year",
                            "furtherDates[1]: date.outside-fiscal-year",
                            "furtherDates[2]: date.outside-fiscal-year");
        }

        @Test
        void keeps_the_indicators_that_count_it() {
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, countedBy(INDICATOR)))
                    .then(recorded(A1, countedBy(INDICATOR)));
        }

        @Test
        void is_counted_only_by_indicators_of_the_same_plan() {
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, countedBy(INDICATOR, ID + ".9", INDICATOR_OF_STRANGER)))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "countedBy[1]: indicator.unknown-in-plan",
                            "countedBy[2]: indicator.unknown-in-plan");
        }

        @Test
        void names_every_fault_at_once() {
            Activity activity = activity(
                    new FiscalYear(2030), "まちづくり交流会", ActivityTime.on(LocalDate.of(2024, 10, 12)), List.of(ID + ".9"));
            scenario()
                    .given(registered())
                    .when(new RecordActivity(ID, activity))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "fiscalYear: year.outside-plan",
                            "heldOn: date.outside-fiscal-year",
                            "countedBy[0]: indicator.unknown-in-plan");
        }
    }

    @Nested
    class Correcting {

        @Test
        void keeps_both_versions_and_the_reason() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                    .when(new CorrectActivity(ID, A1, heldOn("2024-10-12"), "開催日の転記もれ"))
                    .then(new ActivityCorrected(ID, A1, MEETING, heldOn("2024-10-12"), "開催日の転記もれ"));
        }

        @Test
        void again_starts_from_the_last_version() {
            scenario()
                    .given(
                            registered(),
                            recorded(A1, MEETING),
                            new ActivityCorrected(ID, A1, MEETING, heldOn("2024-10-12"), "開催日の転記もれ"))
                    .when(new CorrectActivity(ID, A1, heldOn("2024-10-13"), "開催日の誤り"))
                    .then(new ActivityCorrected(ID, A1, heldOn("2024-10-12"), heldOn("2024-10-13"), "開催日の誤り"));
        }

        @Test
        void to_the_same_needs_no_event() {
            scenario()
                    .given(registered(), recorded(A1, MEETING))
                    .when(new CorrectActivity(ID, A1, activity(R6, "まちづくり交流会"), "念のため"))
                    .thenNothing();
        }

        @Test
        void an_unknown_activity_is_not_found() {
            scenario()
                    .given(registered(), recorded(A1, MEETING))
                    .when(new CorrectActivity(ID, A2, WALK, "誤り"))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
        }

        @Test
        void a_withdrawn_activity_is_refused() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), new ActivityWithdrawn(ID, A1, MEETING, "二重に登録した"))
                    .when(new CorrectActivity(ID, A1, MEETING, "誤り"))
                    .thenRefused(Refusal.Kind.RULE, "activityId: activity.withdrawn");
        }

        @Test
        void to_something_impossible_is_refused() {
            scenario()
                    .given(registered(), recorded(A1, MEETING))
                    .when(new CorrectActivity(ID, A1, heldOn("2025-10-12"), "開催日の誤り"))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "heldOn: date.outside-fiscal-year");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void keeps_what_is_withdrawn() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), recorded(A2, WALK))
                    .when(new WithdrawActivity(ID, A2, "二重に登録した"))
                    .then(new ActivityWithdrawn(ID, A2, WALK, "二重に登録した"));
        }

        @Test
        void keeps_the_last_version_of_what_is_withdrawn() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), new ActivityCorrected(ID, A1, MEETING, WALK, "題名の誤り"))
                    .when(new WithdrawActivity(ID, A1, "二重に登録した"))
                    .then(new ActivityWithdrawn(ID, A1, WALK, "二重に登録した"));
        }

        @Test
        void twice_needs_no_second_event() {
            scenario()
                    .given(registered(), recorded(A1, MEETING), new ActivityWithdrawn(ID, A1, MEETING, "二重に登録した"))
                    .when(new WithdrawActivity(ID, A1, "もう一度"))
                    .thenNothing();
        }

        @Test
        void an_unknown_activity_is_not_found() {
            scenario()
                    .given(registered())
                    .when(new WithdrawActivity(ID, A1, "二重に登録した"))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
        }
    }
}
