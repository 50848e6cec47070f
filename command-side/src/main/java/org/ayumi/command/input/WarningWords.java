package org.ayumi.command.input;

import org.ayumi.command.Warning;
import org.ayumi.kernel.language.Phrasebook;

/** The sentences of warnings. */
final class WarningWords {

    static final Phrasebook JAPANESE = Phrasebook.japanese(WarningWords.class, "warnings");
    static final Phrasebook ENGLISH = Phrasebook.english(WarningWords.class, "warnings");

    private WarningWords() {}

    static String in(Phrasebook language, Warning warning) {
        return language.say(warning.code(), warning.arguments().toArray());
    }
}
