package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written wrongly of ends, of further places, of the texts of sheets and of the organisation. */
class BrokenLifeTest {

    private static final String FIRST = "initiatives[0]";
    private static final String END = "{lastYear: R6, ending: COMPLETED, reason: 役目を終えた。}";
    private static final String INDICATOR = FIRST + ".indicators[0].retirement";

    private static Broken broken(String original, String replacement, String field, String key) {
        return new Broken(original, replacement, replacement, field, key);
    }

    private static Broken end(String retirement, String field, String key) {
        return broken(END, retirement, FIRST + ".retirement" + field, key);
    }

    static Stream<Broken> ends() {
        return Stream.of(
                end("{ending: COMPLETED, reason: 終えた。}", ".lastYear", "key.missing"),
                end("{lastYear: 六, reason: 終えた。}", ".lastYear", "fiscal-year.unreadable"),
                end("{lastYear: R6, ending: COMPLETED}", ".reason", "key.missing"),
                end("{lastYear: R6, ending: 完了, reason: 終えた。}", ".ending", "word.unknown"),
                end("{lastYear: R6, endings: COMPLETED, reason: 終えた。}", ".endings", "key.unknown-near"),
                broken("retirement: " + END, "retirement: 終了", FIRST + ".retirement", "type.map"),
                end("{lastYear: R6, successor: 1-1-⑨, reason: 終えた。}", ".successor", "successor.unknown"),
                end("{lastYear: R6, successor: example-7.9, reason: 終えた。}", ".successor", "successor.unknown"),
                end("{lastYear: R6, successor: \"1.2\", reason: 終えた。}", ".successor", "successor.unknown"),
                end("{lastYear: R6, successors: [1-1-②, 9], reason: 終えた。}", ".successors[1]", "successor.unknown"),
                end("{lastYear: R6, successor: [1-1-②], reason: 終えた。}", ".successor", "type.text"),
                end("{lastYear: R6, successors: 1-1-②, reason: 終えた。}", ".successors", "type.list"),
                end(
                        "{lastYear: R6, successor: 1-1-②, successors: [1-1-②], reason: 終えた。}",
                        ".successor",
                        "successor.and-successors"),
                end(
                        "{lastYear: R6, successors: [1-1-②, 1-1-2], reason: 分割}",
                        ".successors",
                        "retirement.successor-twice"),
                end("{lastYear: R6, ending: MERGED, reason: 統合}", ".successors", "retirement.successors"),
                end(
                        "{lastYear: R6, ending: SUSPENDED, successor: 1-1-②, reason: 休止}",
                        ".successor",
                        "retirement.successors"),
                broken(
                        "{lastYear: R6, successors: [1-1-2.1",
                        "{lastYear: R7, successors: [1-1-2.1",
                        INDICATOR,
                        "retirement.after-initiative"),
                broken("[1-1-2.1, example-8.2-1.3]", "[1-1-2]", INDICATOR + ".successors[0]", "indicator.unreadable"),
                broken("[1-1-2.1, example-8.2-1.3]", "[1-1-2.2]", INDICATOR + ".successors[0]", "indicator.unknown"),
                broken("[1-1-2.1, example-8.2-1.3]", "[Ⅱ.1]", INDICATOR + ".successors[0]", "indicator.unknown"),
                broken("[1-1-2.1, example-8.2-1.3]", "[plan.2]", INDICATOR + ".successors[0]", "indicator.unknown"),
                broken(
                        "[1-1-2.1, example-8.2-1.3]",
                        "[example-8.2]",
                        INDICATOR + ".successors[0]",
                        "indicator.unknown"));
    }

    static Stream<Broken> texts() {
        return Stream.of(
                broken("situation: 出る人が少ない。", "situation: {a: b}", FIRST + ".situation", "type.text"),
                broken("content: 月に1度開く。", "contents: 月", FIRST + ".contents", "key.unknown-near"),
                new Broken(
                        "from: R4, content", "content", "content: 月に2度", FIRST + ".amendments[0].from", "key.missing"),
                new Broken(", reason: 求めによる。", "", "from: R4", FIRST + ".amendments[0].reason", "key.missing"),
                broken(
                        "{from: R4, content: 月に2度開く。, audience: [市民], reason",
                        "{from: R4, content: 月に1度開く。, reason",
                        FIRST + ".amendments[0]",
                        "amendment.changes-nothing"),
                broken("audience: [市民]", "audience: 市民", FIRST + ".amendments[0].audience", "type.list"),
                broken(
                        "    leadSections: [政策課]\n        relatedSections",
                        "    leadSections: []\n        relatedSections",
                        FIRST + ".amendments[1].leadSections",
                        "list.empty"),
                broken("OUTSIDE_BODY", "OUTSIDE", FIRST + ".amendments[1].relatedSections[0].kind", "word.unknown"),
                broken("section: Ⅱ, number", "section: Ⅲ, number", FIRST + ".reprints[0].section", "section.unknown"),
                broken("order: 9", "order: -9", FIRST + ".reprints[0].order", "order.out-of-range"),
                broken("{number: \"99\"}", "{section: Ⅱ}", FIRST + ".reprints[1].number", "key.missing"),
                broken("{number: \"99\"}", "\"99\"", FIRST + ".reprints[1]", "type.map"),
                broken("{year: R4, evaluation", "{evaluation", FIRST + ".assessments[0].year", "key.missing"),
                broken(
                        "{year: R5, nextSteps",
                        "{year: 2022, nextSteps",
                        FIRST + ".assessments[1].year",
                        "fiscal-year.duplicate"),
                broken("nextSteps: 学校でも開く。", "nextStep: 開く。", FIRST + ".assessments[1].nextStep", "key.unknown-near"),
                broken(
                        "{year: R5, nextSteps: 学校でも開く。}",
                        "{year: R5}",
                        FIRST + ".assessments[1]",
                        "assessment.says-nothing"));
    }

