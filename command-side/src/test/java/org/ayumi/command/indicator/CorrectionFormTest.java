package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.R5;

import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.FigureDraft;
import org.junit.jupiter.api.Test;

class CorrectionFormTest {

    private static CorrectIndicatorValue correction(String json) {
        return IndicatorForms.correction(ID, R5, RequestBodies.read(json, IndicatorBodies.Correction.class));
    }

    @Test
    void says_why() {
        assertThat(correction("""
                {"value":{"kind":"NOT_CONDUCTED"},"reason":"転記の誤り"}"""))
                .isEqualTo(
                        new CorrectIndicatorValue(ID, R5, FigureDraft.of(NOT_CONDUCTED), NoteChange.keep(), "転記の誤り"));
    }

    @Test
    void tells_a_note_that_is_left_out_from_one_that_is_taken_away() {
        String body = "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"reason\":\"転記の誤り\"%s}";
        assertThat(correction(body.formatted("")).note()).isEqualTo(NoteChange.keep());
        assertThat(correction(body.formatted(",\"note\":null")).note()).isEqualTo(NoteChange.none());
        assertThat(correction(body.formatted(",\"note\":\" 再集計 \"")).note()).isEqualTo(NoteChange.to("再集計"));
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> correction(body.formatted(",\"note\":\" \"")), "note: text.blank");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> correction(body.formatted(",\"note\":\"\u3164\"")),
                "note: text.looks-blank");
    }

    @Test
    void names_every_missing_field_at_once() {
        assertRefused(Refusal.Kind.MALFORMED, () -> correction("{}"), "value: field.missing", "reason: field.missing");
    }
}
