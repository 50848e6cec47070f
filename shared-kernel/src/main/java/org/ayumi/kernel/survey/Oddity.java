package org.ayumi.kernel.survey;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.language.Phrasebook;

/**
 * Something in a survey's table that does not work out.
 *
 * @param field the cell, or the rows where it is all of them
 * @param kind as its sentence is called
 * @param arguments of the sentence
 * @param explanation why it is so all the same, where the table says it
 */
public record Oddity(String field, String kind, List<String> arguments, Optional<String> explanation) {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(Oddity.class, "oddities");
    private static final Phrasebook ENGLISH = Phrasebook.english(Oddity.class, "oddities");

    public Oddity {
        arguments = List.copyOf(arguments);
    }

    /** The calculation in Japanese words. */
    public String sentence() {
        return JAPANESE.say(kind, arguments.toArray());
    }

    public String sentenceEn() {
        return ENGLISH.say(kind, arguments.toArray());
    }
}
