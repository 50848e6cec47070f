package org.ayumi.command.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.Refusals;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.Scenario;
import org.ayumi.command.initiative.Initiative;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.Role;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From whom to whom, and for what reason. */
class HandOverTest {

    private static final String PLAN = "plan";
    private static final String ID = PLAN + ".1-1-1";
    private static final Optional<PersonInCharge> POST = Optional.of(new PersonInCharge(ChargeKind.POST, "環境課 主査"));
    private static final Optional<PersonInCharge> STAFF = account("STAFF");
    private static final Optional<PersonInCharge> NOBODY = Optional.empty();
    private static final Optional<String> MOVED = Optional.of("人事異動");

    private static Optional<PersonInCharge> account(String name) {
        return Optional.of(new PersonInCharge(ChargeKind.ACCOUNT, name));
    }

    /** Of an initiative, with an account for each role that is called like it. */
    private static Scenario<Initiative> scenario() {
        Accounts accounts = name -> Role.ofAccounts().stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
        return Scenario.of(
                Initiative.class, new FakeRegistry().plan(PLAN, 2022, 2026).initiative(ID, PLAN), accounts);
    }

    private static InitiativeRegistered registered() {
        return new InitiativeRegistered(
                ID,
                PLAN,
                new InitiativePlace(Optional.empty(), new PrintedNumber("1-1-1"), 10_101),
                new InitiativeDetails(
                        "里山の手入れ",
                        Optional.empty(),
                        "環境部",
                        "環境課",
                        List.of("環境課"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private static InitiativeHandedOver handedOver(
            Optional<PersonInCharge> previous, Optional<PersonInCharge> current, Optional<String> reason) {
        return new InitiativeHandedOver(ID, previous, current, reason);
    }

    private static HandOverInitiative to(Optional<PersonInCharge> personInCharge, Optional<String> reason) {
        return new HandOverInitiative(ID, personInCharge, reason);
    }

    @Test
    void the_first_needs_no_reason() {
        scenario()
                .given(registered())
                .when(to(POST, Optional.empty()))
                .then(handedOver(NOBODY, POST, Optional.empty()));
    }

    @Test
    void whoever_is_in_charge_is_replaced_for_a_reason_only() {
        InitiativeHandedOver first = handedOver(NOBODY, POST, Optional.empty());

        scenario()
                .given(registered(), first)
                .when(to(STAFF, Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-hand-over");
        scenario()
                .given(registered(), first)
                .when(to(NOBODY, Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-hand-over");
        scenario().given(registered(), first).when(to(STAFF, MOVED)).then(handedOver(POST, STAFF, MOVED));
        scenario().given(registered(), first).when(to(NOBODY, MOVED)).then(handedOver(POST, NOBODY, MOVED));
    }

    @Test
    void after_nobody_anybody_is_a_first_one_again() {
        scenario()
                .given(registered(), handedOver(NOBODY, POST, Optional.empty()), handedOver(POST, NOBODY, MOVED))
                .when(to(STAFF, Optional.empty()))
                .then(handedOver(NOBODY, STAFF, Optional.empty()));
    }

    @Test
    void nothing_changes_where_it_is_the_same_or_nobody_still() {
        scenario()
                .given(registered(), handedOver(NOBODY, POST, Optional.empty()))
                .when(to(POST, MOVED))
                .thenNothing();
        scenario().given(registered()).when(to(NOBODY, MOVED)).thenNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STAFF", "APPROVER"})
    void an_account_that_reports_can_be_in_charge(Role role) {
        scenario()
                .given(registered())
                .when(to(account(role.name()), Optional.empty()))
                .then(handedOver(NOBODY, account(role.name()), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, charge.account-does-not-report",
        "ANALYST, charge.account-does-not-report",
        "ADMIN, charge.account-does-not-report",
        "SYSTEM, charge.unknown-account",
        "tanaka, charge.unknown-account"
    })
    void another_account_cannot(String name, String key) {
        scenario()
                .given(registered())
                .when(to(account(name), Optional.empty()))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "name: " + key);
    }

    @Test
    void what_has_ended_is_handed_over_all_the_same() {
        scenario()
                .given(
                        registered(),
                        new InitiativeRetired(
                                ID,
                                Optional.empty(),
                                new Retirement(new FiscalYear(2023), Ending.ABOLISHED, List.of()),
                                "廃止"))
                .when(to(POST, Optional.empty()))
                .then(handedOver(NOBODY, POST, Optional.empty()));
    }

    @Test
    void a_request_says_a_post_an_account_or_nobody() {
        for (Map.Entry<String, Optional<PersonInCharge>> said : Map.of(
                        "{\"kind\":\"POST\",\"name\":\" 環境課 主査 \",\"reason\":\"人事異動\"}", POST,
                        "{\"kind\":\"ACCOUNT\",\"name\":\"STAFF\",\"reason\":\"人事異動\"}", STAFF,
                        "{\"kind\":\"NOBODY\",\"reason\":\"人事異動\"}", NOBODY)
                .entrySet()) {
            ChargeBodies.HandOver body = RequestBodies.read(said.getKey(), ChargeBodies.HandOver.class);
            assertThat(ChargeForms.ofInitiative(ID, body)).isEqualTo(to(said.getValue(), MOVED));
            assertThat(ChargeForms.ofIndicator(ID + ".1", body))
                    .isEqualTo(new HandOverIndicator(ID + ".1", said.getValue(), MOVED));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                               | MALFORMED  | kind: field.missing
            {"kind":"POST"}                  | MALFORMED  | name: field.missing
            {"kind":"ACCOUNT"}               | MALFORMED  | name: field.missing
            {"kind":"POST","name":"  "}      | IMPOSSIBLE | name: text.blank
            {"kind":"NOBODY","name":"staff"} | IMPOSSIBLE | name: charge.nobody-has-no-name
            """)
    void what_a_request_cannot_say_is_refused_by_field(String json, Refusal.Kind kind, String fault) {
        ChargeBodies.HandOver body = RequestBodies.read(json, ChargeBodies.HandOver.class);
        Refusals.assertRefused(kind, () -> ChargeForms.ofIndicator(ID + ".1", body), fault);
    }
}
