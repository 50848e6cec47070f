package org.ayumi.kernel;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How texts are compared: as a reader sees them, not code point by code point. Compatible forms are one (人 and ⼈, m² and
 * ㎡, ％ and %), and what has no shape is not there. Texts themselves are kept as written.
 */
public final class Folding {

    private Folding() {}

    /** What a text is compared by; never shown and never stored in its place. */
    public static String fold(String text) {
        // Once before, so that nothing invisible keeps a letter from its accent; once after, for what NFKC makes
        // invisible.
        return withoutInvisible(Normalizer.normalize(withoutInvisible(text), Normalizer.Form.NFKC))
                .strip();
    }

    public static boolean same(String one, String other) {
        return one.equals(other) || fold(one).equals(fold(other));
    }

    /** The code points that only one of two texts has which are the same to a reader: {@code U+2F08, U+4EBA}. */
    public static String pointsThatDiffer(String one, String other) {
        return IntStream.concat(one.codePoints(), other.codePoints())
                .filter(point -> one.indexOf(point) < 0 || other.indexOf(point) < 0)
                .distinct()
                .mapToObj(Folding::name)
                .collect(Collectors.joining(", "));
    }

    /** U+2F08. */
    public static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    private static String withoutInvisible(String text) {
        return text.codePoints()
                .filter(point -> !CodePoints.isInvisible(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
