package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.SectionDraft;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.documents.planfile.SamplePlan;
import org.ayumi.kernel.PrintedNumber;
import org.junit.jupiter.api.Test;

/** What the commands of a plan file make of its sections, and what the rules refuse of them. */
class SectionsTakenInTest {

    private static final String HEAD = """
            format: ayumi-plan/1
            source: 総合計画
            plan: {id: reiji-6, name: 総合計画, edition: 前期, municipality: 例示市, firstYear: R4, lastYear: R8}
            """;

    private static final String FOUR_LEVELS = HEAD + """
            sections:
              - level: 基本目標
                number: Ⅰ
                name: 市民が主役
                sections:
                  - level: 政策
                    number: ①
                    name: 協働
                    sections:
                      - level: 施策
                        number: "11102"
                        name: 地域
                        sections: [{level: 基本事業, name: 自治会}]
              - {level: 基本目標, number: Ⅱ, name: 安心}
            initiatives:
              - {number: "11102-1", section: 自治会, name: 加入, department: 部, division: 課, leadSections: [課]}
              - {number: 施策1, id: first, section: Ⅰ, name: 広報, department: 部, division: 課, leadSections: [課]}
              - {number: Ⅱ-①, section: Ⅱ, order: 7, name: 防災, department: 部, division: 課, leadSections: [課]}
              - {number: 1-(1)-①, name: 評価, department: 部, division: 課, leadSections: [課]}
            """;

    private static <C> List<C> commands(String text, Class<C> kind) {
        return PlanSteps.of(PlanFileReader.read("plan.yaml", text)).stream()
                .map(PlanSteps.Step::command)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> offences(String text) throws IOException {
        return Examination.of(text);
    }

    @Test
    void sections_are_added_before_those_below_them_and_have_the_ids_that_the_plan_gives_them() {
        assertThat(commands(FOUR_LEVELS, AddPlanSection.class))
                .extracting(AddPlanSection::section)
                .containsExactly(
                        section(Optional.empty(), "基本目標", "Ⅰ", "市民が主役"),
                        section(Optional.of("reiji-6.s1"), "政策", "①", "協働"),
                        section(Optional.of("reiji-6.s2"), "施策", "11102", "地域"),
                        new SectionDraft(
                                Optional.of("reiji-6.s3"),
                                Optional.of("基本事業"),
                                Optional.empty(),
                                "自治会",
                                Optional.empty()),
                        section(Optional.empty(), "基本目標", "Ⅱ", "安心"));
    }

    private static SectionDraft section(Optional<String> parent, String level, String number, String name) {
        return new SectionDraft(
                parent, Optional.of(level), Optional.of(new PrintedNumber(number)), name, Optional.empty());
    }

    @Test
    void initiatives_hang_on_sections_of_any_level_in_the_order_of_the_file() {
        List<RegisterInitiative> registered = commands(FOUR_LEVELS, RegisterInitiative.class);
        assertThat(registered)
                .extracting(RegisterInitiative::initiativeId)
                .containsExactly("reiji-6.11102-1", "reiji-6.first", "reiji-6.ii-1", "reiji-6.1-1-1");
        assertThat(registered)
                .extracting(RegisterInitiative::sectionId)
                .containsExactly(
                        Optional.of("reiji-6.s4"),
                        Optional.of("reiji-6.s1"),
                        Optional.of("reiji-6.s5"),
                        Optional.empty());
        assertThat(registered)
                .extracting(initiative -> initiative.number().text())
                .containsExactly("11102-1", "施策1", "Ⅱ-①", "1-(1)-①");
        assertThat(registered)
                .extracting(RegisterInitiative::order)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(7), Optional.empty());
    }

    @Test
    void the_sample_has_no_sections_and_leaves_order_to_its_numbers() throws IOException {
        String sample;
        try (var content = SamplePlan.TOMISATO.open()) {
            sample = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(commands(sample, AddPlanSection.class)).isEmpty();
        assertThat(commands(sample, RegisterInitiative.class))
                .hasSize(27)
                .allSatisfy(initiative -> assertThat(initiative)
                        .isEqualTo(
                                RegisterInitiative.in("tomisato-kyodo-2", initiative.number(), initiative.details())));
    }

    @Test
    void a_plan_of_four_levels_can_be_taken_in() throws IOException {
        assertThat(offences(FOUR_LEVELS)).isEmpty();
    }

    @Test
    void ten_levels_can_be_taken_in_and_the_eleventh_is_told_at_its_line() throws IOException {
        assertThat(offences(nested(10))).isEmpty();
        assertThat(offences(nested(11)))
                .containsExactly("25 sections[0]" + ".sections[0]".repeat(10) + " section.too-deep / [10]");
    }

    /** A level every two lines from the fourth on, and an initiative on the deepest. */
    private static String nested(int levels) {
        return HEAD
                + IntStream.range(0, levels)
                        .mapToObj(level ->
                                "sections:\n  - name: 段%d\n".formatted(level).indent(4 * level))
                        .collect(Collectors.joining())
                + "initiatives:\n  - {number: 1, section: 段%d, name: 事業, department: 部, division: 課, leadSections: [課]}\n"
                        .formatted(levels - 1);
    }

    @Test
    void sections_beside_each_other_that_look_the_same_are_told_at_the_second_and_those_below_it_are_judged_too()
            throws IOException {
        assertThat(offences(HEAD + """
                        sections:
                          - {number: ①, name: 協働}
                          - number: "1"
                            name: 安心
                            sections: [{name: 防災}, {name: 防犯}, {name: 防災}]
                        initiatives:
                          - {number: 1, section: 防犯, name: 評価, department: 部, division: 課, leadSections: [課]}
                        """))
                .containsExactly(
                        "6 sections[1].number section.exists / [1, reiji-6.s1]",
                        "8 sections[1].sections[2].name section.exists / [防災, reiji-6.s3]");
    }

    @Test
    void what_cannot_be_read_of_a_section_is_not_told_to_be_a_double() throws IOException {
        String number = "1".repeat(31);
        assertThat(offences(HEAD + """
                        sections:
                          - {name: 協働}
                          - {number: %s, name: 協働}
                          - {number: %s, name: 協働}
                          - {number: Ⅰ}
                          - {nmae: 安心}
                          - {nmae: 安全}
                        initiatives:
                          - {number: 1, section: Ⅲ, name: 評価, department: 部, division: 課, leadSections: [課]}
                        """.formatted(number, number)))
                .extracting(offence -> offence.replaceFirst("^\\d+ (\\S+) .*$", "$1"))
                .containsExactly(
                        "sections[1].number",
                        "sections[2].number",
                        "sections[3].name",
                        "sections[4].name",
                        "sections[4].nmae",
                        "sections[5].name",
                        "sections[5].nmae");
    }

    @Test
    void more_sections_than_a_plan_can_have_are_told_once() throws IOException {
        assertThat(offences(HEAD
                        + "sections:\n"
                        + IntStream.range(0, 205)
                                .mapToObj(
                                        goal -> "  - {name: 目標%d, sections: [{name: 0}, {name: 1}, {name: 2},"
                                                        .formatted(goal)
                                                + " {name: 3}, {name: 4}, {name: 5}, {name: 6}, {name: 7}, {name: 8}]}\n")
                                .collect(Collectors.joining())
                        + "initiatives:\n"
                        + "  - {number: 1, section: 目標204, name: 評価, department: 部, division: 課,"
                        + " leadSections: [課]}\n"))
                .containsExactly("205 sections[200] section.too-many / [2000]");
    }
}
