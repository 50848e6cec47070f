package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amended;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.language.FieldNames;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.audit.Difference;
import org.ayumi.query.audit.DifferenceQuery;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed between two moments, told without the read models' tables. */
class DifferenceTest extends OnPostgres {

    private static final String INDICATOR = indicatorId("1-1-1");

    @Autowired
    private DifferenceQuery differences;

    @Autowired
    private SwitchableEventStore store;

    @BeforeEach
    void anIndicator() {
        EventStoreInMemory events = new EventStoreInMemory();
        history().forEach(events::append);
        store.show(events);
    }

    private static List<DomainEvent> history() {
        return List.of(
                adopted(),
                registered("1-1-1", "サポートセンター"),
                defined("1-1-1", "相談件数", "件", count(114, "件"), 150),
                recorded("1-1-1", R5, new NotConducted()),
                new IndicatorValueCorrected(
                        INDICATOR, R5, new NotConducted(), count(140, "件"), Optional.empty(), "集計の誤り"),
                new TargetRevised(INDICATOR, target(150), target(160), "見直し"));
    }

    @Test
    void names_every_field_that_changed_before_and_after_in_both_languages() {
        assertThat(between(4, 6).changes())
                .extracting(change -> change.path() + " | " + change.nameJa() + "：" + change.beforeJa() + " → "
                        + change.afterJa() + " | " + change.nameEn() + ": " + change.beforeEn() + " → "
                        + change.afterEn())
                .contains(
                        "target.amount | 目標値の数値：150 → 160 | target, amount: 150 → 160",
                        "values[2023].kind | 実績の令和5年度の種類：未実施 → 実績値"
                                + " | values, FY2023, kind: not conducted → measured",
                        "values[2023].amount | 実績の令和5年度の数値：記載なし → 140" + " | values, FY2023, amount: not stated → 140",
                        "values[2023].status.verdict | 実績の令和5年度の状況の判定：比較不能 → 順調"
                                + " | values, FY2023, status, verdict: not comparable → on track");
    }

    @Test
    void leaves_out_a_side_on_which_there_was_nothing_and_never_makes_it_0() {
        Difference.Change amount = between(4, 5).changes().stream()
                .filter(change -> change.path().equals("values[2023].amount"))
                .findFirst()
                .orElseThrow();

        assertThat(amount.before()).isEmpty();
        assertThat(amount.after().orElseThrow().intValue()).isEqualTo(140);
    }

    @Test
    void between_a_moment_and_itself_nothing_changed() {
        assertThat(between(5, 5).changes()).isEmpty();
        assertThat(between(3, 4).changes())
                .extracting(Difference.Change::path)
                .allMatch(path -> path.startsWith("values[2023]"));
    }

    @Test
    void before_its_first_event_there_was_nothing_of_it() {
        assertThat(between(0, 3).changes())
                .extracting(Difference.Change::path)
                .contains("indicatorName", "baseline.amount", "target.amount");
        assertThat(between(0, 3).changes()).allMatch(change -> change.before().isEmpty());
    }

    @Test
    void takes_instants_and_says_which_positions_they_were() {
        AsOf from = new AsOf.AtInstant(EventStoreInMemory.START.plusSeconds(5 * 60));

        Difference found = differences.between(AuditedKind.INDICATOR, INDICATOR, from, AsOf.latest());

        assertThat(List.of(found.fromPosition(), found.toPosition())).containsExactly(4L, 6L);
        assertThat(found).isEqualTo(between(4, 6));
    }

