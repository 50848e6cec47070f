package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class InitiativeDetailsTest {

    private static final RelatedSection EVERYBODY = new RelatedSection("庁内各課", RelatedSection.Kind.ALL_SECTIONS);

    private static InitiativeDetails details(
            String name, String department, String division, Optional<String> label, Optional<String> summary) {
        return new InitiativeDetails(
                name, label, department, division, List.of("総務課"), List.of(), List.of(), List.of(), summary);
    }

    private static InitiativeDetails lists(
            List<String> lead, List<RelatedSection> related, List<String> implementers, List<String> audience) {
        return new InitiativeDetails(
                "研修", Optional.empty(), "総務部", "総務課", lead, related, implementers, audience, Optional.empty());
    }

    @Test
    void its_texts_must_say_something() {
        Optional<String> none = Optional.empty();
        Refusal.of(() -> details(" ", "部", "課", none, none), "name", "text.blank");
        Refusal.of(() -> details("研修", " ", "課", none, none), "department", "text.blank");
        Refusal.of(() -> details("研修", "部", " ", none, none), "division", "text.blank");
        Refusal.of(() -> details("研修", "部", "課", Optional.of(""), none), "label", "text.blank");
        Refusal.of(() -> details("研修", "部", "課", none, Optional.of("")), "summary", "text.blank");
        assertThat(details(" 研修 ", "部", "課", Optional.of(" 新規 "), none).label()).hasValue("新規");
    }

    @Test
    void at_least_one_section_leads_and_there_may_be_two() {
        Refusal.of(() -> lists(List.of(), List.of(), List.of(), List.of()), "leadSections", "list.empty");
        assertThat(lists(List.of(" 総務課", "市民活動推進課 "), List.of(), List.of(), List.of())
                        .leadSections())
                .containsExactly("総務課", "市民活動推進課");
    }

    @Test
    void every_entry_of_a_list_must_say_something() {
        List<String> lead = List.of("総務課");
        Refusal.of(() -> lists(List.of(" "), List.of(), List.of(), List.of()), "leadSections", "text.blank");
        Refusal.of(() -> lists(lead, List.of(), List.of("市", ""), List.of()), "implementers", "text.blank");
        Refusal.of(() -> lists(lead, List.of(), List.of(), List.of("")), "audience", "text.blank");
        Refusal.of(() -> new RelatedSection(" ", RelatedSection.Kind.SECTION), "name", "text.blank");
    }

    @Test
    void a_list_has_at_most_fifty_entries() {
        List<String> fifty = Collections.nCopies(50, "課");
        List<String> more = Collections.nCopies(51, "課");
        assertThat(lists(fifty, List.of(), fifty, fifty).audience()).hasSize(50);
        Refusal.of(() -> lists(more, List.of(), List.of(), List.of()), "leadSections", "list.too-long");
        Refusal.of(
                () -> lists(fifty, Collections.nCopies(51, EVERYBODY), List.of(), List.of()),
                "relatedSections",
                "list.too-long");
        Refusal.of(() -> lists(fifty, List.of(), more, List.of()), "implementers", "list.too-long");
        Refusal.of(() -> lists(fifty, List.of(), List.of(), more), "audience", "list.too-long");
    }

    @Test
    void a_list_cannot_be_changed_from_outside() {
        List<String> lead = new ArrayList<>(List.of("総務課"));
        List<RelatedSection> related = new ArrayList<>(List.of(EVERYBODY));
        InitiativeDetails details = lists(lead, related, List.of(), List.of());
        lead.clear();
        related.clear();
        assertThat(details.leadSections()).containsExactly("総務課");
        assertThat(details.relatedSections()).containsExactly(EVERYBODY);
    }

    @Test
    void a_schedule_row_keeps_marks_as_printed_in_the_order_of_years_and_blanks_as_blanks() {
        SortedMap<FiscalYear, String> marks = new TreeMap<>();
        marks.put(new FiscalYear(2024), " → ");
        marks.put(new FiscalYear(2022), "検討・実施");
        ScheduleRow row = new ScheduleRow(Optional.of(" 啓発 "), marks);
        marks.clear();
        assertThat(row.name()).hasValue("啓発");
        assertThat(row.marks())
                .containsExactly(Map.entry(new FiscalYear(2022), "検討・実施"), Map.entry(new FiscalYear(2024), "→"));
        assertThat(row.marks()).doesNotContainKey(new FiscalYear(2023));
        assertThatThrownBy(() -> row.marks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_schedule_row_has_no_blank_name_and_no_blank_mark() {
        SortedMap<FiscalYear, String> blank = new TreeMap<>(Map.of(new FiscalYear(2022), " "));
        Refusal.of(() -> new ScheduleRow(Optional.empty(), blank), "marks", "text.blank");
        Refusal.of(() -> new ScheduleRow(Optional.of(""), new TreeMap<>()), "name", "text.blank");
    }
}
