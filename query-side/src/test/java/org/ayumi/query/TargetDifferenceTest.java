package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.state;
import static org.ayumi.query.moment.SamplePlan.stateOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.audit.Difference;
import org.ayumi.query.audit.DifferenceQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed of indicators of a section and of a plan: owners, targets by year, states. */
class TargetDifferenceTest extends OnPostgres {

    private static final String OF_THE_SECTION = sectionId(1) + ".1";
    private static final String OF_THE_PLAN = PLAN + ".i1";
    private static final Targets TWO = Targets.of(in(R5, amount(130)), in(R8, amount(150)));
    private static final Targets ONE = Targets.of(in(R8, new Aim.AtLeast(BigDecimal.valueOf(140))));
    private static final Targets NONE = Targets.noneBecause("推移を見守る");

    @Autowired
    private DifferenceQuery differences;

    @Autowired
    private SwitchableEventStore store;

    @BeforeEach
    void indicators() {
        EventStoreInMemory events = new EventStoreInMemory();
        history().forEach(events::append);
        store.show(events);
    }

    private static List<DomainEvent> history() {
        return List.of(
                adopted(),
                added(1, goal("Ⅰ", "市民が主役", 1)),
                defined(IndicatorOwner.section(sectionId(1)), definition("参加者数", "名"), TWO),
                defined(IndicatorOwner.plan(PLAN), stateOf("計画"), Targets.of(in(R8, new Aim.InState("策定済")))),
                new TargetRevised(OF_THE_SECTION, TWO, ONE, "見直し"),
                new TargetRevised(OF_THE_SECTION, ONE, NONE, "見直し"),
                new IndicatorValueRecorded(OF_THE_PLAN, R5, state("策定中"), Optional.empty(), Optional.empty()));
    }

    @Test
    void targets_are_told_by_their_years() {
        assertThat(told(AuditedKind.INDICATOR, OF_THE_SECTION, 3, 5))
                .contains(
                        "target.kind | 目標値の種類：数値 → 以上 | target, kind: amount → at least",
                        "targets[2026].kind | 目標値の令和8年度の種類：数値 → 以上 | targets, FY2026, kind: amount → at least",
                        "targets[2026].amount | 目標値の令和8年度の数値：150 → 140 | targets, FY2026, amount: 150 → 140",
                        "targets[2023].amount | 目標値の令和5年度の数値：130 → 記載なし"
                                + " | targets, FY2023, amount: 130 → not stated");
        assertThat(told(AuditedKind.INDICATOR, OF_THE_SECTION, 5, 6))
                .contains(
                        "target.kind | 目標値の種類：以上 → 定めない | target, kind: at least → none",
                        "target.reason | 目標値の理由：記載なし → 推移を見守る | target, reason: not stated → 推移を見守る",
                        "target.amount | 目標値の数値：140 → 記載なし | target, amount: 140 → not stated");
    }

    @Test
    void an_owner_is_told_by_what_it_is() {
        assertThat(told(AuditedKind.INDICATOR, OF_THE_SECTION, 0, 3))
                .contains(
                        "owner.kind | 指標の属する先の種類：記載なし → 基本目標・施策"
                                + " | belongs to, kind: not stated → section of the plan",
                        "owner.name | 指標の属する先の名称：記載なし → 市民が主役 | belongs to, name: not stated → 市民が主役")
                .noneMatch(change -> change.startsWith("initiative") || change.startsWith("baseline"));
    }

    @Test
    void a_state_that_was_reached_is_none_of_an_activity() {
        assertThat(told(AuditedKind.INDICATOR, OF_THE_PLAN, 6, 7))
                .contains(
                        "values[2023].kind | 実績の令和5年度の種類：記載なし → 状態 | values, FY2023, kind: not stated → state",
                        "values[2023].state | 実績の令和5年度の状態：記載なし → 策定中" + " | values, FY2023, state: not stated → 策定中");
        assertThat(told(AuditedKind.INDICATOR, OF_THE_PLAN, 0, 4))
                .contains(
                        "states | 状態の語（順に）：記載なし → 未策定、策定中、策定済" + " | states in their order: not stated → 未策定, 策定中, 策定済",
                        "target.state | 目標値の状態：記載なし → 策定済 | target, state: not stated → 策定済");
    }

    @Test
    void of_a_plan_those_of_the_plan_and_its_sections_are_among_the_figures_once_each() {
        List<String> changes = told(AuditedKind.PLAN, PLAN, 2, 7);

        assertThat(changes)
                .contains(
                        "indicators[tomisato-kyodo-2.s1.1].indicatorName"
                                + " | 指標の「tomisato-kyodo-2.s1.1」の指標名：記載なし → 参加者数"
                                + " | indicators, \"tomisato-kyodo-2.s1.1\", indicator name: not stated → 参加者数",
                        "indicators[tomisato-kyodo-2.i1].values[2023].state"
                                + " | 指標の「tomisato-kyodo-2.i1」の実績の令和5年度の状態：記載なし → 策定中"
                                + " | indicators, \"tomisato-kyodo-2.i1\", values, FY2023, state: not stated → 策定中");
        assertThat(changes)
                .filteredOn(change -> change.endsWith("not stated → 参加者数"))
                .hasSize(1);
        assertThat(changes)
                .filteredOn(change -> change.endsWith("name: not stated → 計画"))
                .hasSize(1);
    }

    private List<String> told(AuditedKind kind, String id, long from, long to) {
        return differences.between(kind, id, new AsOf.AtPosition(from), new AsOf.AtPosition(to)).changes().stream()
                .map(TargetDifferenceTest::told)
                .toList();
    }

    private static String told(Difference.Change change) {
        return change.path() + " | " + change.nameJa() + "：" + change.beforeJa() + " → " + change.afterJa() + " | "
                + change.nameEn() + ": " + change.beforeEn() + " → " + change.afterEn();
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }
}
