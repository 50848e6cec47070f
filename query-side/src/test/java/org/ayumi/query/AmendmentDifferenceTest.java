package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.audit.AuditedKind;
import org.ayumi.query.audit.Difference;
import org.ayumi.query.audit.DifferenceQuery;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What an amendment changes between two moments, and what analysts find of it in plain columns. */
class AmendmentDifferenceTest extends OnPostgres {

    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);

    @Autowired
    private DifferenceQuery differences;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private List<Projection> projections;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final EventStoreInMemory events = new EventStoreInMemory();

    @BeforeEach
    void anIndicatorThatIsAmendedTwiceFromTheSameYear() {
        empty(projections, jdbc);
        List<RecordedEvent> happened = Stream.<DomainEvent>of(
                        adopted(),
                        registered("1-1-1", "ごみの収集"),
                        defined("1-1-1", "収集量", "千t", count(10, "千t"), 16),
                        recorded("1-1-1", R5, count(13, "千t")),
                        new IndicatorAmended(
                                INDICATOR,
                                R6,
                                definition("収集量", "千t"),
                                definition("収集量", "t"),
                                new Continuity.Converted(BigDecimal.valueOf(1000)),
                                "単位の見直し"),
                        new IndicatorAmended(
                                INDICATOR,
                                R6,
                                definition("収集量", "t"),
                                definition("資源の収集量", "t"),
                                new Continuity.Same(),
                                "名称の見直し"))
                .map(event -> events.append(event))
                .toList();
        store.show(events);
        transaction.executeWithoutResult(
                status -> happened.forEach(event -> projections.forEach(projection -> projection.apply(event))));
    }

    @Test
    void it_is_told_by_its_first_year() {
        assertThat(told(4, 5))
                .contains(
                        "unit | 単位：千t → t | unit: 千t → t",
                        "amendments[2024].fromFiscalYear | 途中の年度からの変更の令和6年度の適用する最初の年度：記載なし → 令和6年度"
                                + " | changes from a year on, FY2024, first year: not stated → FY2024",
                        "amendments[2024].continuity.kind | 途中の年度からの変更の令和6年度の前後の数値の関係の種類：記載なし → 換算して比べる"
                                + " | changes from a year on, FY2024, how numbers relate, kind:"
                                + " not stated → converted to compare",
                        "amendments[2024].continuity.factor | 途中の年度からの変更の令和6年度の前後の数値の関係の換算率：記載なし → 1,000"
                                + " | changes from a year on, FY2024, how numbers relate, factor: not stated → 1,000")
                .noneMatch(change -> change.startsWith("values") || change.contains("Label"));
    }

    @Test
    void another_from_the_same_year_leaves_the_first_as_it_is() {
        assertThat(told(5, 6))
                .contains("indicatorName | 指標名：収集量 → 資源の収集量 | indicator name: 収集量 → 資源の収集量")
                .anyMatch(change -> change.startsWith("amendments[#2].name | "))
                .noneMatch(change -> change.startsWith("amendments[2024]") || change.startsWith("unit"));
    }

    @Test
    void every_definition_is_a_row_and_says_of_which_years_it_is() {
        for (String model : List.of("progress", "history")) {
            assertThat(rows(
                            "SELECT concat_ws(' ', term, from_year, indicator_name, unit, continuity, conversion_factor,"
                                    + " reason, position) FROM " + model + "_definition ORDER BY term"))
                    .containsExactly(
                            "0 収集量 千t", "1 2024 収集量 t CONVERTED 1000 単位の見直し 5", "2 2024 資源の収集量 t SAME 名称の見直し 6");
        }
        assertThat(
                        rows(
                                "SELECT concat_ws(' ', indicator_name, unit, baseline_term, target_term) FROM progress_indicator"))
                .containsExactly("資源の収集量 t 0 0");
        assertThat(rows("SELECT indicator_name FROM plan_indicator")).containsExactly("資源の収集量");
        assertThat(rows("SELECT subject || definition_term FROM history_entry ORDER BY 1"))
                .containsExactly("BASELINE0", "TARGET0", "VALUE0");
    }

    private List<String> told(long from, long to) {
        return differences
                .between(AuditedKind.INDICATOR, INDICATOR, new AsOf.AtPosition(from), new AsOf.AtPosition(to))
                .changes()
                .stream()
                .map(AmendmentDifferenceTest::told)
                .toList();
    }

    private static String told(Difference.Change change) {
        return change.path() + " | " + change.nameJa() + "：" + change.beforeJa() + " → " + change.afterJa() + " | "
                + change.nameEn() + ": " + change.beforeEn() + " → " + change.afterEn();
    }

    private List<String> rows(String sql) {
        return jdbc.query(sql, (row, number) -> Objects.requireNonNull(row.getString(1)));
    }
}