    @Test
    void of_a_plan_names_the_figures_that_changed_between_two_publications() {
        store.show(withPublications());

        Difference found = differences.between(
                AuditedKind.PLAN, PLAN, new AsOf.Published(PLAN + ".p1"), new AsOf.Published(PLAN + ".p2"));

        assertThat(List.of(found.fromPosition(), found.toPosition())).containsExactly(4L, 6L);
        assertThat(found.changes())
                .extracting(change -> change.path() + ": " + change.beforeEn() + " → " + change.afterEn())
                .contains(
                        "indicators[" + INDICATOR + "].target.amount: 150 → 160",
                        "indicators[" + INDICATOR + "].values[2023].kind: not conducted → measured",
                        "indicators[" + INDICATOR + "].values[2023].amount: not stated → 140")
                .noneMatch(change -> change.startsWith("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p1", PLAN, PLAN + ".p3", PLAN + ".p01", PLAN + ".1-1-1", "other.p1", "\u0000.p1"})
    void a_publication_that_is_not_there_is_no_moment(String publication) {
        store.show(withPublications());

        assertThatThrownBy(() ->
                        differences.between(AuditedKind.PLAN, PLAN, new AsOf.Published(publication), AsOf.latest()))
                .hasMessageContaining("BAD_PARAMETER from: publication.unknown");
    }

    @Test
    void of_a_plan_names_the_sections_that_changed_by_their_ids() {
        EventStoreInMemory events = new EventStoreInMemory();
        events.append(adopted());
        events.append(added(1, goal("Ⅰ", "市民が主役", 1)));
        events.append(added(2, goal("Ⅱ", "安心", 2)));
        events.append(amended(1, goal("Ⅰ", "市民が主役", 1), goal("Ⅲ", "市民が主役", 3)));
        store.show(events);

        Difference found = differences.between(AuditedKind.PLAN, PLAN, new AsOf.AtPosition(2), new AsOf.AtPosition(4));

        assertThat(found.changes())
                .extracting(change ->
                        change.path() + " | " + change.nameJa() + "：" + change.beforeJa() + " → " + change.afterJa())
                .contains(
                        "counts.sections | 件数の基本目標・施策：1 → 2",
                        "sections[tomisato-kyodo-2.s1].number | 基本目標・施策の「tomisato-kyodo-2.s1」の番号：Ⅰ → Ⅲ",
                        "sections[tomisato-kyodo-2.s2].name | 基本目標・施策の「tomisato-kyodo-2.s2」の名称：記載なし → 安心")
                .noneMatch(change -> change.startsWith("sections[tomisato-kyodo-2.s1].name"));
    }

    private static EventStoreInMemory withPublications() {
        EventStoreInMemory events = new EventStoreInMemory();
        history().forEach(events::append);
        events.append(published(1, 4));
        events.append(published(2, 6));
        return events;
    }

    private static ReportPublished published(int number, long position) {
        return new ReportPublished(
                PLAN,
                PLAN + ".p" + number,
                "第" + number + "回",
                Occasion.COUNCIL,
                R5,
                LocalDate.of(2024, 7, 10),
                position,
                Optional.empty());
    }

    @Test
    void refuses_moments_in_the_wrong_order_or_yet_to_come_and_what_was_not_there() {
        assertThatThrownBy(() -> between(5, 4)).hasMessageContaining("BAD_PARAMETER to: period.reversed");
        assertThatThrownBy(() -> between(7, 7)).hasMessageContaining("BAD_PARAMETER from: as-of.beyond-head");
        assertThatThrownBy(() -> between(4, 7)).hasMessageContaining("BAD_PARAMETER to: as-of.beyond-head");
        assertThatThrownBy(() -> between(0, 2)).hasMessageContaining("NOT_FOUND to: indicator.not-yet");
    }

    @Test
    void every_field_and_constant_of_every_state_has_its_words() {
        for (long seed = 1; seed <= 3; seed++) {
            EventStoreInMemory events = RandomPlan.events(seed, 200);
            store.show(events);
            for (RecordedEvent event : events.events()) {
                if (event.sequence() == 0) {
                    differences
                            .between(
                                    AuditedKinds.of(event.event()),
                                    event.aggregateId(),
                                    new AsOf.AtPosition(0),
                                    AsOf.latest())
                            .changes()
                            .forEach(DifferenceTest::isInWords);
                }
            }
        }
    }

    private static void isInWords(Difference.Change change) {
        for (FieldNames names : List.of(FieldNames.JAPANESE, FieldNames.ENGLISH)) {
            assertThat(change.path().replaceAll("\\[[^]]*]", "").split("\\.", -1))
                    .allMatch(member -> names.of(member).isPresent(), "has a name");
        }
        assertThat(change.afterEn()).doesNotContainPattern("[A-Z]{3,}_[A-Z]");
    }

    private Difference between(long from, long to) {
        return differences.between(
                AuditedKind.INDICATOR, INDICATOR, new AsOf.AtPosition(from), new AsOf.AtPosition(to));
    }
}
