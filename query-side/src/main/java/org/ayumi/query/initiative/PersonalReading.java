package org.ayumi.query.initiative;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

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
        return words(Locale.JAPANESE);
    }

    /** Words in place of the text, in English. */
    default Optional<String> english() {
        return words(Locale.ENGLISH);
    }

    private Optional<String> words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.ayumi.query.initiative.personal_notes",
                locale,
                PersonalReading.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return switch (this) {
            case Opened opened -> Optional.empty();
            case Erased erased -> Optional.of(bundle.getString("erased"));
            case KeyMissing missing -> Optional.of(bundle.getString("key-missing"));
        };
    }
}
