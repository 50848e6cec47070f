package org.ayumi.command.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.PersonalNoteAdded;

/** The personal notes beside the activities of an initiative; erased ones stay, so that no id is given twice. */
final class PersonalNotes {

    private static final int MOST_BESIDE_AN_ACTIVITY = 100;

    private final Map<String, Optional<PersonalNoteAdded>> notes = new LinkedHashMap<>();
    private final Map<String, Integer> countByActivity = new LinkedHashMap<>();

    String nextId(String activityId) {
        int next = countByActivity.getOrDefault(activityId, 0) + 1;
        if (next > MOST_BESIDE_AN_ACTIVITY) {
            throw new Refusal(Refusal.Kind.RULE, "text", "note.too-many", MOST_BESIDE_AN_ACTIVITY);
        }
        return activityId + ".n" + next;
    }

    /** A note whose text can still be read. */
    PersonalNoteAdded readable(String activityId, String noteId) {
        Optional<PersonalNoteAdded> note = notes.get(noteId);
        if (note == null || !noteId.startsWith(activityId + ".n")) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "noteId", "id.unknown", noteId);
        }
        return note.orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "noteId", "note.erased", noteId));
    }

    void added(PersonalNoteAdded event) {
        notes.put(event.noteId(), Optional.of(event));
        countByActivity.merge(event.activityId(), 1, Integer::sum);
    }

    void erased(String noteId) {
        notes.put(noteId, Optional.empty());
    }
}
