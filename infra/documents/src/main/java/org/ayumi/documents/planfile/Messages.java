package org.ayumi.documents.planfile;

import java.util.List;
import org.ayumi.kernel.language.Phrasebook;

/** The sentences of errors. */
final class Messages {

    static final Phrasebook JAPANESE = Phrasebook.japanese(Messages.class, "errors");
    static final Phrasebook ENGLISH = Phrasebook.english(Messages.class, "errors");

    private Messages() {}

    /** A key that the kernel got later still says something. */
    static String text(Phrasebook language, String key, List<String> arguments) {
        return language.keys().contains(key) ? language.say(key, arguments.toArray()) : key;
    }
}
