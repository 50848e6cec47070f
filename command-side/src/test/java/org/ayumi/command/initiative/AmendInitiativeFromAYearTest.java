package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLACE;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.FakePersonalTexts;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendInitiativeFromAYearTest {

    private static Optional<FiscalYear> from(int year) {
        return Optional.of(new FiscalYear(year));
    }

    private static AmendInitiative amend(Optional<FiscalYear> from, String name) {
        return new AmendInitiative(ID, from, details(name), "名称の変更");
    }

    private static InitiativeAmended amended(Optional<FiscalYear> from, String previous, String current) {
        return new InitiativeAmended(ID, from, details(previous), details(current), "名称の変更");
    }

    private static DomainEvent[] with(int amendments, int firstYear) {
        return Stream.concat(
                        Stream.of(new InitiativeRegistered(ID, PLAN, PLACE, details("大会0"))),
                        IntStream.rangeClosed(1, amendments)
                                .mapToObj(each -> amended(from(firstYear + each - 1), "大会" + (each - 1), "大会" + each)))
                .toArray(DomainEvent[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026})
    void a_wording_holds_from_a_year_of_the_plan_on(int year) {
        scenario().given(registered()).when(amend(from(year), "大交流会")).then(amended(from(year), "まちづくり交流会", "大交流会"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2027, FiscalYear.EARLIEST, FiscalYear.LATEST})
    void and_from_no_other_year(int year) {
        scenario()
                .given(registered())
                .when(amend(from(year), "大交流会"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: year.outside-plan");
    }

    @Test
    void not_before_it_changed_the_last_time() {
        InitiativeAmended inR6 = amended(from(2024), "まちづくり交流会", "大交流会");
        scenario()
                .given(registered(), inR6)
                .when(amend(from(2023), "別の会"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: amendment.details-before-last");
        scenario().given(registered(), inR6).when(amend(from(2024), "別の会")).then(amended(from(2024), "大交流会", "別の会"));
        scenario().given(registered(), inR6).when(amend(from(2025), "別の会")).then(amended(from(2025), "大交流会", "別の会"));
    }

    @Test
    void a_wording_that_was_put_right_keeps_the_year_from_which_it_holds() {
        InitiativeAmended inR6 = amended(from(2024), "まちづくり交流会", "大交流会");
        InitiativeAmended putRight = amended(Optional.empty(), "大交流会", "大交流会議");
        scenario()
                .given(registered(), inR6)
                .when(amend(Optional.empty(), "大交流会議"))
                .then(putRight);
        scenario()
                .given(registered(), inR6, putRight)
                .when(amend(from(2023), "別の会"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fromFiscalYear: amendment.details-before-last");
    }

    @Test
    void the_same_wording_needs_no_event() {
        scenario()
                .given(registered(), amended(from(2024), "まちづくり交流会", "大交流会"))
                .when(amend(from(2024), "大交流会"))
                .thenNothing();
    }

    @Test
    void what_it_was_called_before_may_come_back() {
        scenario()
                .given(registered(), amended(from(2024), "まちづくり交流会", "大交流会"))
                .when(amend(from(2024), "まちづくり交流会"))
                .then(amended(from(2024), "大交流会", "まちづくり交流会"));
    }

    @Test
    void it_changes_from_fifty_years_on_and_no_more() {
        Scenario<Initiative> long49 = longPlan(with(49, 2000));
        long49.when(amend(from(2049), "大会50")).then(amended(from(2049), "大会49", "大会50"));
        longPlan(with(50, 2000))
                .when(amend(from(2050), "大会51"))
                .thenRefused(Refusal.Kind.RULE, "fromFiscalYear: amendment.details-too-many");
        longPlan(with(50, 2000)).when(amend(from(2049), "大会51")).then(amended(from(2049), "大会50", "大会51"));
        longPlan(with(50, 2000)).when(amend(Optional.empty(), "大会51")).then(amended(Optional.empty(), "大会50", "大会51"));
    }

    private static Scenario<Initiative> longPlan(DomainEvent... history) {
        return Scenario.of(
                        Initiative.class,
                        new FakeRegistry().plan(PLAN, 2000, FiscalYear.LATEST).initiative(ID, PLAN),
                        new FakePersonalTexts())
                .given(history);
    }

    @Test
    void the_last_year_there_is_can_be_the_first_of_a_wording() {
        longPlan(with(0, 2000))
                .when(amend(from(FiscalYear.LATEST), "大会1"))
                .then(amended(from(FiscalYear.LATEST), "大会0", "大会1"));
    }

    @Test
    void a_body_says_from_when_and_the_texts_of_a_sheet() {
        AmendInitiative read = read("\"fromFiscalYear\":\"R6\",");
        assertThat(read.from()).isEqualTo(from(2024));
        assertThat(read.details().situation()).hasValue("担い手が減った");
        assertThat(read.details().direction()).hasValue("担い手を増やす");
        assertThat(read.details().content()).hasValue("講座を開く");
        assertThat(read.leadSections()).hasValue(List.of("課"));
        assertThat(read("").from()).isEmpty();
        assertRefused(
                Refusal.Kind.IMPOSSIBLE, () -> read("\"fromFiscalYear\":2200,"), "fromFiscalYear: fiscal-year.range");
    }

    private static AmendInitiative read(String more) {
        return InitiativeForms.amendment(ID, RequestBodies.read("{" + more + """
                        "details":{"name":"交流会","department":"部","division":"課","leadSections":["課"],
                         "situation":"担い手が減った","direction":"担い手を増やす","content":"講座を開く"},
                         "reason":"名称の変更"}""", InitiativeBodies.Amendment.class));
    }
}
