package org.ayumi.query.initiative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens the personal notes of a sheet for those who may read them, and takes them out for all others. Outside the
 * snapshot that the sheet was read in: a key that was destroyed meanwhile is not used.
 */
@Component
class PersonalNotesShown {

    private final PersonalTextReader reader;

    PersonalNotesShown(PersonalTextReader reader) {
        this.reader = reader;
    }

    InitiativeSheet in(InitiativeSheet sheet) {
        List<PersonalNoteView> notes = sheet.activities().stream()
                .flatMap(activity -> activity.personalNotes().stream())
                .flatMap(List::stream)
                .toList();
        if (notes.isEmpty()) {
            return sheet;
        }
        if (!reader.isAllowed()) {
            return sheet.withNotes(note -> Optional.empty());
        }
        Map<String, PersonalReading> readings =
                reader.read(notes.stream().map(PersonalNoteView::sealed).toList());
        return sheet.withNotes(
                note -> Optional.of(note.with(readings.getOrDefault(note.keyId(), new PersonalReading.KeyMissing()))));
    }
}
