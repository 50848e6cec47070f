package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plans of other shapes: levels of any depth, numbers of any kind. */
class SectionsOfAPlanTest {

    private static final String HEAD = """
            format: ayumi-plan/1
            source: 総合計画
            plan: {id: reiji-6, name: 総合計画, edition: 前期, municipality: 例示市, firstYear: R4, lastYear: R8}
            """;

    private static final String TREE = """
            sections:
              - level: 基本目標
                number: Ⅰ
                name: 市民が主役
                sections:
                  - level: 施策
                    number: Ⅰ-1
                    name: 協働
                    sections:
                      - {number: ①, name: 地域}
                      - {number: ②, name: 人材, key: people}
              - level: 基本目標
                number: Ⅱ
                name: 安心
                sections:
                  - {number: ①, name: 防災}
              - name: 重点事業
            """;

    private static String initiative(String fields) {
        return "  - {" + fields + ", name: 事業, department: 部, division: 課, leadSections: [課]}\n";
    }

    private static final String INDICATOR = "{name: 数, measure: STOCK, better: HIGHER, unit: 件,"
            + " baseline: {year: R2, kind: NOT_CONDUCTED}, target: {year: R8, amount: 1}}";

    private static String counted(String indicator) {
        return "{year: R5, title: 会, countedBy: [" + indicator + "]}";
    }

    private static PlanFile read(String text) {
        return PlanFileReader.read("plan.yaml", text);
    }

    private static List<PlanFileError> errors(String text) {
        return Example.errorsOf(text);
    }

    @Test
    void sections_are_laid_flat_each_before_those_below_it() {
        PlanFile plan = read(HEAD + TREE + "initiatives:\n" + initiative("number: 11102"));
        assertThat(plan.sections())
                .extracting(PlannedSection::name)
                .containsExactly("市民が主役", "協働", "地域", "人材", "安心", "防災", "重点事業");
        assertThat(plan.sections())
                .extracting(section -> section.parent().orElse(-1))
                .containsExactly(-1, 0, 1, 1, -1, 4, -1);
        assertThat(plan.sections().get(1).level()).contains("施策");
        assertThat(plan.lineOf(plan.sections().get(5).place().path() + ".name")).isEqualTo(19);
    }

