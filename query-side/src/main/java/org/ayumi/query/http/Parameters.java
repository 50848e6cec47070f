package org.ayumi.query.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.time.FiscalYear;

/** Reads request parameters; whatever cannot be read names its parameter. */
public final class Parameters {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Parameters() {}

    public static Optional<FiscalYear> fiscalYear(Optional<String> text) {
        try {
            return text.map(FiscalYear::parse);
        } catch (ImpossibleValue e) {
            throw QueryProblem.badParameter("fiscalYear", e);
        }
    }

    /** Entries of a page: 1 to 200, 50 unless asked. */
    public static int limit(Optional<String> text) {
        if (text.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        long limit = position("limit", text.get());
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw QueryProblem.badParameter("limit", "parameter.limit", 1, LARGEST_LIMIT);
        }
        return (int) limit;
    }

    /** A position or sequence: a whole number that is not negative. */
    public static long position(String field, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw QueryProblem.badParameter(field, "parameter.not-a-number", text);
        }
        return Long.parseLong(text);
    }

    public static boolean flag(String field, Optional<String> text) {
        String given = text.orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw QueryProblem.badParameter(field, "parameter.not-true-or-false", given);
        }
        return given.equals("true");
    }

    /** The cursor of a page: an id or a number; nothing that a database could stumble over. */
    public static Optional<String> cursor(Optional<String> text) {
        if (text.isPresent() && !CURSOR.matcher(text.get()).matches()) {
            throw QueryProblem.badParameter("after", "cursor.unknown", "?");
        }
        return text;
    }
}
