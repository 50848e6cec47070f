package org.ayumi.kernel.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableArithmeticTest {

    private static SurveyRow row(String answer, int count, String percent) {
        return new SurveyRow(answer, Optional.of(count), Optional.of(percent).map(BigDecimal::new), Optional.empty());
    }

    private static SurveyRow counted(String answer, int count) {
        return new SurveyRow(answer, Optional.of(count), Optional.empty(), Optional.empty());
    }

    private static Survey survey(int base, boolean multiple, String deviation, SurveyRow... rows) {
        return new Survey(
                Optional.empty(),
                "また来たいか",
                base,
                multiple,
                List.of(rows),
                Optional.empty(),
                Optional.empty(),
                Optional.of(deviation).filter(told -> !told.isEmpty()));
    }

    private static List<Oddity> oddities(Survey survey) {
        return new TableArithmetic(survey).oddities();
    }

    @Test
    void a_table_that_works_out_has_nothing_odd() {
        assertThat(oddities(survey(40, false, "", row("はい", 30, "75.0"), row("いいえ", 10, "25"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14.1, 20.5", "21, 20", "20.44, 20.45", "20.46, 20.455"})
    void a_percentage_is_that_of_those_who_answered(String wrong, String right) {
        assertThat(oddities(survey(44, true, "", row("教える", 9, wrong))))
                .extracting(Oddity::field, Oddity::kind)
                .containsExactly(tuple("rows[0].percent", "percent.differs"));
        assertThat(oddities(survey(44, true, "", row("教える", 9, right)))).isEmpty();
    }

    @Test
    void nobody_answers_who_was_not_asked() {
        assertThat(oddities(survey(44, true, "", counted("教える", 45))))
                .singleElement()
                .satisfies(oddity -> {
                    assertThat(oddity.field()).isEqualTo("rows[0].count");
                    assertThat(oddity.sentence()).isEqualTo("「教える」の回答数45は、回答者数44を超えている");
                });
        assertThat(oddities(survey(44, true, "", counted("教える", 44)))).isEmpty();
    }

    @Test
    void single_answers_add_up_to_those_who_answered_and_several_need_not() {
        assertThat(oddities(survey(44, false, "", counted("はい", 30), counted("いいえ", 13))))
                .singleElement()
                .satisfies(oddity -> {
                    assertThat(oddity.field()).isEqualTo("rows");
                    assertThat(oddity.sentenceEn())
                            .isEqualTo("each gave one answer, but the counts 30 + 13 = 43 are not the 44 who answered");
                });
        assertThat(oddities(survey(44, true, "", counted("はい", 30), counted("いいえ", 13))))
                .isEmpty();
    }

    @Test
    void where_a_row_is_printed_blank_nothing_is_added_up() {
        SurveyRow blank = new SurveyRow("計", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(oddities(survey(44, false, "", counted("はい", 30), blank))).isEmpty();
    }

    @Test
    void a_deviation_of_the_row_or_of_the_table_explains_and_hides_nothing() {
        Survey ofTable = survey(44, true, "合計64を分母にした", row("教える", 9, "14.1"));
        assertThat(oddities(ofTable))
                .extracting(Oddity::sentence, Oddity::explanation)
                .containsExactly(tuple("「教える」の割合14.1%は、9 ÷ 44 = 20.455%と合わない", Optional.of("合計64を分母にした")));
        SurveyRow explained =
                new SurveyRow("教える", Optional.of(9), Optional.of(new BigDecimal("14.1")), Optional.of("印刷のまま"));
        assertThat(oddities(survey(44, true, "", explained)))
                .extracting(Oddity::explanation)
                .containsExactly(Optional.of("印刷のまま"));
    }

    @Test
    void what_no_table_can_be_is_refused_by_its_field() {
        assertThatThrownBy(() -> survey(0, true, "", counted("はい", 0))).hasMessageContaining("base: base");
        assertThatThrownBy(() -> survey(1, true, "")).hasMessageContaining("rows: survey.no-rows");
        assertThatThrownBy(() -> survey(1, true, "", counted("はい", 1), counted("はい", 0)))
                .hasMessageContaining("rows[1].answer: list.twice");
        assertThatThrownBy(() -> row("はい", 1, "100.1")).hasMessageContaining("percent: survey.percent");
        assertThatThrownBy(() -> counted("はい", -1)).hasMessageContaining("count: survey.count");
    }
}
