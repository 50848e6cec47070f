package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PRINTED;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.row;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleScheduleTest {

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
    void with_two_rows_whose_names_look_alike_is_refused() {
        scenario()
                .given(registered())
                .when(new ScheduleInitiative(
                        ID,
                        List.of(row(Optional.of("講座1"), Map.of()), row(Optional.of("講座\u200B１"), Map.of())),
                        Optional.empty()))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "rows[1].name: schedule.row-twice");
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
}
