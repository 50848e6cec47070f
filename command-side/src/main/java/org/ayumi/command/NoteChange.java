package org.ayumi.command;

import java.util.Optional;

/**
 * What a correction does to the note beside what it corrects.
 *
 * @param keeps the note that stands there stays; otherwise {@code note} takes its place, or nothing does
 */
public record NoteChange(boolean keeps, Optional<String> note) {

    public static NoteChange keep() {
        return new NoteChange(true, Optional.empty());
    }

    public static NoteChange to(String note) {
        return new NoteChange(false, Optional.of(note));
    }

    public static NoteChange none() {
        return new NoteChange(false, Optional.empty());
    }

    public Optional<String> from(Optional<String> standing) {
        return keeps ? standing : note;
    }
}
