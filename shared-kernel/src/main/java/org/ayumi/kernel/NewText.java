package org.ayumi.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a text must be to be taken in, beyond what {@link Text} asks of every text: what was stored before these rules
 * stays readable.
 */
public final class NewText {

    private static final int MOST_NAMED = 5;

    private NewText() {}

    /** Why nobody could read it, or not every format could carry it; empty where it may be taken in. */
    public static Optional<ImpossibleValue> fault(String field, String text) {
        Optional<ImpossibleValue> unprintable = text.codePoints()
                .filter(point -> CodePoints.isNoncharacter(point))
                .mapToObj(point -> new ImpossibleValue(field, "text.control-character", Folding.name(point)))
                .findFirst();
        return unprintable.isPresent() || !looksBlank(text)
                ? unprintable
                : Optional.of(new ImpossibleValue(field, "text.looks-blank", points(text)));
    }

    /** The text itself, if it may be taken in. */
    public static String checked(String field, String text) {
        fault(field, text).ifPresent(impossible -> {
            throw impossible;
        });
        return text;
    }

    /** White space alone is plainly blank, and {@link Text} says so. */
    private static boolean looksBlank(String text) {
        return !text.codePoints().allMatch(CodePoints::isSpace)
                && text.codePoints().allMatch(CodePoints::leavesNoMark);
    }

    private static String points(String text) {
        List<String> names = text.codePoints()
                .filter(point -> !CodePoints.isSpace(point))
                .distinct()
                .mapToObj(Folding::name)
                .toList();
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? " …" : "");
    }
}
