package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sentences of ends, further places and texts say where something stood before. */
class LifeSentencesTest {

    private static final String INITIATIVE = initiativeId("1-1-1");
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Retirement ABOLISHED = new Retirement(R5, Ending.ABOLISHED, List.of());

    private final Sentences japanese = new Sentences(AuditWords.JAPANESE, EventForms.stored());
    private final Sentences english = new Sentences(AuditWords.ENGLISH, EventForms.stored());

    static Stream<Arguments> sentences() {
        Assessment before = new Assessment(Optional.of("順調"), Optional.of("続ける"));
        return Stream.of(
                arguments(
                        new InitiativeRetired(
                                INITIATIVE,
                                Optional.of(ABOLISHED),
                                new Retirement(R6, Ending.CONTINUED, List.of("tomisato-kyodo-3.1-1-1")),
                                "次の計画へ"),
                        "事業の廃止・統合などを記録：令和5年度まで（廃止） → 令和6年度まで（継続、引き継ぐ先：tomisato-kyodo-3.1-1-1）",
                        "End of the initiative recorded: up to FY2023 (abolished) → up to FY2024"
                                + " (carried on, carried on by: tomisato-kyodo-3.1-1-1)"),
                arguments(
                        new InitiativeReprinted(
                                INITIATIVE, List.of(placeOn(2, "Ⅱ-1-②", 7), placeOn(3, "Ⅲ-①", 1)), List.of()),
                        "再掲の位置を設定：s2のⅡ-1-②（並び順：7）、s3のⅢ-①（並び順：1） → 記載なし",
                        "Further places in the plan set: Ⅱ-1-② on section s2 (order: 7), Ⅲ-① on section s3 (order: 1)"
                                + " → not stated"),
                arguments(
                        new InitiativeAssessed(
                                INITIATIVE,
                                R5,
                                Optional.of(before),
                                new Assessment(Optional.of("順調"), Optional.empty()),
                                Optional.of("推敲")),
                        "令和5年度の評価を記載：今後の方向性：続ける → 記載なし",
                        "Assessment of FY2023 written: next steps: 続ける → not stated"),
                arguments(
                        new InitiativeAmended(INITIATIVE, Optional.of(R6), details("相談窓口"), withTexts(), "見直し"),
                        "事業「相談窓口」の内容を令和6年度から変更：現状・課題：記載なし → 相談が増えている；方向性：記載なし → 身近な窓口；" + "推進内容：記載なし → 三か所に置く",
                        "Initiative \"相談窓口\" amended from FY2024 on: situation and issues: not stated → 相談が増えている;"
                                + " direction: not stated → 身近な窓口; content: not stated → 三か所に置く"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void says_what_stood_before_and_what_stands_now(DomainEvent event, String inJapanese, String inEnglish) {
        assertThat(japanese.of(event, List.of())).isEqualTo(inJapanese);
        assertThat(english.of(event, List.of())).isEqualTo(inEnglish);
    }

    @Test
    void an_end_speaks_of_its_last_year_and_of_that_which_it_puts_right() {
        assertThat(SpokenYears.of(new InitiativeRetired(
                        INITIATIVE, Optional.of(ABOLISHED), new Retirement(R8, Ending.ABOLISHED, List.of()), "誤り")))
                .containsExactly(R5, R8);
        assertThat(SpokenYears.of(amendedFrom(Optional.of(R6), "1-1-1", details("相談窓口"))))
                .containsExactly(R6);
    }

    @Test
    void an_indicator_that_ends_is_called_as_it_was_called_at_last() {
        EventStoreInMemory store = new EventStoreInMemory();
        store.append(defined("1-1-1", "来館者数", "人", count(10, "人"), 16));
        store.append(new IndicatorAmended(
                INDICATOR, R6, definition("来館者数", "人"), definition("利用者数", "人"), new Continuity.Broken(), "見直し"));
        RecordedEvent retired = store.append(new IndicatorRetired(INDICATOR, Optional.empty(), ABOLISHED, "統計がなくなるため"));

        assertThat(japanese.of(
                        retired.event(), DefiningEvents.of(retired, store).before(retired)))
                .isEqualTo("指標「利用者数」の廃止・統合などを記録：記載なし → 令和5年度まで（廃止）");
    }

    private static InitiativeDetails withTexts() {
        InitiativeDetails usual = details("相談窓口");
        return new InitiativeDetails(
                usual.name(),
                usual.label(),
                usual.department(),
                usual.division(),
                usual.leadSections(),
                usual.relatedSections(),
                usual.implementers(),
                usual.audience(),
                usual.summary(),
                Optional.of("相談が増えている"),
                Optional.of("身近な窓口"),
                Optional.of("三か所に置く"));
    }
}
