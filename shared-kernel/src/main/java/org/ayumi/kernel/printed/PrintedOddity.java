package org.ayumi.kernel.printed;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.kernel.language.Phrasebook;

/**
 * Something that was stored as printed and does not go with the rest.
 *
 * @param field that holds it
 * @param code stable, for programs; its sentence is called so, too
 * @param arguments of the sentence: texts as they were written, constants that each language has a word for, lists of both
 */
public record PrintedOddity(String field, String code, List<Object> arguments) {

    private static final String BETWEEN = " / ";

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
                code, arguments.stream().map(argument -> told(book, argument)).toArray());
    }

    private static String told(Phrasebook book, Object argument) {
        return switch (argument) {
            case Enum<?> constant ->
                book.word("word." + constant.name())
                        .orElseThrow(() -> new IllegalStateException("no word: " + constant));
            case List<?> several ->
                several.stream().map(each -> told(book, each)).collect(Collectors.joining(BETWEEN));
            default -> argument.toString();
        };
    }
}
