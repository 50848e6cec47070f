package org.ayumi.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a city prints before a section or an initiative: {@code 1-(3)-②}, {@code Ⅰ-1-①}, {@code 11102}, {@code A-1}. It is
 * kept and shown as it is printed; neither order nor parents are read from it.
 */
public record PrintedNumber(String text) {

    private static final int LONGEST = 30;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public PrintedNumber {
        text = Text.line("number", text);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new ImpossibleValue("number", "text.too-long", LONGEST);
        }
    }

    /**
     * What it is called in ids: {@code 1-3-2} for {@code 1-(3)-②}, {@code i-1-1} for {@code Ⅰ-1-①}. Numbers with one slug
     * look the same to a reader. Empty for a number that addresses cannot carry: {@code 施策1}.
     */
    public Optional<String> slug() {
        String plain = Arrays.stream(BETWEEN_WORDS.split(Folding.fold(text).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.joining("-"));
        return PLAIN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The same to a reader: {@code 1-3-2} and {@code １－（３）－②}. */
    public boolean looksLike(PrintedNumber other) {
        Optional<String> slug = slug();
        return slug.isPresent() ? slug.equals(other.slug()) : Folding.same(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
