package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PRINTED;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.row;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class ScheduleInitiativeTest {

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
