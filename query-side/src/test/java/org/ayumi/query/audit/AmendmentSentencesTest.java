package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.target;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmendmentSentencesTest {

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final IndicatorDefinition VISITORS = definition("来館者数", "千人");
    private static final IndicatorDefinition USERS = definition("利用者数", "人");

    private final Sentences japanese = new Sentences(AuditWords.JAPANESE, EventForms.stored());
    private final Sentences english = new Sentences(AuditWords.ENGLISH, EventForms.stored());

    static Stream<Arguments> amendments() {
        return Stream.of(
                arguments(
                        amended(definition("利用者数", "千人"), new Continuity.Same()),
                        "指標「来館者数」の定義を令和6年度から変更：名称：来館者数 → 利用者数；数値は前後そのまま比べる",
                        "Definition of indicator \"来館者数\" changed from FY2024 on: name: 来館者数 → 利用者数;"
                                + " numbers before and after compare as they are"),
                arguments(
                        amended(definition("来館者数", "人"), new Continuity.Converted(BigDecimal.valueOf(1000))),
                        "指標「来館者数」の定義を令和6年度から変更：単位：千人 → 人；" + "前後の数値は換算して比べる（変更前の1千人は変更後の1,000人）",
                        "Definition of indicator \"来館者数\" changed from FY2024 on: unit: 千人 → 人;"
                                + " numbers before and after are converted to compare (1千人 of before is 1,000人 of after)"),
                arguments(
                        amended(
                                new IndicatorDefinition(
                                        "来館者数",
                                        Measure.STOCK,
                                        Direction.HIGHER,
                                        "千人",
                                        Optional.of("図書館統計"),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Continuity.Overlap(R5, new BigDecimal("12.0"), new BigDecimal("15.5"))),
                        "指標「来館者数」の定義を令和6年度から変更：指標の種類：年度ごとの数 → ある時点の数；調査名：記載なし → 図書館統計；"
                                + "前後の数値は、両方で数えた令和5年度により換算して比べる（変更前の12.0千人は変更後の15.5千人）",
                        "Definition of indicator \"来館者数\" changed from FY2024 on:"
                                + " measure: count per year → stock at a date; survey: not stated → 図書館統計;"
                                + " numbers before and after are converted to compare, by FY2023 that was counted both ways"
                                + " (12.0千人 of before is 15.5千人 of after)"),
                arguments(
                        amended(USERS, new Continuity.Broken()),
                        "指標「来館者数」の定義を令和6年度から変更：名称：来館者数 → 利用者数；単位：千人 → 人；前後の数値は比べない",
                        "Definition of indicator \"来館者数\" changed from FY2024 on: name: 来館者数 → 利用者数;"
                                + " unit: 千人 → 人; numbers before and after are not compared"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("amendments")
    void an_amendment_says_what_changed_from_which_year_and_how_figures_compare(
            IndicatorAmended event, String inJapanese, String inEnglish) {
        assertThat(japanese.of(event, List.of())).isEqualTo(inJapanese);
        assertThat(english.of(event, List.of())).isEqualTo(inEnglish);
        assertThat(SpokenYears.of(event)).containsExactly(R6);
    }

    @Test
    void what_comes_later_names_the_indicator_and_counts_as_it_was_defined_then_and_for_the_year() {
        List<String> told = told(
                defined("1-1-1", "来館者数", "千人", count(10, "千人"), 16),
                new TargetRevised(indicatorId("1-1-1"), target(16), target(17), "見直し"),
                amended(USERS, new Continuity.Broken()),
                recorded("1-1-1", R5, count(13, "千人")),
                recorded("1-1-1", R6, count(14_000, "人")),
                new TargetRevised(indicatorId("1-1-1"), target(17), target(18_000), "見直し"),
                new TargetRevised(indicatorId("1-1-1"), target(18_000), target(19_000), "見直し"),
                new BaselineRevised(
                        indicatorId("1-1-1"),
                        Optional.of(new Baseline(R2, count(10, "千人"))),
                        new Baseline(R2, count(11_000, "人")),
                        "見直し"));

        assertThat(told.subList(1, 2)).containsExactly("指標「来館者数」の目標値を変更：令和8年度：16千人 → 令和8年度：17千人");
        assertThat(told.subList(3, 8))
                .containsExactly(
                        "指標「来館者数」の令和5年度の実績を報告：未報告 → 13千人",
                        "指標「利用者数」の令和6年度の実績を報告：未報告 → 14,000人",
                        "指標「利用者数」の目標値を変更：令和8年度：17千人 → 令和8年度：18,000人",
                        "指標「利用者数」の目標値を変更：令和8年度：18,000人 → 令和8年度：19,000人",
                        "指標「利用者数」の基準値を変更：令和2年度：10千人 → 令和2年度：11,000人");
    }

    private List<String> told(DomainEvent... happened) {
        EventStoreInMemory store = new EventStoreInMemory();
        for (DomainEvent event : happened) {
            store.append(event);
        }
        List<String> told = new ArrayList<>();
        for (RecordedEvent event : store.events()) {
            told.add(japanese.of(event.event(), DefiningEvents.of(event, store).before(event)));
        }
        return told;
    }

    private static IndicatorAmended amended(IndicatorDefinition current, Continuity continuity) {
        return new IndicatorAmended(indicatorId("1-1-1"), R6, VISITORS, current, continuity, "見直し");
    }
}
