package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stages, kinds of years, rhythms and targets on sums. */
class BrokenStageTest {

    private static final String COUNT = "initiatives[0].indicators[0]";
    private static final String RATE = "initiatives[0].indicators[1]";
    private static final String STATE = "initiatives[0].indicators[2]";
    private static final String STAGES = COUNT + ".values[1].stages";

    private static Broken broken(String original, String replacement, String field, String key) {
        return new Broken(original, replacement, replacement, field, key);
    }

    static Stream<Broken> kinds() {
        return Stream.of(
                broken("stage: 速報", "stage: 速い", COUNT + ".values[2].stage", "word.unknown"),
                broken("stage: 速報", "stage: [速報]", COUNT + ".values[2].stage", "type.text"),
                broken("stage: 速報", "stge: 速報", COUNT + ".values[2].stge", "key.unknown-near"),
                broken(
                        "{year: R6, stage: 速報",
                        "{year: R6, stage: 年度途中",
                        COUNT + ".values[2].asOf",
                        "stage.interim-needs-day"),
                new Broken(", asOf: 2023-06-30", "", "amount: 12}", STAGES + "[0].asOf", "stage.interim-needs-day"),
                new Broken(
                        "なし, asOf: 2023-10-01",
                        "なし",
                        "{year: R5, stage: 年度途中",
                        STATE + ".values[0].asOf",
                        "stage.interim-needs-day"),
                broken("asOf: 2023-06-30", "asOf: 六月末", STAGES + "[0].asOf", "date.unreadable"),
                broken("stage: 見込, kind: SUB", "stage: 年度途中, kind: SUB", STAGES + "[2].stage", "stage.not-with-kind"),
                broken(
                        "stage: 速報, kind: MEASURED, amount: 72",
                        "stage: INTERIM, kind: NOT_CONDUCTED",
                        COUNT + ".values[2].stage",
                        "stage.not-with-kind"),
                new Broken(
                        "stage: 見込, kind: SUBSTITUTE",
                        "stage: 速報, kind: SUBSTITUTE",
                        "{stage: PRELIMINARY",
                        STAGES + "[3]",
                        "stage.duplicate"),
                new Broken(
                        "stage: PRELIMINARY, ", "", "{kind: MEASURED, amount: 66", STAGES + "[4]", "stage.duplicate"),
                new Broken("2023-09-30", "2023-06-30", "{stage: INTERIM", STAGES + "[1]", "stage.duplicate"),
                broken("year: R6, stage", "year: R5, stage", COUNT + ".values[2].year", "value.duplicate"),
                new Broken(
                        "year: R5\n            stages",
                        "kind: NOT_CONDUCTED\n            year: R5\n            stages",
                        "kind: NOT_CONDUCTED",
                        COUNT + ".values[1].kind",
                        "key.not-beside-stages"),
                new Broken(
                        "year: R5\n            stages",
                        "note: 注\n            year: R5\n            stages",
                        "note: 注",
                        COUNT + ".values[1].note",
                        "key.not-beside-stages"),
                broken("{stage: 見込, ", "{year: R5, stage: 見込, ", STAGES + "[2].year", "key.unknown"),
                new Broken(
                        "- year: R5\n            stages",
                        "- stages",
                        "- stages",
                        COUNT + ".values[1].year",
                        "key.missing"),
                broken("amount: 12,", "amount: 十二,", STAGES + "[0].amount", "type.number"),
                broken(
                        "baseline: {year: 平成27年, ",
                        "baseline: {year: 平成27年, stage: 速報, ",
                        RATE + ".baseline.stage",
                        "key.unknown-near"),
                broken("yearBasis: 学年", "yearBasis: 歴年", COUNT + ".yearBasis", "word.unknown"),
                broken("yearBasis: 年度", "yearBasis: 年", RATE + ".amendments[1].yearBasis", "word.unknown"),
                broken("every: 5, ", "every: 1, ", RATE + ".rhythm.every", "rhythm.every-years"),
                broken("every: 5, ", "every: 21, ", RATE + ".rhythm.every", "rhythm.every-years"),
                broken("every: 5, ", "every: 5年, ", RATE + ".rhythm.every", "type.whole-number"),
                broken("every: 5, ", "every: 4294967298, ", RATE + ".rhythm.every", "amount.too-large"),
                new Broken("every: 5, ", "", "rhythm: {anchor", RATE + ".rhythm.every", "key.missing"),
                broken("every: 5, anchor: H27", "every: 5", RATE + ".rhythm.anchor", "key.missing"),
                broken("anchor: H27", "anchor: 前回", RATE + ".rhythm.anchor", "fiscal-year.unreadable"),
                broken("rhythm: {every: 5, anchor: H27}", "rhythm: 5", RATE + ".rhythm", "type.map"),
                broken("every: 2,", "every: 0,", RATE + ".amendments[0].rhythm.every", "rhythm.every-years"),
                broken("sumFrom: R4", "sumFrom: R8", COUNT + ".targets[0].sumFrom", "target.sum-of-no-years"),
                broken("sumFrom: R4", "sumFrom: 初年度", COUNT + ".targets[0].sumFrom", "fiscal-year.unreadable"),
                broken("sumFrom: R5", "sumfrom: R5", COUNT + ".targets[2].sumfrom", "key.unknown-near"),
                broken(
                        "kind: AT_LEAST, amount: 300, sumFrom: R4",
                        "kind: RANGE, from: 1, to: 2, sumFrom: R4",
                        COUNT + ".targets[0].sumFrom",
                        "key.not-with-kind"),
                broken("state: あり}", "state: あり, sumFrom: R4}", STATE + ".target.sumFrom", "key.not-with-kind"),
                broken(
                        "year: R6, amount: 150, sumFrom: R5",
                        "year: R8, amount: 150, sumFrom: R5",
                        COUNT + ".targets[2].year",
                        "fiscal-year.duplicate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneErrorIn(StageExample.TEXT);
    }

    private static String message(String original, String replacement) {
        PlanFileError error = Example.errorsOf(StageExample.TEXT.replace(original, replacement))
                .getFirst();
        return error.messageJa() + " / " + error.messageEn();
    }

    @Test
    void a_year_that_is_no_fiscal_year_is_not_called_one() {
        assertThat(message(
                        "          - {year: R5, stage: EXPECTED,",
                        "          - {year: 令和5年, kind: NOT_CONDUCTED}\n          - {year: R5, stage: EXPECTED,"))
                .startsWith("令和5年は 46 行目でも書かれています。")
                .contains(" / 令和5年 is also written on line 46.");
        assertThat(message("year: R6, stage", "year: R5, stage")).startsWith("令和5年度は ");
    }

    @Test
    void a_stage_that_stands_twice_is_told_with_its_day_and_as_both_languages_write_it() {
        assertThat(message("2023-09-30", "2023-06-30"))
                .isEqualTo("年度途中 (INTERIM) 2023-06-30 の値は 29 行目でも書かれています。"
                        + " / 年度途中 (INTERIM) 2023-06-30 is also written on line 29.");
    }

    @Test
    void what_may_be_written_is_told_as_both_languages_write_it() {
        assertThat(message("yearBasis: 学年", "yearBasis: 歴年"))
                .contains("年度 (FISCAL), 暦年 (CALENDAR), 学年 (SCHOOL) のどれか")
                .contains("Write one of 年度 (FISCAL), 暦年 (CALENDAR), 学年 (SCHOOL).");
        assertThat(message("stage: 速報", "stage: 速い"))
                .contains("確定 (FINAL), 速報 (PRELIMINARY), 見込 (EXPECTED), 年度途中 (INTERIM), 予定 (PLANNED) のどれか");
    }

    @Test
    void every_single_year_is_a_number_too() {
        assertThat(Example.errorsOf(StageExample.TEXT.replace("every: 5, anchor: H27", "every: \"1\"")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactlyInAnyOrder(
                        RATE + ".rhythm.every type.whole-number", RATE + ".rhythm.anchor key.missing");
    }

    @Test
    void a_list_of_stages_is_not_empty() {
        String none = StageExample.TEXT.replaceFirst("(?s)stages:.*?- \\{kind: MEASURED, amount: 66}", "stages: []");
        assertThat(Example.errorsOf(none))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(STAGES + " list.empty");
    }

    @Test
    void what_is_wrong_with_several_is_told_at_once() {
        assertThat(Example.errorsOf(StageExample.TEXT
                        .replace("yearBasis: 学年", "yearBasis: 歴年")
                        .replace("amount: 12, asOf: 2023-06-30", "amount: 十二")
                        .replace("every: 5, anchor: H27", "every: 1, anchor: 前回")
                        .replace("sumFrom: R5", "sumFrom: R7")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactlyInAnyOrder(
                        COUNT + ".yearBasis word.unknown",
                        COUNT + ".targets[2].sumFrom target.sum-of-no-years",
                        STAGES + "[0].amount type.number",
                        STAGES + "[0].asOf stage.interim-needs-day",
                        RATE + ".rhythm.every rhythm.every-years",
                        RATE + ".rhythm.anchor fiscal-year.unreadable");
    }

    @Test
    void a_figure_whose_stage_cannot_be_read_is_not_taken_for_a_final_one() {
        assertThat(Example.errorsOf(StageExample.TEXT.replace("stage: 見込", "stage: 見込み")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(STAGES + "[2].stage word.unknown");
    }
}
