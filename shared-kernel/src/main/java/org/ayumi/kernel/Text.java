package org.ayumi.kernel;

/** Rules for the free text that events carry. */
public final class Text {

    /** Names, titles, places, units: one line. */
    public static final int LINE = 200;

    /** Notes, reasons, summaries. */
    public static final int PARAGRAPH = 4000;

    private Text() {}

    /** A line that must say something: trimmed, at most {@link #LINE} characters, no control characters. */
    public static String line(String field, String text) {
        return checked(field, text, LINE, false);
    }

    /** A paragraph that must say something: trimmed, at most {@link #PARAGRAPH} characters. */
    public static String paragraph(String field, String text) {
        return checked(field, text, PARAGRAPH, true);
    }

    private static String checked(String field, String text, int limit, boolean lineBreaks) {
        String stripped = text.strip();
        if (stripped.codePoints().allMatch(Text::isInvisible)) {
            throw new ImpossibleValue(field, "text.blank");
        }
        if (stripped.codePointCount(0, stripped.length()) > limit) {
            throw new ImpossibleValue(field, "text.too-long", limit);
        }
        stripped.codePoints().forEach(point -> refuseUnstorable(field, point, lineBreaks));
        return stripped;
    }

    /** The beginning of a text that is too long to repeat, never half a character. */
    public static String excerpt(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }

    /** Spaces of every width and characters without a shape: a text of these alone says nothing. */
    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    /**
     * NUL cannot be stored by PostgreSQL, a lone surrogate by UTF-8; other control characters are never meant. Characters
     * that turn the direction of writing could make an audit trail show something other than it says.
     */
    private static void refuseUnstorable(String field, int point, boolean lineBreaks) {
        boolean lineBreak = point == '\n' || point == '\r' || point == '\t';
        boolean separator = point == 0x2028 || point == 0x2029;
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean control = Character.isISOControl(point) || separator;
        if (loneSurrogate || turnsDirection || (control && !(lineBreaks && (lineBreak || separator)))) {
            throw new ImpossibleValue(field, "text.control-character", Folding.name(point));
        }
    }
}
