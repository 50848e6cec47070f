package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;

import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.personal.ConfidentialText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNoteFormsTest {

    private static final String A1 = ID + ".a1";

    private static AddPersonalNote addition(String json) {
        return PersonalNoteForms.addition(ID, A1, RequestBodies.read(json, PersonalNoteBodies.Addition.class));
    }

    private static ErasePersonalNote erasure(String json) {
        return PersonalNoteForms.erasure(
                ID, A1, A1 + ".n1", RequestBodies.read(json, PersonalNoteBodies.Erasure.class));
    }

    @Test
    void a_label_and_a_text_of_several_lines_make_a_note() {
        assertThat(addition("{\"label\":\" 講師 \",\"text\":\" 富里 花子\\n0476-00-0000 \"}"))
                .isEqualTo(new AddPersonalNote(ID, A1, "講師", new ConfidentialText("富里 花子\n0476-00-0000")));
    }

    @Test
    void an_erasure_says_why() {
        assertThat(erasure("{\"reason\":\"本人からの申出\"}")).isEqualTo(new ErasePersonalNote(ID, A1, A1 + ".n1", "本人からの申出"));
        assertRefused(Refusal.Kind.MALFORMED, () -> erasure("{}"), "reason: field.missing");
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> erasure("{\"reason\":\" \"}"), "reason: text.blank");
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertRefused(Refusal.Kind.MALFORMED, () -> addition("{}"), "label: field.missing", "text: field.missing");
    }

    @ParameterizedTest
    @CsvSource({"講師, 0, text: text.blank", "講師, 4001, text: text.too-long", "'', 1, label: text.blank"})
    void what_is_wrong_is_named_by_its_field(String label, int length, String fault) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> addition("{\"label\":\"" + label + "\",\"text\":\"" + "花".repeat(length) + "\"}"),
                fault);
    }

    /** Commands and bodies are printed in logs and errors, and hashed for Idempotency-Keys. */
    @Test
    void whatever_is_printed_has_no_word_of_the_text() {
        PersonalNoteBodies.Addition body = new PersonalNoteBodies.Addition("講師", "富里 花子");
        assertThat(body.toString()).contains("講師").doesNotContain("花子");
        assertThat(PersonalNoteForms.addition(ID, A1, body).toString())
                .contains("講師")
                .doesNotContain("花子");
    }
}
