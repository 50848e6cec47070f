package org.ayumi.kernel.printed;

import java.util.List;
import org.ayumi.kernel.language.Phrasebook;

/**
 * Something that was stored as printed and does not go with the rest.
 *
 * @param field that holds it
 * @param code stable, for programs; its sentence is called so, too
 * @param arguments of the sentence; words that each language has of its own are named as in their enums
 */
public record PrintedOddity(String field, String code, List<String> arguments) {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(PrintedOddity.class, "printed");
    private static final Phrasebook ENGLISH = Phrasebook.english(PrintedOddity.class, "printed");

    public PrintedOddity {
        arguments = List.copyOf(arguments);
    }

    /** What does not go together, in Japanese words. */
    public String sentence() {
        return said(JAPANESE);
    }

    public String sentenceEn() {
        return said(ENGLISH);
    }

    private String said(Phrasebook book) {
        return book.say(
                code,
                arguments.stream()
                        .map(argument -> book.word("word." + argument).orElse(argument))
                        .toArray());
    }
}
