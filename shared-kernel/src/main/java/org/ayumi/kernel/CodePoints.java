package org.ayumi.kernel;

/** What single code points are to a reader, and to the formats a text must pass through. */
final class CodePoints {

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int BRAILLE_BLANK = 0x2800;

    private CodePoints() {}

    /** Without a shape of its own: format characters, variation selectors, Hangul and Khmer fillers. */
    static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == COMBINING_GRAPHEME_JOINER
                || isFiller(point)
                || isBetween(point, 0x180B, 0x180F)
                || isBetween(point, 0xFE00, 0xFE0F)
                || isBetween(point, 0xE0000, 0xE0FFF);
    }

    /** Letters by name that Unicode itself ignores by default. */
    private static boolean isFiller(int point) {
        return switch (point) {
            case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** Alone, or with others of its kind, it leaves the paper white. */
    static boolean leavesNoMark(int point) {
        int type = Character.getType(point);
        return isSpace(point)
                || isInvisible(point)
                || point == BRAILLE_BLANK
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Never assigned, and promised to mean nothing: some programs stop at them, and XML cannot carry the last two of a plane. */
    static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || isBetween(point, 0xFDD0, 0xFDEF);
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
