package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.INDICATOR;
import static org.ayumi.command.initiative.Initiatives.OTHER_SIBLING;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SIBLING;
import static org.ayumi.command.initiative.Initiatives.STRANGER;
import static org.ayumi.command.initiative.Initiatives.activity;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.FakePersonalTexts;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetireInitiativeTest {

    private static final Retirement AFTER_R5 = after(2023);

    private static FiscalYear year(int startYear) {
        return new FiscalYear(startYear);
    }

    private static Retirement after(int lastYear, String... successors) {
        return new Retirement(year(lastYear), Ending.usual(successors.length), List.of(successors));
    }

    private static RetireInitiative retire(Retirement retirement) {
        return new RetireInitiative(ID, retirement, "見直し");
    }

    private static InitiativeRetired retired(Retirement retirement) {
        return new InitiativeRetired(ID, Optional.empty(), retirement, "見直し");
    }

    private static InitiativeRetired retired(Retirement previous, Retirement current) {
        return new InitiativeRetired(ID, Optional.of(previous), current, "見直し");
    }

    private static InitiativeResumed resumed(Retirement previous, int from) {
        return new InitiativeResumed(ID, previous, year(from), "要望");
    }

    private static ResumeInitiative resume(int from) {
        return new ResumeInitiative(ID, year(from), "要望");
    }

    private static ActivityRecorded recorded(int number, int year) {
        return new ActivityRecorded(ID, ID + ".a" + number, activity(year(year), "交流会"));
    }

    private static InitiativeAssessed assessed(int year, String evaluation) {
        Optional<String> text = Optional.of(evaluation).filter(told -> !told.isEmpty());
        return new InitiativeAssessed(
                ID, year(year), Optional.empty(), new Assessment(text, Optional.empty()), Optional.empty());
    }

    /** Where other initiatives have ended already. */
    private static Scenario<Initiative> amongEnded() {
        return Scenario.of(
                Initiative.class,
                new FakeRegistry()
                        .plan(PLAN, 2022, 2026)
                        .initiative(ID, PLAN)
                        .initiative(SIBLING, PLAN)
                        .initiative(OTHER_SIBLING, PLAN)
                        .ended(SIBLING, 2023)
                        .ended(OTHER_SIBLING, 2024),
                new FakePersonalTexts());
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2026})
    void ends_with_a_year_of_its_plan(int lastYear) {
        scenario().given(registered()).when(retire(after(lastYear))).then(retired(after(lastYear)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2027, FiscalYear.EARLIEST, FiscalYear.LATEST})
    void does_not_end_with_a_year_outside_of_it(int lastYear) {
        scenario()
                .given(registered())
                .when(retire(after(lastYear)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "lastFiscalYear: year.outside-plan");
    }

    @Test
    void one_that_was_never_registered_is_not_found() {
        scenario().when(retire(AFTER_R5)).thenNotFound();
        scenario().when(resume(2024)).thenNotFound();
    }

    @Test
    void the_same_end_twice_needs_no_event() {
        scenario().given(registered(), retired(AFTER_R5)).when(retire(AFTER_R5)).thenNothing();
    }

    @Test
    void an_end_is_put_right_in_its_year_its_ending_and_its_successors() {
        Retirement suspended = new Retirement(year(2023), Ending.SUSPENDED, List.of());
        scenario()
                .given(registered(), retired(AFTER_R5))
                .when(retire(after(2022)))
                .then(retired(AFTER_R5, after(2022)));
        scenario()
                .given(registered(), retired(AFTER_R5))
                .when(retire(after(2024)))
                .then(retired(AFTER_R5, after(2024)));
        scenario()
                .given(registered(), retired(AFTER_R5))
                .when(retire(suspended))
                .then(retired(AFTER_R5, suspended));
        scenario()
                .given(registered(), retired(AFTER_R5))
                .when(retire(after(2023, SIBLING)))
                .then(retired(AFTER_R5, after(2023, SIBLING)));
        scenario()
                .given(registered(), retired(AFTER_R5), retired(AFTER_R5, after(2024)))
                .when(retire(AFTER_R5))
                .then(retired(after(2024), AFTER_R5));
    }

    @Nested
    class What_goes_on_for_it {

        @Test
        void is_one_or_several_initiatives_also_of_another_plan() {
            scenario().given(registered()).when(retire(after(2023, SIBLING))).then(retired(after(2023, SIBLING)));
            scenario()
                    .given(registered())
                    .when(retire(after(2023, STRANGER, SIBLING)))
                    .then(retired(after(2023, STRANGER, SIBLING)));
        }

        @Test
        void is_known_is_not_itself_and_is_an_initiative() {
            scenario()
                    .given(registered())
                    .when(retire(after(2023, PLAN + ".9-9-9", SIBLING, ID, INDICATOR)))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "successors[0]: id.unknown",
                            "successors[2]: retirement.succeeds-itself",
                            "successors[3]: id.unknown");
        }

        @Test
        void is_told_with_the_year_that_is_impossible_too() {
            scenario()
                    .given(registered())
                    .when(retire(after(2027, ID)))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "lastFiscalYear: year.outside-plan",
                            "successor: retirement.succeeds-itself");
        }

        @ParameterizedTest
        @CsvSource({"2022, true", "2023, false", "2024, false"})
        void goes_on_for_longer(int lastYear, boolean possible) {
            Scenario.Outcome<Initiative> outcome =
                    amongEnded().given(registered()).when(retire(after(lastYear, SIBLING)));
            if (possible) {
                outcome.then(retired(after(lastYear, SIBLING)));
            } else {
                outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "successor: retirement.successor-ended");
            }
        }

        @Test
        void may_have_ended_later_beside_one_that_ended_before() {
            amongEnded()
                    .given(registered())
                    .when(retire(after(2023, OTHER_SIBLING, SIBLING)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "successors[1]: retirement.successor-ended");
        }
    }

    @Nested
    class Later_years {

        @Test
        void have_no_activities() {
            scenario()
                    .given(registered(), recorded(1, 2022), recorded(2, 2023))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
            scenario()
                    .given(registered(), recorded(1, 2024))
                    .when(retire(AFTER_R5))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.activity-after");
        }

        @Test
        void have_no_activities_also_after_one_was_put_into_another_year() {
            ActivityCorrected earlier = new ActivityCorrected(
                    ID, ID + ".a1", activity(year(2024), "交流会"), activity(year(2023), "交流会"), "年度の誤り");
            scenario()
                    .given(registered(), recorded(1, 2024), earlier)
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
        }

        @Test
        void may_have_withdrawn_ones() {
            scenario()
                    .given(
                            registered(),
                            recorded(1, 2024),
                            new ActivityWithdrawn(ID, ID + ".a1", activity(year(2024), "交流会"), "重複"))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
        }

        @Test
        void have_no_assessment_that_says_something() {
            scenario()
                    .given(registered(), assessed(2023, "進んだ"))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
            scenario()
                    .given(registered(), assessed(2024, "進んだ"))
                    .when(retire(AFTER_R5))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.assessed-after");
            scenario()
                    .given(registered(), assessed(2024, "進んだ"), assessed(2024, ""))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
        }

        @Test
        void hinder_an_end_that_is_put_right_to_an_earlier_year() {
            scenario()
                    .given(registered(), recorded(1, 2023), retired(AFTER_R5))
                    .when(retire(after(2022)))
                    .thenRefused(Refusal.Kind.RULE, "lastFiscalYear: retirement.activity-after");
        }

        @ParameterizedTest
        @CsvSource({"2022, true", "2023, true", "2024, false", "2026, false"})
        void get_no_activities(int year, boolean possible) {
            Scenario.Outcome<Initiative> outcome = scenario()
                    .given(registered(), retired(AFTER_R5))
                    .when(new RecordActivity(ID, activity(year(year), "交流会")));
            if (possible) {
                outcome.then(recorded(1, year));
            } else {
                outcome.thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
            }
        }

        @Test
        void get_none_by_correction_either() {
            scenario()
                    .given(registered(), recorded(1, 2022), retired(AFTER_R5))
                    .when(new CorrectActivity(ID, ID + ".a1", activity(year(2024), "交流会"), NoteChange.keep(), "年度の誤り"))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
            scenario()
                    .given(registered(), recorded(1, 2022), retired(AFTER_R5))
                    .when(new CorrectActivity(ID, ID + ".a1", activity(year(2023), "交流会"), NoteChange.keep(), "年度の誤り"))
                    .then(new ActivityCorrected(
                            ID, ID + ".a1", activity(year(2022), "交流会"), activity(year(2023), "交流会"), "年度の誤り"));
        }

        @Test
        void are_not_assessed() {
            Assessment text = new Assessment(Optional.of("進んだ"), Optional.empty());
            scenario()
                    .given(registered(), retired(AFTER_R5))
                    .when(new AssessInitiative(ID, year(2024), text, Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
            scenario()
                    .given(registered(), retired(AFTER_R5))
                    .when(new AssessInitiative(ID, year(2023), text, Optional.empty()))
                    .then(new InitiativeAssessed(ID, year(2023), Optional.empty(), text, Optional.empty()));
        }
    }

    @Nested
    class Taken_up_again {

        @ParameterizedTest
        @ValueSource(ints = {2024, 2025, 2026})
        void from_a_year_of_the_plan_after_its_last_one(int from) {
            scenario().given(registered(), retired(AFTER_R5)).when(resume(from)).then(resumed(AFTER_R5, from));
        }

        @ParameterizedTest
        @ValueSource(ints = {2021, 2022, 2023, 2027, FiscalYear.LATEST})
        void but_from_no_other_year(int from) {
            scenario()
                    .given(registered(), retired(AFTER_R5))
                    .when(resume(from))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: resumption.year");
        }

        @Test
        void there_is_no_year_left_after_the_last_of_the_plan() {
            scenario()
                    .given(registered(), retired(after(2026)))
                    .when(resume(2026))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: resumption.year");
        }

        @Test
        void it_goes_on_and_is_not_taken_up_another_time() {
            scenario().given(registered()).when(resume(2024)).thenRefused(Refusal.Kind.RULE, "id: resumption.goes-on");
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025))
                    .when(resume(2025))
                    .thenRefused(Refusal.Kind.RULE, "id: resumption.goes-on");
        }

        @ParameterizedTest
        @CsvSource({"2023, true", "2024, false", "2025, true"})
        void it_is_reported_on_but_for_the_years_in_between(int year, boolean possible) {
            Scenario.Outcome<Initiative> outcome = scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025))
                    .when(new RecordActivity(ID, activity(year(year), "交流会")));
            if (possible) {
                outcome.then(recorded(1, year));
            } else {
                outcome.thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
            }
        }

        @Test
        void it_ends_again_and_with_an_earlier_year_it_was_never_taken_up() {
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025))
                    .when(retire(after(2025)))
                    .then(retired(after(2025)));
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025))
                    .when(retire(after(2024)))
                    .then(retired(after(2024)));
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025))
                    .when(retire(AFTER_R5))
                    .then(retired(AFTER_R5));
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025), retired(AFTER_R5))
                    .when(new RecordActivity(ID, activity(year(2025), "交流会")))
                    .thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
        }

        @Test
        void it_is_taken_up_a_second_time_from_a_year_after_the_second_end() {
            Retirement again = after(2025);
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025), retired(again))
                    .when(resume(2025))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: resumption.year");
            scenario()
                    .given(registered(), retired(AFTER_R5), resumed(AFTER_R5, 2025), retired(again))
                    .when(resume(2026))
                    .then(resumed(again, 2026));
        }
    }
}
