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
        if (stripped.isEmpty()) {
            throw new ImpossibleValue(field, "text.blank");
        }
        if (stripped.codePointCount(0, stripped.length()) > limit) {
            throw new ImpossibleValue(field, "text.too-long", limit);
        }
        stripped.codePoints().forEach(point -> refuseUnstorable(field, point, lineBreaks));
        return stripped;
    }

    /** NUL cannot be stored by PostgreSQL, a lone surrogate by UTF-8; other control characters are never meant. */
    private static void refuseUnstorable(String field, int point, boolean lineBreaks) {
        boolean lineBreak = point == '\n' || point == '\r' || point == '\t';
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (loneSurrogate || (Character.isISOControl(point) && !(lineBreaks && lineBreak))) {
            throw new ImpossibleValue(field, "text.control-character", String.format("U+%04X", point));
        }
    }
}
