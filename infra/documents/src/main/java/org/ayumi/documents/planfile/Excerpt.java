package org.ayumi.documents.planfile;

/** What a message repeats of the file: short, on one line, and storable whatever the file held. */
final class Excerpt {

    private static final int LONGEST = 200;
    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Excerpt::printable).forEach(excerpt::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? excerpt.append('…').toString()
                : excerpt.toString();
    }

    private static int printable(int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return loneSurrogate || Character.isISOControl(point) ? REPLACEMENT : point;
    }
}
