package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.PersonalText;
import org.ayumi.query.http.ApiView;

/**
 * A note about a person beside an activity.
 *
 * @param label what the text is
 * @param keyId names the key under which it is stored
 * @param text for whoever may read it, while its key is there; never in the audit trail
 * @param erased {@code true} once the key is destroyed; otherwise left out
 * @param insteadJa what stands in place of a text that cannot be read, in Japanese; {@code insteadEn} in English
 * @param erasedBy the account that erased it; left out, as time and reason, in a read of a moment before that
 * @param position of the event that last changed it
 * @param sealed what is stored
 */
@ApiView
public record PersonalNoteView(
        @Schema(example = "tomisato-kyodo-2.1-3-2.a1.n1") String noteId,
        @Schema(example = "講師") String label,
        String keyId,
        @Schema(example = "富里 花子") Optional<String> text,
        Optional<Boolean> erased,
        @Schema(example = "消去されました") Optional<String> insteadJa,
        @Schema(example = "Erased") Optional<String> insteadEn,
        Optional<Instant> erasedAt,
        @Schema(example = "approver") Optional<String> erasedBy,
        @Schema(example = "本人からの申出") Optional<String> erasureReason,
        long position,
        @JsonIgnore PersonalText sealed) {

    private static final Optional<Boolean> YES = Optional.of(true);

    /** As it is stored: nobody can read the text in it. */
    static PersonalNoteView of(PersonalNoteRow row) {
        PersonalNoteView sealed = new PersonalNoteView(
                row.getId(),
                row.label(),
                row.text().keyId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.erasedAt(),
                row.erasedBy(),
                row.erasureReason(),
                row.position(),
                row.text());
        return row.isErased() ? sealed.with(new PersonalReading.Erased()) : sealed;
    }

    /** As it is read now, whatever moment the rest speaks of. */
    PersonalNoteView with(PersonalReading reading) {
        return switch (reading) {
            case PersonalReading.Opened opened ->
                with(Optional.of(opened.text()), Optional.empty(), Optional.empty(), Optional.empty());
            case PersonalReading.Erased it -> with(Optional.empty(), YES, it.japanese(), it.english());
            case PersonalReading.KeyMissing it -> with(Optional.empty(), Optional.empty(), it.japanese(), it.english());
        };
    }

    private PersonalNoteView with(
            Optional<String> newText, Optional<Boolean> isErased, Optional<String> japanese, Optional<String> english) {
        return new PersonalNoteView(
                noteId,
                label,
                keyId,
                newText,
                isErased,
                japanese,
                english,
                erasedAt,
                erasedBy,
                erasureReason,
                position,
                sealed);
    }
}
