package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.NUMBER;
import static org.ayumi.command.initiative.Initiatives.OTHER_SIBLING;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SIBLING;
import static org.ayumi.command.initiative.Initiatives.STRANGER;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.row;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeTest {

    @Nested
    class Registering {

        @Test
        void makes_an_initiative_part_of_its_plan() {
            scenario()
                    .when(RegisterInitiative.in(PLAN, NUMBER, details("まちづくり交流会")))
                    .then(new InitiativeRegistered(ID, PLAN, NUMBER, details("まちづくり交流会")))
                    .thenAnswered("initiativeId", ID);
        }

        @Test
        void in_an_unknown_plan_is_not_found() {
            scenario()
                    .when(RegisterInitiative.in("tomisato-kyodo-9", NUMBER, details("まちづくり交流会")))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "planId: id.unknown");
        }

        @Test
        void under_a_number_that_is_taken_is_refused() {
            scenario()
                    .given(registered())
                    .when(RegisterInitiative.in(PLAN, NUMBER, details("別の事業")))
                    .thenRefused(Refusal.Kind.RULE, "number: initiative.exists");
        }
    }

    @Nested
    class Amending {

        @Test
        void keeps_the_wording_before() {
            scenario()
                    .given(registered())
                    .when(new AmendInitiative(ID, details("まちづくり大交流会"), "名称の変更"))
                    .then(new InitiativeAmended(ID, details("まちづくり交流会"), details("まちづくり大交流会"), "名称の変更"));
        }

        @Test
        void starts_from_the_last_wording() {
            scenario()
                    .given(registered(), new InitiativeAmended(ID, details("まちづくり交流会"), details("大交流会"), "名称の変更"))
                    .when(new AmendInitiative(ID, details("まちづくり交流会"), "元に戻す"))
                    .then(new InitiativeAmended(ID, details("大交流会"), details("まちづくり交流会"), "元に戻す"));
        }

        @Test
        void to_the_same_wording_needs_no_event() {
            scenario()
                    .given(registered())
                    .when(new AmendInitiative(ID, details("まちづくり交流会"), "念のため"))
                    .thenNothing();
        }

        @Test
        void an_unknown_initiative_is_not_found() {
            scenario()
                    .when(new AmendInitiative(ID, details("まちづくり交流会"), "名称の変更"))
                    .thenNotFound();
        }
    }

    @Nested
    class Scheduling {

        private static final ScheduleRow PRINTED = row(Map.of(2022, "検討", 2023, "実施", 2025, "→"));
        private static final InitiativeScheduled SCHEDULED =
                new InitiativeScheduled(ID, List.of(), List.of(PRINTED), Optional.empty());

        @Test
        void the_first_time_needs_no_reason() {
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, List.of(PRINTED), Optional.empty()))
                    .then(SCHEDULED);
        }

        @Test
        void a_year_that_was_printed_blank_stays_blank() {
            assertThat(PRINTED.marks()).doesNotContainKey(new FiscalYear(2024));
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, List.of(row(Map.of())), Optional.empty()))
                    .then(new InitiativeScheduled(ID, List.of(), List.of(row(Map.of())), Optional.empty()));
        }

        @Test
        void takes_sub_rows_under_different_names() {
            List<ScheduleRow> rows = List.of(
                    PRINTED, row(Optional.of("講座"), Map.of(2022, "実施")), row(Optional.of("広報"), Map.of(2026, "実施")));
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, rows, Optional.empty()))
                    .then(new InitiativeScheduled(ID, List.of(), rows, Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(ints = {2021, 2027})
        void outside_the_years_of_the_plan_is_refused(int year) {
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, List.of(row(Map.of(2022, "検討", year, "実施"))), Optional.empty()))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "rows[0].marks: year.outside-plan");
        }

        @Test
        void a_row_under_a_name_that_is_taken_is_refused() {
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(
                            ID,
                            List.of(
                                    PRINTED,
                                    row(Optional.of("講座"), Map.of(2022, "実施")),
                                    row(Optional.of("講座"), Map.of(2023, "実施")),
                                    row(Map.of())),
                            Optional.empty()))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "rows[2].name: schedule.row-twice",
                            "rows[3].name: schedule.row-twice");
        }

        @Test
        void names_every_fault_at_once() {
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(
                            ID, List.of(row(Map.of(2020, "検討", 2030, "実施")), row(Map.of())), Optional.empty()))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "rows[0].marks: year.outside-plan",
                            "rows[0].marks: year.outside-plan",
                            "rows[1].name: schedule.row-twice");
        }

        @Test
        void with_more_than_30_rows_is_refused() {
            List<ScheduleRow> thirty = IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> row(Optional.of("講座" + i), Map.of()))
                    .toList();
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, thirty, Optional.empty()))
                    .then(new InitiativeScheduled(ID, List.of(), thirty, Optional.empty()));
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, Collections.nCopies(31, thirty.get(0)), Optional.empty()))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            IntStream.range(0, 30)
                                    .mapToObj(i ->
                                            i == 0 ? "rows: list.too-long" : "rows[" + i + "].name: schedule.row-twice")
                                    .toArray(String[]::new));
        }

        @Test
        void anew_needs_a_reason() {
            ScheduleRow other = row(Map.of(2022, "検討", 2024, "実施"));
            scenario()
                    .given(registered(), SCHEDULED)
                    .when(new ScheduleInitiative(ID, List.of(other), Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-revision");
            scenario()
                    .given(registered(), SCHEDULED)
                    .when(new ScheduleInitiative(ID, List.of(other), Optional.of("実施の延期")))
                    .then(new InitiativeScheduled(ID, List.of(PRINTED), List.of(other), Optional.of("実施の延期")));
        }

        @Test
        void the_same_again_needs_neither_reason_nor_event() {
            scenario()
                    .given(registered(), SCHEDULED)
                    .when(new ScheduleInitiative(ID, List.of(PRINTED), Optional.empty()))
                    .thenNothing();
            scenario()
                    .given(registered())
                    .when(new ScheduleInitiative(ID, List.of(), Optional.empty()))
                    .thenNothing();
        }
    }

    @Nested
    class Linking {

        @Test
        void keeps_the_printed_order_and_what_stood_before() {
            scenario()
                    .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING)))
                    .when(new LinkInitiatives(ID, List.of(OTHER_SIBLING, SIBLING)))
                    .then(new InitiativesLinked(ID, List.of(SIBLING), List.of(OTHER_SIBLING, SIBLING)));
        }

        @Test
        void can_be_undone() {
            scenario()
                    .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING)))
                    .when(new LinkInitiatives(ID, List.of()))
                    .then(new InitiativesLinked(ID, List.of(SIBLING), List.of()));
        }

        @Test
        void the_same_again_needs_no_event() {
            scenario()
                    .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING, OTHER_SIBLING)))
                    .when(new LinkInitiatives(ID, List.of(SIBLING, OTHER_SIBLING)))
                    .thenNothing();
        }

        @Test
        void in_another_order_is_a_change() {
            scenario()
                    .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING, OTHER_SIBLING)))
                    .when(new LinkInitiatives(ID, List.of(OTHER_SIBLING, SIBLING)))
                    .then(new InitiativesLinked(ID, List.of(SIBLING, OTHER_SIBLING), List.of(OTHER_SIBLING, SIBLING)));
        }

        @Test
        void to_itself_is_refused() {
            scenario()
                    .given(registered())
                    .when(new LinkInitiatives(ID, List.of(SIBLING, ID)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[1]: initiative.links-to-itself");
        }

        @Test
        void to_the_same_one_twice_is_refused() {
            scenario()
                    .given(registered())
                    .when(new LinkInitiatives(ID, List.of(SIBLING, OTHER_SIBLING, SIBLING)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[2]: list.twice");
        }

        @ParameterizedTest
        @ValueSource(strings = {PLAN + ".9-9-9", STRANGER, PLAN, ""})
        void to_one_that_is_not_of_the_same_plan_is_refused(String other) {
            scenario()
                    .given(registered())
                    .when(new LinkInitiatives(ID, List.of(other)))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[0]: initiative.unknown-in-plan");
        }

        @Test
        void names_every_fault_at_once() {
            scenario()
                    .given(registered())
                    .when(new LinkInitiatives(ID, List.of(ID, STRANGER, STRANGER)))
                    .thenRefused(
                            Refusal.Kind.IMPOSSIBLE,
                            "relatedInitiatives[0]: initiative.links-to-itself",
                            "relatedInitiatives[1]: initiative.unknown-in-plan",
                            "relatedInitiatives[2]: list.twice");
        }
    }
}
