package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.ledBy;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
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

/** What ends, further places, texts and sections in charge change between two moments, and what analysts find of them. */
class LifeDifferenceTest extends OnPostgres {

    private static final String INITIATIVE = initiativeId("1-1-1");
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Retirement MERGED = new Retirement(R5, Ending.MERGED, List.of(indicatorId("1-2-5")));
    private static final Assessment EVALUATED = new Assessment(Optional.of("順調"), Optional.empty());

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
    void anInitiativeThatChangesAndEnds() {
        empty(projections, jdbc);
        List<RecordedEvent> happened = Stream.<DomainEvent>of(
                        adopted(),
                        registered("1-1-1", "相談窓口"),
                        defined("1-1-1", "相談件数", "件", count(114, "件"), 150),
                        amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "相談窓口")),
                        new InitiativeAssessed(INITIATIVE, R5, Optional.empty(), EVALUATED, Optional.empty()),
                        new InitiativeReprinted(INITIATIVE, List.of(), List.of(placeOn(2, "Ⅱ-1-②", 7))),
                        new InitiativeRetired(
                                INITIATIVE,
                                Optional.empty(),
                                new Retirement(R6, Ending.MERGED, List.of(initiativeId("1-2-5"))),
                                "統合"),
                        new IndicatorRetired(INDICATOR, Optional.empty(), MERGED, "統合"),
                        new IndicatorResumed(INDICATOR, MERGED, R6, "年度の誤り"))
                .map(event -> events.append(event))
                .toList();
        store.show(events);
        transaction.executeWithoutResult(
                status -> happened.forEach(event -> projections.forEach(projection -> projection.apply(event))));
    }

    @Test
    void an_amendment_is_told_by_its_first_year_and_as_what_holds_now() {
        assertThat(initiative(3, 4))
                .contains(
                        "leadSections | 主たる部署：市民活動推進課 → 政策推進課 | lead sections: 市民活動推進課 → 政策推進課",
                        "amendments[2024].leadSections | 途中の年度からの変更の令和6年度の主たる部署：記載なし → 政策推進課"
                                + " | changes from a year on, FY2024, lead sections: not stated → 政策推進課",
                        "amendments[2024].fromFiscalYear | 途中の年度からの変更の令和6年度の適用する最初の年度：記載なし → 令和6年度"
                                + " | changes from a year on, FY2024, first year: not stated → FY2024")
                .noneMatch(change -> change.contains("Label") || change.startsWith("initiativeName"));
    }

    @Test
    void an_assessment_is_told_by_its_year_and_a_further_place_by_its_section() {
        assertThat(initiative(4, 5))
                .containsExactlyInAnyOrder(
                        "assessments[2023].fiscalYear | 評価と今後の方向性の令和5年度の年度：記載なし → 令和5年度"
                                + " | evaluations, FY2023, fiscal year: not stated → FY2023",
                        "assessments[2023].evaluation | 評価と今後の方向性の令和5年度の評価：記載なし → 順調"
                                + " | evaluations, FY2023, evaluation: not stated → 順調",
                        "assessments[2023].revisions | 評価と今後の方向性の令和5年度の書き改めた回数：記載なし → 0"
                                + " | evaluations, FY2023, number of rewritings: not stated → 0");
        assertThat(initiative(5, 6))
                .contains(
                        "reprints[tomisato-kyodo-2.s2].initiativeNumber | 再掲の位置の「tomisato-kyodo-2.s2」の事業番号：記載なし → Ⅱ-1-②"
                                + " | further places, \"tomisato-kyodo-2.s2\", initiative number: not stated → Ⅱ-1-②");
    }

    @Test
    void an_end_is_told_in_words_and_goes_with_the_resumption() {
        assertThat(initiative(6, 7))
                .containsExactlyInAnyOrder(
                        "retirement.lastFiscalYear | 廃止・統合などの最後の年度：記載なし → 令和6年度"
                                + " | end, last fiscal year: not stated → FY2024",
                        "retirement.ending | 廃止・統合などの終わり方：記載なし → 統合 | end, ending: not stated → merged",
                        "retirement.successors | 廃止・統合などの引き継ぐ先：記載なし → tomisato-kyodo-2.1-2-5"
                                + " | end, successors: not stated → tomisato-kyodo-2.1-2-5",
                        "retirement.reason | 廃止・統合などの理由：記載なし → 統合 | end, reason: not stated → 統合");
        assertThat(indicator(7, 8))
                .contains("retirement.lastFiscalYear | 廃止・統合などの最後の年度：記載なし → 令和5年度"
                        + " | end, last fiscal year: not stated → FY2023");
        assertThat(indicator(8, 9))
                .contains("retirement.ending | 廃止・統合などの終わり方：統合 → 記載なし | end, ending: merged → not stated");
        assertThat(indicator(7, 9)).isEmpty();
    }

    @Test
    void analysts_find_every_wording_with_its_first_year_and_the_latest_beside_the_initiative() {
        for (String model : List.of("plan", "progress")) {
            assertThat(rows("SELECT concat_ws(' ', term, from_year, name, lead_sections) FROM " + model
                            + "_details ORDER BY term"))
                    .as(model)
                    .containsExactly("0 相談窓口 {市民活動推進課}", "1 2024 相談窓口 {政策推進課}");
            assertThat(rows("SELECT lead_sections FROM " + model + "_initiative"))
                    .containsExactly("{政策推進課}");
        }
        assertThat(rows("SELECT concat_ws(' ', term, from_year, division, reason, position) FROM initiative_details"
                        + " ORDER BY term"))
                .containsExactly("0 市民活動推進課", "1 2024 政策推進課 機構改革 4");
        assertThat(rows("SELECT concat_ws(' ', term, list_index, name, kind) FROM initiative_details_section"
                        + " ORDER BY term, list_index"))
                .containsExactly(
                        "0 0 庁内各課 ALL_SECTIONS", "0 1 社会福祉協議会 OUTSIDE_BODY",
                        "1 0 庁内各課 ALL_SECTIONS", "1 1 社会福祉協議会 OUTSIDE_BODY");
        assertThat(rows("SELECT division FROM initiative_sheet")).containsExactly("政策推進課");
    }

    @Test
    void analysts_find_ends_further_places_and_texts_in_plain_columns() {
        String pause =
                "SELECT concat_ws(' ', pause, last_year, ending, successors, reason, position, resumed_from) FROM ";
        assertThat(rows(pause + "plan_pause UNION ALL " + pause + "initiative_pause"))
                .containsExactly(
                        "0 2024 MERGED {tomisato-kyodo-2.1-2-5} 統合 7", "0 2024 MERGED {tomisato-kyodo-2.1-2-5} 統合 7");
        assertThat(rows(pause + "progress_pause"))
                .containsExactly("0 2023 MERGED {tomisato-kyodo-2.1-2-5.1} 統合 8 2024");
        assertThat(
                        rows(
                                "SELECT concat_ws(' ', change, previous_fiscal_year, previous_ending, fiscal_year,"
                                        + " current_ending, current_successors) FROM history_entry WHERE subject = 'LIFESPAN' ORDER BY position"))
                .containsExactly("RETIRED 2023 MERGED {tomisato-kyodo-2.1-2-5.1}", "RESUMED 2023 MERGED 2024");
        String reprint = "SELECT concat_ws(' ', list_index, section_id, initiative_number, sort_key) FROM ";
        assertThat(rows(reprint + "plan_reprint UNION " + reprint + "initiative_reprint"))
                .containsExactly("0 tomisato-kyodo-2.s2 Ⅱ-1-② 7");
        assertThat(rows("SELECT concat_ws(' ', fiscal_year, evaluation, next_steps, revisions, position)"
                        + " FROM initiative_assessment"))
                .containsExactly("2023 順調 0 5");
    }

    private List<String> initiative(long from, long to) {
        return told(AuditedKind.INITIATIVE, INITIATIVE, from, to);
    }

    private List<String> indicator(long from, long to) {
        return told(AuditedKind.INDICATOR, INDICATOR, from, to);
    }

    private List<String> told(AuditedKind kind, String id, long from, long to) {
        return differences.between(kind, id, new AsOf.AtPosition(from), new AsOf.AtPosition(to)).changes().stream()
                .map(LifeDifferenceTest::told)
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
