package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeFormsTest {

    private static RegisterInitiative registration(String json) {
        return InitiativeForms.registration(PLAN, RequestBodies.read(json, InitiativeBodies.Registration.class));
    }

    private static AmendInitiative amendment(String json) {
        return InitiativeForms.amendment(ID, RequestBodies.read(json, InitiativeBodies.Amendment.class));
    }

    private static ScheduleInitiative schedule(String json) {
        return InitiativeForms.schedule(ID, RequestBodies.read(json, InitiativeBodies.Schedule.class));
    }

    private static LinkInitiatives links(String json) {
        return InitiativeForms.links(ID, RequestBodies.read(json, InitiativeBodies.Links.class));
    }

    @Nested
    class A_registration {

        @ParameterizedTest
        @ValueSource(strings = {"1-(3)-②", "1-3-2", "１－（３）－②"})
        void is_kept_under_the_number_as_printed(String number) {
            assertThat(registration("""
                    {"number":"%s","details":{"name":"交流会","label":"新規","department":"部","division":"課",
                     "leadSections":["課","別の課"],"relatedSections":[{"name":"庁内各課","kind":"ALL_SECTIONS"},{"name":"総務課"}],
                     "implementers":["市"],"audience":["市民"],"summary":"交流する。"}}""".formatted(number)))
                    .isEqualTo(RegisterInitiative.in(
                            PLAN,
                            new PrintedNumber(number),
                            new InitiativeDetails(
                                    "交流会",
                                    Optional.of("新規"),
                                    "部",
                                    "課",
                                    List.of("課", "別の課"),
                                    List.of(
                                            new RelatedSection("庁内各課", RelatedSection.Kind.ALL_SECTIONS),
                                            new RelatedSection("総務課", RelatedSection.Kind.SECTION)),
                                    List.of("市"),
                                    List.of("市民"),
                                    Optional.of("交流する。"))));
        }

        @Test
        void names_every_missing_field_at_once() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> registration("{}"),
                    "number: field.missing",
                    "details: field.missing");
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> registration("""
                            {"details":{"relatedSections":[null,{}],"implementers":[null]}}"""),
                    "number: field.missing",
                    "details.name: field.missing",
                    "details.department: field.missing",
                    "details.division: field.missing",
                    "details.leadSections: field.missing",
                    "details.implementers[0]: field.missing",
                    "details.relatedSections[0]: field.missing",
                    "details.relatedSections[1].name: field.missing");
        }

        @Test
        void names_what_is_impossible() {
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE,
                    () -> registration("""
                            {"number":"ア","order":-1,"details":{"name":"交流会","department":"部","division":"課","leadSections":[]}}"""),
                    "number: initiative.slug-missing",
                    "order: order.out-of-range",
                    "details.leadSections: list.empty");
        }
    }

    @Test
    void an_amendment_says_why() {
        AmendInitiative amendment = amendment("""
                {"details":{"name":"交流会","department":"部","division":"課","leadSections":["課"]},"reason":"名称の変更"}""");
        assertThat(amendment.details().name()).isEqualTo("交流会");
        assertThat(amendment.reason()).isEqualTo("名称の変更");
        assertRefused(Refusal.Kind.MALFORMED, () -> amendment("""
                        {"details":{"name":"交流会","department":"部","division":"課","leadSections":["課"]}}"""), "reason: field.missing");
    }

    @Nested
    class A_schedule {

        @Test
        void keeps_marks_as_printed_and_blanks_blank() {
            assertThat(schedule("""
                    {"rows":[{"marks":{"R4":"検討・創設","令和5年度":"実施","2025":"→"}},{"name":"講座"}],"reason":"延期"}"""))
                    .isEqualTo(new ScheduleInitiative(
                            ID,
                            List.of(
                                    row(Map.of(2022, "検討・創設", 2023, "実施", 2025, "→")),
                                    row(Optional.of("講座"), Map.of())),
                            Optional.of("延期")));
        }

        @Test
        void may_be_empty_but_not_missing() {
            assertThat(schedule("""
                    {"rows":[]}""")).isEqualTo(new ScheduleInitiative(ID, List.of(), Optional.empty()));
            assertRefused(Refusal.Kind.MALFORMED, () -> schedule("{}"), "rows: field.missing");
        }

        @Test
        void names_the_cell_that_is_wrong() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> schedule("""
                            {"rows":[null,{"marks":{"R5":null,"来年":"実施","2024":" "}},{"name":""}]}"""),
                    "rows[0]: field.missing",
                    "rows[1].marks.R5: field.missing",
                    "rows[1].marks.来年: fiscal-year.unreadable",
                    "rows[1].marks.2024: text.blank",
                    "rows[2].name: text.blank");
        }

        @Test
        void has_at_most_a_hundred_marks_in_a_row() {
            assertThat(schedule(marks(100)).rows()).hasSize(1);
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> schedule(marks(101)), "rows[0].marks: list.too-long");
        }

        private static String marks(int count) {
            return IntStream.range(0, count)
                    .mapToObj(index -> "\"%d\":\"実施\"".formatted(2000 + index))
                    .collect(Collectors.joining(",", "{\"rows\":[{\"marks\":{", "}}]}"));
        }

        @Test
        void marks_a_year_only_once_however_it_is_written() {
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> schedule("""
                            {"rows":[{"marks":{"R5":"実施","2023":"→"}}]}"""), "rows[0].marks.2023: list.twice");
        }
    }

    @Nested
    class Links {

        @Test
        void keep_their_order() {
            assertThat(links("""
                    {"relatedInitiatives":["p.2-1-2"," p.2-1-1 "]}""")).isEqualTo(new LinkInitiatives(ID, List.of("p.2-1-2", "p.2-1-1")));
        }

        @Test
        void may_be_none_but_not_missing() {
            assertThat(links("""
                    {"relatedInitiatives":[]}""")).isEqualTo(new LinkInitiatives(ID, List.of()));
            assertRefused(Refusal.Kind.MALFORMED, () -> links("{}"), "relatedInitiatives: field.missing");
        }

        @Test
        void name_the_entry_that_is_wrong() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> links("""
                            {"relatedInitiatives":["p.2-1-2",null,""]}"""),
                    "relatedInitiatives[1]: field.missing",
                    "relatedInitiatives[2]: text.blank");
        }
    }
}
