package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.R6;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.command.money.AddMoney;
import org.ayumi.command.money.RecordMoney;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Of a plan that runs from 令和4年度 to 令和8年度. */
class RecordMoneyTest {

    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final MoneyEntry BUDGET = entry(MoneyKind.BUDGET, 12_400, 4_000);
    private static final MoneyEntry SETTLEMENT = entry(MoneyKind.SETTLEMENT, 11_873, 4_000);

    private static MoneyEntry entry(MoneyKind kind, int amount, int... sources) {
        return new MoneyEntry(
                kind,
                new Money(BigDecimal.valueOf(amount), MoneyUnit.THOUSAND_YEN),
                Arrays.stream(sources)
                        .mapToObj(paid -> new SourceShare(MoneySource.NATIONAL, BigDecimal.valueOf(paid)))
                        .toList());
    }

    private static MoneyOfYear told(MoneyEntry... entries) {
        return new MoneyOfYear(List.of(entries), Optional.empty(), Optional.of("予算書"));
    }

    private static RecordMoney record(FiscalYear year, MoneyOfYear money, String... reason) {
        return new RecordMoney(ID, year, money, Stream.of(reason).findFirst());
    }

    private static InitiativeMoneyRecorded recorded(MoneyOfYear money) {
        return new InitiativeMoneyRecorded(ID, R6, Optional.empty(), money, Optional.empty());
    }

    @Test
    void the_first_of_a_year_needs_no_reason() {
        scenario().given(registered()).when(record(R6, told(BUDGET))).then(recorded(told(BUDGET)));
    }

    @Test
    void the_same_again_needs_no_event() {
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, told(BUDGET)))
                .thenNothing();
    }

    @Test
    void a_settlement_beside_the_budget_needs_no_reason() {
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, told(BUDGET, SETTLEMENT)))
                .then(new InitiativeMoneyRecorded(
                        ID, R6, Optional.of(told(BUDGET)), told(BUDGET, SETTLEMENT), Optional.empty()));
    }

    private static AddMoney more(MoneyOfYear more, String... reason) {
        return new AddMoney(ID, R6, more, Stream.of(reason).findFirst());
    }

    @Test
    void what_is_added_leaves_the_rest_as_it_stands() {
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(more(told(SETTLEMENT)))
                .then(new InitiativeMoneyRecorded(
                        ID, R6, Optional.of(told(BUDGET)), told(BUDGET, SETTLEMENT), Optional.empty()));
        scenario().given(registered()).when(more(told(BUDGET))).then(recorded(told(BUDGET)));
        scenario()
                .given(registered(), recorded(told(BUDGET, SETTLEMENT)))
                .when(more(told(SETTLEMENT)))
                .thenNothing();
    }

    @Test
    void what_is_added_contradicts_for_a_reason_only_and_what_stands_is_not_asked_about_again() {
        MoneyEntry exceeded = entry(MoneyKind.BUDGET, 100, 200);

        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(more(told(entry(MoneyKind.BUDGET, 12_500))))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-money");
        scenario()
                .given(registered(), recorded(told(exceeded)))
                .when(more(told(SETTLEMENT)))
                .then(new InitiativeMoneyRecorded(
                        ID, R6, Optional.of(told(exceeded)), told(exceeded, SETTLEMENT), Optional.empty()));
        scenario()
                .given(registered())
                .when(more(told(exceeded)))
                .thenRefused(Refusal.Kind.RULE, "budget.sources: money.sources-exceed");
    }

    @Test
    void what_stood_is_told_otherwise_for_a_reason_only() {
        MoneyOfYear other = told(entry(MoneyKind.BUDGET, 12_500));

        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, other))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-money");
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, told(SETTLEMENT)))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-money");
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, other, "補正予算"))
                .then(new InitiativeMoneyRecorded(ID, R6, Optional.of(told(BUDGET)), other, Optional.of("補正予算")));
    }

    @Test
    void all_of_it_is_taken_away_for_a_reason() {
        scenario()
                .given(registered(), recorded(told(BUDGET)))
                .when(record(R6, MoneyOfYear.UNTOLD, "他の事業の予算だった"))
                .then(new InitiativeMoneyRecorded(
                        ID, R6, Optional.of(told(BUDGET)), MoneyOfYear.UNTOLD, Optional.of("他の事業の予算だった")));
    }

    @Test
    void nothing_at_all_is_told_of_no_year() {
        scenario()
                .given(registered())
                .when(record(R6, MoneyOfYear.UNTOLD))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "budget: money.says-nothing");
    }

    @Test
    void the_year_is_one_of_the_plan() {
        scenario()
                .given(registered())
                .when(record(new FiscalYear(2021), told(BUDGET)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }

    @Test
    void the_budget_of_a_year_to_come_is_known_and_its_settlement_is_not() {
        scenario()
                .given(registered())
                .when(record(R8, told(BUDGET)))
                .then(new InitiativeMoneyRecorded(ID, R8, Optional.empty(), told(BUDGET), Optional.empty()));
        scenario()
                .given(registered())
                .when(record(R8, told(SETTLEMENT)))
                .thenRefused(Refusal.Kind.RULE, "settlement.amount: money.settled-early");
        scenario()
                .given(registered())
                .when(record(R8, told(SETTLEMENT), "事業が9月に終わり精算済み"))
                .then(new InitiativeMoneyRecorded(
                        ID, R8, Optional.empty(), told(SETTLEMENT), Optional.of("事業が9月に終わり精算済み")));
    }

    @Test
    void sources_pay_more_than_the_whole_for_a_reason_only() {
        MoneyOfYear overpaid = told(entry(MoneyKind.BUDGET, 12_400, 12_401));

        scenario()
                .given(registered())
                .when(record(R6, overpaid))
                .thenRefused(Refusal.Kind.RULE, "budget.sources: money.sources-exceed");
        scenario()
                .given(registered())
                .when(record(R6, overpaid, "前年度分の精算を含む"))
                .then(new InitiativeMoneyRecorded(ID, R6, Optional.empty(), overpaid, Optional.of("前年度分の精算を含む")));
    }

    @Test
    void nothing_is_put_down_for_a_year_after_the_end() {
        Retirement ended = new Retirement(new FiscalYear(2023), Ending.ABOLISHED, List.of());

        scenario()
                .given(registered(), new InitiativeRetired(ID, Optional.empty(), ended, "廃止"))
                .when(record(R6, told(BUDGET)))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: retirement.is-over");
    }
}
