package org.ayumi.query.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.query.model.Row;
import org.jspecify.annotations.Nullable;

/** A personal note beside an activity, as ciphertext; an erased one stays, marked. */
@Entity
@Table(name = "initiative_personal_note")
class PersonalNoteRow extends Row<String> {

    @Id
    private String noteId;

    private String activityId;
    private String initiativeId;
    private String label;
    private String keyId;
    private String ciphertext;
    private boolean erased;

    @Nullable private Instant erasedAt;

    @Nullable private String erasedBy;

    @Nullable private String erasureReason;

    private long recordedPosition;

    @SuppressWarnings("NullAway.Init")
    protected PersonalNoteRow() {}

    PersonalNoteRow(RecordedEvent recorded, PersonalNoteAdded event) {
        noteId = event.noteId();
        activityId = event.activityId();
        initiativeId = event.initiativeId();
        label = event.label();
        keyId = event.text().keyId();
        ciphertext = event.text().ciphertext();
        recordedPosition = recorded.position();
        changedAt(recorded.position());
    }

    void erased(RecordedEvent recorded, String reason) {
        changedAt(recorded.position());
        erased = true;
        erasedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
        erasedBy = recorded.facts().actor().orElse(null);
        erasureReason = reason;
    }

    String activityId() {
        return activityId;
    }

    String initiativeId() {
        return initiativeId;
    }

    String label() {
        return label;
    }

    PersonalText text() {
        return new PersonalText(keyId, ciphertext);
    }

    boolean isErased() {
        return erased;
    }

    Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    Optional<String> erasedBy() {
        return Optional.ofNullable(erasedBy);
    }

    Optional<String> erasureReason() {
        return Optional.ofNullable(erasureReason);
    }

    long recordedPosition() {
        return recordedPosition;
    }

    @Override
    public String getId() {
        return noteId;
    }
}
