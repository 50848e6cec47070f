package org.ayumi.query.initiative;

import java.util.Optional;
import org.ayumi.kernel.language.Phrasebook;

/** What there is to read of a personal text now. */
public sealed interface PersonalReading {

    /** The key is there. */
    record Opened(String text) implements PersonalReading {

        @Override
        public String toString() {
            return "opened";
        }
    }

    /** The key was destroyed on purpose. */
    record Erased() implements PersonalReading {}

    /** Nobody destroyed the key and yet it is not there, or does not fit: a fault of the store. */
    record KeyMissing() implements PersonalReading {}

    /** Words in place of the text, in Japanese. */
    default Optional<String> japanese() {
        return words(Phrasebook.japanese(PersonalReading.class, "personal_notes"));
    }

    /** Words in place of the text, in English. */
    default Optional<String> english() {
        return words(Phrasebook.english(PersonalReading.class, "personal_notes"));
    }

    private Optional<String> words(Phrasebook language) {
        return switch (this) {
            case Opened opened -> Optional.empty();
            case Erased erased -> language.word("erased");
            case KeyMissing missing -> language.word("key-missing");
        };
    }
}