    @Test
    void an_initiative_names_the_section_it_hangs_on_by_key_number_or_name() {
        PlanFile plan = read(HEAD
                + TREE
                + "initiatives:\n"
                + initiative("number: 11102, section: people")
                + initiative("number: Ⅰ-1-①, section: Ｉ-1")
                + initiative("number: 施策1, id: first, section: 重点事業, order: 5")
                + initiative("number: 1-1-1-1, relatedInitiatives: [first, 11102, Ⅰ-1-①]"));
        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.section().orElse(-1))
                .containsExactly(3, 1, 6, -1);
        assertThat(plan.initiatives())
                .extracting(PlannedInitiative::slug)
                .containsExactly("11102", "i-1-1", "first", "1-1-1-1");
        assertThat(plan.initiatives().get(2).order()).contains(5);
        assertThat(plan.initiatives().get(3).related()).containsExactly("first", "11102", "i-1-1");
    }

    @Nested
    class A_name {

        @Test
        void that_no_section_has_is_told() {
            assertThat(errors(HEAD + TREE + "initiatives:\n" + initiative("number: 1, section: Ⅲ")))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.field()).isEqualTo("initiatives[0].section");
                        assertThat(error.messageKey()).isEqualTo("section.unknown");
                        assertThat(error.messageJa()).contains("Ⅲ", "sections");
                        assertThat(error.messageEn()).contains("Ⅲ");
                    });
            assertThat(errors(HEAD + "initiatives:\n" + initiative("number: 1, section: Ⅰ")))
                    .singleElement()
                    .extracting(PlanFileError::messageKey)
                    .isEqualTo("section.unknown");
        }

        @Test
        void that_only_looks_like_another_s_leads_to_the_one_that_is_written_so() {
            String numbered = """
                    sections:
                      - number: 1
                        name: 協働
                        sections:
                          - number: (1)
                            name: 地域
                            sections: [{number: ①, name: 人材}]
                    """;
            PlanFile plan = read(HEAD
                    + numbered
                    + "initiatives:\n"
                    + initiative("number: 1-1-1, section: 1")
                    + initiative("number: 1-1-2, section: (1)")
                    + initiative("number: 1-1-3, section: ①"));
            assertThat(plan.initiatives())
                    .extracting(initiative -> initiative.section().orElse(-1))
                    .containsExactly(0, 1, 2);
            assertThat(errors(HEAD + numbered + "initiatives:\n" + initiative("number: 1, section: １")))
                    .extracting(PlanFileError::messageKey)
                    .containsExactly("section.ambiguous");
        }

        @Test
        void that_several_sections_have_is_told_with_the_other_line() {
            assertThat(errors(HEAD + TREE + "initiatives:\n" + initiative("number: 1, section: ①")))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.messageKey()).isEqualTo("section.ambiguous");
                        assertThat(error.messageJa()).contains("①", "19");
                    });
        }
    }

    @Test
    void a_key_that_two_sections_have_is_told_whether_it_is_used_or_not() {
        String twice = TREE.replace("name: 防災}", "name: 防災, key: ｐeople}");
        assertThat(errors(HEAD + twice + "initiatives:\n" + initiative("number: 1, section: people")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("sections[1].sections[0].key");
                    assertThat(error.line()).isEqualTo(19);
                    assertThat(error.column()).isEqualTo(36);
                    assertThat(error.messageKey()).isEqualTo("section.duplicate");
                    assertThat(error.messageJa()).contains("ｐeople", "14行目");
                    assertThat(error.messageEn()).contains("ｐeople", "line 14");
                });
    }

    @Test
    void an_initiative_is_named_by_its_id_or_by_any_number_that_looks_like_its_own() {
        PlanFile plan = read(HEAD
                + TREE
                + "initiatives:\n"
                + initiative("number: 施策1, id: first, indicators: [" + INDICATOR + "]")
                + initiative("number: 1-(1)-①, id: second, section: Ⅱ")
                + initiative("number: 9, relatedInitiatives: [first, second], activities: [" + counted("first.1") + "]")
                + initiative("number: Ⅳ, relatedInitiatives: [施策１, 1-1-1, Ⅳ], activities: [" + counted("施策1.1") + "]"));
        assertThat(plan.initiatives().get(2).related()).containsExactly("first", "second");
        assertThat(plan.initiatives().get(3).related()).containsExactly("first", "second", "iv");
        assertThat(plan.initiatives().subList(2, 4))
                .allSatisfy(initiative -> assertThat(
                                initiative.activities().getFirst().activity().countedBy())
                        .containsExactly("reiji-6.first.1"));
    }

    @Test
    void a_number_that_several_initiatives_have_names_none_of_them() {
        String twice = HEAD
                + TREE
                + "initiatives:\n"
                + initiative("number: 1, id: participation, section: Ⅰ, indicators: [" + INDICATOR + "]")
                + initiative("number: ①, id: safety, section: Ⅱ");
        assertThat(read(twice).initiatives())
                .extracting(PlannedInitiative::slug)
                .containsExactly("participation", "safety");
        assertThat(errors(twice
                        + initiative(
                                "number: 9, relatedInitiatives: [safety, '1'], activities: [" + counted("1.1") + "]")))
                .hasSize(2)
                .allSatisfy(error -> {
                    assertThat(error.messageKey()).isEqualTo("initiative.ambiguous");
                    assertThat(error.messageJa()).contains("1", "23行目");
                    assertThat(error.messageEn()).contains("1", "line 23");
                })
                .extracting(PlanFileError::field)
                .containsExactly("initiatives[2].relatedInitiatives[1]", "initiatives[2].activities[0].countedBy[0]");
    }

    @Test
    void sections_that_are_no_list_are_told_and_not_every_name_of_one() {
        String named = "initiatives:\n" + initiative("number: 1, section: Ⅰ");
        assertThat(errors(HEAD + "sections: {Ⅰ: 協働}\n" + named))
                .extracting(PlanFileError::messageKey)
                .containsExactly("type.list");
        assertThat(errors(HEAD + "sections: [{name: 協働, sections: Ⅰ}]\n" + named))
                .extracting(PlanFileError::field)
                .containsExactly("sections[0].sections");
    }

    @Test
    void what_is_wrong_with_a_section_is_told_once_and_not_again_where_it_is_named() {
        String broken = TREE.replace("name: 安心", "nmae: 安心").replace("number: Ⅰ-1", "number: " + "1".repeat(31));
        assertThat(errors(HEAD + broken + "initiatives:\n" + initiative("number: 1, section: Ⅰ-1")))
                .extracting(PlanFileError::field)
                .containsExactly("sections[0].sections[0].number", "sections[1].name", "sections[1].nmae");
        assertThat(errors(HEAD + "sections: [協働]\ninitiatives:\n" + initiative("number: 1, section: 協働")))
                .extracting(PlanFileError::messageKey)
                .containsExactly("type.map");
    }
}
