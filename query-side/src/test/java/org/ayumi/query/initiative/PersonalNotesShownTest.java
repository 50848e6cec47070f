package org.ayumi.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.activity;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.ledBy;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.progress.NoIndicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PersonalNotesShownTest {

    private static final String INITIATIVE = initiativeId("1-1-2");
    private static final String A1 = INITIATIVE + ".a1";
    private static final String N1 = A1 + ".n1";
    private static final String N2 = A1 + ".n2";
    private static final AsOf BEFORE_THE_ERASURE = new AsOf.AtPosition(5);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<InitiativeRows> model = new ModelInMemory<>(
            InitiativeModel.NAME,
            InitiativesInMemory::rows,
            (event, rows) -> new InitiativeProjector(rows, event).apply());
    private final InitiativeQuery initiatives =
            new InitiativeQuery(model, store.pointInTime(), NoIndicators.query(store));
    private final PersonalTextsInMemory texts = new PersonalTextsInMemory()
            .holds("key-1", new PersonalReading.Opened("富里 花子"))
            .holds("key-2", new PersonalReading.Opened("0476-00-0000"));

    @BeforeEach
    void anActivityWithTwoNotes() {
        happened(adopted(), Map.of());
        happened(registered("1-1-2", "補助金の充実"), Map.of());
        happened(new ActivityRecorded(INITIATIVE, A1, activity(R5, "講座")), Map.of());
        happened(new PersonalNoteAdded(INITIATIVE, A1, N1, "講師", new PersonalText("key-1", "c2VhbGVk")), Map.of());
        happened(new PersonalNoteAdded(INITIATIVE, A1, N2, "連絡先", new PersonalText("key-2", "c2VhbGVk")), Map.of());
    }

    @Test
    void are_read_by_those_who_may() {
        assertThat(shown(AsOf.latest()))
                .extracting(PersonalNoteView::noteId, PersonalNoteView::label, PersonalNoteView::text)
                .containsExactly(tuple(N1, "講師", Optional.of("富里 花子")), tuple(N2, "連絡先", Optional.of("0476-00-0000")));
    }

    @Test
    void are_not_even_mentioned_to_others() {
        texts.forbidden();
        InitiativeSheet sheet = new PersonalNotesShown(texts).in(stored(AsOf.latest()));
        assertThat(sheet.activities())
                .singleElement()
                .extracting(ActivityView::personalNotes)
                .isEqualTo(Optional.empty());
        assertThat(JsonMapper.shared().writeValueAsString(sheet)).doesNotContain("personalNotes", "講師", "key-1");
    }

    @Test
    void leave_all_else_on_the_sheet_as_it_is() {
        Assessment assessment = new Assessment(Optional.of("順調"), Optional.of("続ける"));
        happened(new InitiativeAssessed(INITIATIVE, R5, Optional.empty(), assessment, Optional.empty()), Map.of());
        happened(amendedFrom(Optional.of(R5), "1-1-2", ledBy("企画課", "補助金")), Map.of());
        happened(new InitiativeReprinted(INITIATIVE, List.of(), List.of(placeOn(2, "Ⅱ-①", 3))), Map.of());
        Retirement ended = new Retirement(R8, Ending.COMPLETED, List.of());
        happened(new InitiativeRetired(INITIATIVE, Optional.empty(), ended, "計画の終わり"), Map.of());
        texts.forbidden();

        InitiativeSheet stored = stored(AsOf.latest());

        assertThat(new PersonalNotesShown(texts).in(stored))
                .usingRecursiveComparison()
                .ignoringFields("activities")
                .isEqualTo(stored);
        assertThat(JsonMapper.shared().writeValueAsString(stored))
                .contains("assessments", "amendments", "reprints", "retirement");
    }

    @Test
    void show_no_text_as_they_are_stored_and_audited() {
        String json = JsonMapper.shared().writeValueAsString(stored(AsOf.latest()));
        assertThat(json).contains("key-1", "講師").doesNotContain("富里 花子", "c2VhbGVk", "\"text\"");
    }

    @Test
    void say_in_two_languages_that_they_are_erased_when_by_whom_and_why() {
        erased();
        assertThat(shown(AsOf.latest()).getFirst()).satisfies(note -> {
            assertThat(note.text()).isEmpty();
            assertThat(note.erased()).contains(true);
            assertThat(note.insteadJa()).contains("本文は消去されました");
            assertThat(note.insteadEn()).contains("The text was erased");
            assertThat(note.erasedAt()).isPresent();
            assertThat(note.erasedBy()).contains("approver");
            assertThat(note.erasureReason()).contains("本人からの申出");
        });
        assertThat(shown(AsOf.latest()).getLast().text()).contains("0476-00-0000");
    }

    @Test
    void are_erased_in_reads_of_the_time_before_too() {
        List<PersonalNoteView> before = shown(BEFORE_THE_ERASURE);
        assertThat(before.getFirst().text()).contains("富里 花子");
        erased();
        assertThat(shown(BEFORE_THE_ERASURE).getFirst()).satisfies(note -> {
            assertThat(note.text()).isEmpty();
            assertThat(note.erased()).contains(true);
            assertThat(note.erasedBy()).as("not yet known at that moment").isEmpty();
        });
    }

    /** A backup without its keys is a fault, and is not called an erasure. */
    @Test
    void are_not_called_erased_when_a_key_is_missing_that_nobody_destroyed() {
        texts.holds("key-1", new PersonalReading.KeyMissing());
        assertThat(shown(AsOf.latest()).getFirst()).satisfies(note -> {
            assertThat(note.text()).isEmpty();
            assertThat(note.erased()).isEmpty();
            assertThat(note.insteadEn().orElseThrow()).contains("key is missing");
        });
    }

    @Test
    void have_the_same_words_in_both_languages() {
        assertThat(words(Locale.JAPANESE).keySet())
                .isEqualTo(words(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.ayumi.query.initiative.personal_notes",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private void erased() {
        happened(new PersonalNoteErased(INITIATIVE, A1, N1, "講師", "本人からの申出"), Map.of("actor", "approver"));
        texts.holds("key-1", new PersonalReading.Erased());
    }

    private InitiativeSheet stored(AsOf asOf) {
        return initiatives.of(INITIATIVE, Optional.empty(), asOf, false);
    }

    private List<PersonalNoteView> shown(AsOf asOf) {
        return new PersonalNotesShown(texts)
                .in(stored(asOf))
                .activities()
                .getFirst()
                .personalNotes()
                .orElseThrow();
    }

    private void happened(DomainEvent event, Map<String, String> metadata) {
        model.apply(store.append(event, metadata));
    }
}
