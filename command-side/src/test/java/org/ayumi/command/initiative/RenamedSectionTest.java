package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.kernel.initiative.RelatedSection.Kind.ALL_SECTIONS;
import static org.ayumi.kernel.initiative.RelatedSection.Kind.OUTSIDE_BODY;
import static org.ayumi.kernel.initiative.RelatedSection.Kind.SECTION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamedSectionTest {

    private static final OrganisationUnit PLANNING = unit("企画課", "総務部");
    private static final RenamedSection RENAMED = renamed(unit("政策推進課", "政策部"));
    private static final RenamedSection SPLIT = renamed(unit("政策課", "政策部"), unit("統計課", "総務部"));

    private static OrganisationUnit unit(String name, String department) {
        return new OrganisationUnit(name, Optional.of(department).filter(told -> !told.isEmpty()));
    }

    private static RenamedSection renamed(OrganisationUnit... current) {
        return new RenamedSection(PLANNING, List.of(current));
    }

    private static InitiativeDetails details(
            String department, String division, List<String> lead, RelatedSection... related) {
        return new InitiativeDetails(
                "企画課",
                Optional.of("新規"),
                department,
                division,
                lead,
                List.of(related),
                List.of("企画課", "市"),
                List.of("市民"),
                Optional.of("企画課が開く。"),
                Optional.of("現状"),
                Optional.of("方向性"),
                Optional.of("内容"));
    }

    private static InitiativeDetails ledBy(String... lead) {
        return details("市民部", "市民課", List.of(lead));
    }

    private static List<String> lead(RenamedSection section, String... lead) {
        return section.in(ledBy(lead)).leadSections();
    }

    private static String division(RenamedSection section, String printed) {
        return section.in(details("総務部", printed, List.of("市民課"))).division();
    }

    private static String department(RenamedSection section, String division) {
        return section.in(details("総務部", division, List.of("市民課"))).department();
    }

    private static List<RelatedSection> related(RenamedSection section, RelatedSection... related) {
        return section.in(details("市民部", "市民課", List.of("市民課"), related)).relatedSections();
    }

    @Test
    void is_called_otherwise_as_division_as_leading_and_as_related_section_and_all_else_stays() {
        InitiativeDetails before = details("総務部", "企画課", List.of("市民課", "企画課"), new RelatedSection("企画課", SECTION));
        assertThat(RENAMED.in(before))
                .isEqualTo(details("政策部", "政策推進課", List.of("市民課", "政策推進課"), new RelatedSection("政策推進課", SECTION)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "企画課              | 政策推進課",
                "企画課(統計係)       | 政策推進課(統計係)",
                "企画課 (統計係)      | 政策推進課 (統計係)",
                "企画課　（統計係）     | 政策推進課　（統計係）",
                "企画課（統計係(市役所)） | 政策推進課（統計係(市役所)）",
                "企画課(統計係（市役所）) | 政策推進課(統計係（市役所）)",
                "企画課\u200B         | 政策推進課",
                "⼈事課              | ⼈事課",
                "企画課第一(統計係)     | 企画課第一(統計係)",
                "企画課\u200B(統計係)   | 政策推進課(統計係)",
                "企画課長             | 企画課長",
                "総務企画課            | 総務企画課",
                "企画課 統計係          | 企画課 統計係",
                "市民課(企画課)        | 市民課(企画課)",
                "(企画課)            | (企画課)",
                "企画                | 企画"
            })
    void keeps_the_office_that_is_printed_behind_its_name(String printed, String after) {
        assertThat(lead(RENAMED, printed)).containsExactly(after);
        assertThat(related(RENAMED, new RelatedSection(printed, SECTION)))
                .containsExactly(new RelatedSection(after, SECTION));
        assertThat(division(RENAMED, printed)).isEqualTo(after);
    }

    @Test
    void is_the_same_section_in_letters_that_look_the_same() {
        RenamedSection people = new RenamedSection(unit("人事課(１)", ""), List.of(unit("職員課", "")));
        assertThat(lead(people, "⼈事課（1）")).containsExactly("職員課");
    }

    @Test
    void several_go_on_in_its_place_each_once() {
        assertThat(lead(SPLIT, "市民課", "企画課", "福祉課")).containsExactly("市民課", "政策課", "統計課", "福祉課");
        assertThat(lead(SPLIT, "企画課 (市史係)")).containsExactly("政策課 (市史係)", "統計課 (市史係)");
        assertThat(lead(SPLIT, "企画課", "統計課")).containsExactly("政策課", "統計課");
        assertThat(related(SPLIT, new RelatedSection("企画課", SECTION)))
                .containsExactly(new RelatedSection("政策課", SECTION), new RelatedSection("統計課", SECTION));
        assertThat(division(SPLIT, "企画課")).isEqualTo("政策課、統計課");
        assertThat(department(SPLIT, "企画課")).isEqualTo("政策部、総務部");
        assertThat(department(renamed(unit("政策課", "政策部"), unit("統計課", "政策部")), "企画課"))
                .isEqualTo("政策部");
    }

    @Test
    void is_named_once_where_one_goes_on_for_it_that_was_named_beside_it() {
        assertThat(lead(RENAMED, "企画課", "政策推進課", "市民課")).containsExactly("政策推進課", "市民課");
        assertThat(lead(RENAMED, "政策推進課\u200B", "企画課")).containsExactly("政策推進課\u200B");
        assertThat(related(RENAMED, new RelatedSection("政策推進課", OUTSIDE_BODY), new RelatedSection("企画課", SECTION)))
                .containsExactly(new RelatedSection("政策推進課", OUTSIDE_BODY));
    }

    @Test
    void a_department_that_nobody_told_stays() {
        assertThat(department(renamed(unit("政策推進課", "")), "企画課")).isEqualTo("総務部");
        assertThat(department(renamed(unit("政策課", ""), unit("統計課", "政策部")), "企画課"))
                .isEqualTo("政策部");
        assertThat(department(RENAMED, "企画課（統計係）")).isEqualTo("政策部");
        assertThat(department(RENAMED, "市民課")).isEqualTo("総務部");
    }

    @ParameterizedTest
    @CsvSource({
        "企画課、市民課, 政策推進課、市民課, 総務部",
        "市民課、企画課(統計係), 市民課、政策推進課(統計係), 総務部",
        "企画課、政策推進課, 政策推進課, 総務部",
        "企画課、企画課(統計係), 政策推進課、政策推進課(統計係), 政策部",
        "市民課（甲係、乙係）、企画課, 市民課（甲係、乙係）、政策推進課, 総務部",
        "企画課（甲係、乙係）、市民課, 政策推進課（甲係、乙係）、市民課, 総務部",
        "企画課（甲係、乙係）, 政策推進課（甲係、乙係）, 政策部",
        "市民課、福祉課, 市民課、福祉課, 総務部",
        "市民課、, 市民課、, 総務部"
    })
    void is_found_among_several_divisions_in_one_text(String printed, String after, String department) {
        assertThat(division(RENAMED, printed)).isEqualTo(after);
        assertThat(department(RENAMED, printed)).isEqualTo(department);
    }

    @Test
    void with_a_name_that_looks_like_two_is_one() {
        RenamedSection two = new RenamedSection(unit("企画、統計課", ""), List.of(unit("調査課", "政策部")));
        assertThat(division(two, "企画、統計課")).isEqualTo("調査課");
        assertThat(department(two, "企画、統計課")).isEqualTo("政策部");
    }

    @Test
    void what_went_on_for_it_is_found_again() {
        InitiativeDetails split = SPLIT.in(details("総務部", "企画課", List.of("企画課")));
        RenamedSection next = new RenamedSection(unit("統計課", "総務部"), List.of(unit("調査課", "総務部")));
        assertThat(next.in(split).division()).isEqualTo("政策課、調査課");
        assertThat(next.in(split).leadSections()).containsExactly("政策課", "調査課");
    }

    @Test
    void bodies_of_another_kind_are_no_sections() {
        RelatedSection[] others = {new RelatedSection("企画課", OUTSIDE_BODY), new RelatedSection("企画課", ALL_SECTIONS)};
        assertThat(related(RENAMED, others)).containsExactly(others);
    }

    @Test
    void what_does_not_name_it_is_untouched_whatever_stands_there() {
        InitiativeDetails twins = details(
                "総務部",
                "市民課、市民課",
                List.of("市民課", "市民課"),
                new RelatedSection("福祉課", SECTION),
                new RelatedSection("福祉課", SECTION));
        assertThat(RENAMED.in(twins)).isEqualTo(twins);
    }

    @Test
    void without_anything_that_goes_on_its_name_stays() {
        InitiativeDetails before = details("総務部", "企画課", List.of("企画課"), new RelatedSection("企画課", SECTION));
        assertThat(renamed().in(before)).isEqualTo(before);
    }

    @Test
    void sections_that_go_on_cannot_be_changed_from_outside() {
        OrganisationUnit[] given = {unit("政策課", "")};
        RenamedSection section = new RenamedSection(PLANNING, Arrays.asList(given));
        given[0] = unit("別の課", "");
        assertThat(lead(section, "企画課")).containsExactly("政策課");
    }
}