    static Stream<Broken> organisation() {
        return Stream.of(
                broken("- name: 政策課\n    from", "- from", "organisation[0].name", "key.missing"),
                broken(
                        "from: R6\n    department",
                        "from: 六\n    department",
                        "organisation[0].from",
                        "fiscal-year.unreadable"),
                broken("{from: R5, name: 企画調整課", "{name: 企画調整課", "organisation[1].amendments[0].from", "key.missing"),
                new Broken(", reason: 改称", "", "企画調整課", "organisation[1].amendments[0].reason", "key.missing"),
                broken(
                        "{from: R6, department: 企画部, reason",
                        "{from: R6, department: 総務部, reason",
                        "organisation[1].amendments[1]",
                        "amendment.changes-nothing"),
                broken("[政策課, 広報室]", "[政策課, 広報課]", "organisation[1].closed.successors[1]", "unit.unknown"),
                broken("[政策課, 広報室]", "[企画課, 政策課]", "organisation[1].closed.successors[0]", "unit.unknown"),
                broken("[政策課, 広報室]", "[政策課, 企画調整課]", "organisation[1].closed.successors[1]", "unit.unknown"),
                broken(
                        "closed: {lastYear: R6",
                        "closed: {lastYear: 六",
                        "organisation[1].closed.lastYear",
                        "fiscal-year.unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ends", "texts", "organisation"})
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneErrorIn(LifeExample.TEXT);
    }

    private static Stream<String> errorsOf(String text) {
        return Example.errorsOf(text).stream().map(error -> error.field() + " " + error.messageKey());
    }

    @Test
    void what_may_be_one_of_several_indicators_is_not_guessed() {
        assertThat(errorsOf(LifeExample.TEXT
                        .replace("number: 1-1-②", "number: Ⅰ")
                        .replace("[1-1-2.1, example-8.2-1.3]", "[Ⅰ.1]")))
                .containsExactly(
                        INDICATOR + ".successors[0] indicator.ambiguous",
                        "initiatives[1].indicators[0].retirement.successor indicator.ambiguous");
    }

    @Test
    void what_may_be_one_of_several_sections_in_charge_is_not_guessed() {
        assertThat(errorsOf(LifeExample.TEXT
                        .replace("name: 広報室, reason", "name: 政策課, reason")
                        .replace("[政策課, 広報室]", "[政策課]")))
                .containsExactly("organisation[1].closed.successors[0] unit.ambiguous");
    }

    @Test
    void where_what_is_named_cannot_be_read_the_name_is_not_blamed() {
        assertThat(errorsOf(LifeExample.TEXT
                        .replace("number: 1-1-②", "nunber: 1-1-②")
                        .replace(END, "{lastYear: R6, ending: MERGED, successor: 1-1-②, reason: 統合}")))
                .containsExactlyInAnyOrder(
                        "initiatives[1].number key.missing", "initiatives[1].nunber key.unknown-near");
        assertThat(errorsOf(LifeExample.TEXT.replace("name: 広報課", "name: [広報課]")))
                .containsExactly("organisation[2].name type.text");
    }

    @Test
    void what_is_wrong_in_several_places_is_told_at_once() {
        assertThat(errorsOf(LifeExample.TEXT
                        .replace("ending: SUSPENDED", "ending: STOPPED")
                        .replace("name: 企画調整課, ", "")
                        .replace("successor: plan.1", "successor: plan.3")
                        .replace("{year: R5, nextSteps: 学校でも開く。}", "{year: R5}")
                        .replace("ending: CONTINUED", "ending: SUSPENDED")))
                .containsExactly(
                        "plan.indicators[0].retirement.ending word.unknown",
                        "organisation[1].amendments[0] amendment.changes-nothing",
                        "sections[0].indicators[0].retirement.successor indicator.unknown",
                        FIRST + ".assessments[1] assessment.says-nothing",
                        "initiatives[1].retirement.successors retirement.successors");
    }
}
