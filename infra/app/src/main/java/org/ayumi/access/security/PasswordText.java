package org.ayumi.access.security;

import java.util.Optional;

/**
 * How a password is written as one word of a line: as it is, or between double quotes where a blank, a quote or something
 * invisible would make it another word.
 */
final class PasswordText {

    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';

    private PasswordText() {}

    static String of(String password) {
        if (!password.isEmpty() && password.chars().noneMatch(PasswordText::needsQuotes)) {
            return password;
        }
        StringBuilder text = new StringBuilder().append(QUOTE);
        for (int at = 0; at < password.length(); at++) {
            char unit = password.charAt(at);
            if (unit == QUOTE || unit == ESCAPE) {
                text.append(ESCAPE).append(unit);
            } else if (unit != ' ' && needsQuotes(unit)) {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit);
            }
        }
        return text.append(QUOTE).toString();
    }

    private static boolean needsQuotes(int unit) {
        return unit == QUOTE
                || unit == ESCAPE
                || Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    /** Empty where that is no password. */
    static Optional<String> read(String text) {
        if (!text.startsWith("\"")) {
            return Optional.of(text).filter(plain -> !plain.isEmpty());
        }
        StringBuilder password = new StringBuilder();
        int at = 1;
        while (at < text.length() && text.charAt(at) != QUOTE) {
            if (text.charAt(at) != ESCAPE) {
                password.append(text.charAt(at++));
            } else if (text.startsWith("\\u", at)) {
                if (!text.substring(at + 2).matches("(?s)[0-9a-f]{4}.*")) {
                    return Optional.empty();
                }
                password.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                if (at + 1 == text.length()) {
                    return Optional.empty();
                }
                password.append(text.charAt(at + 1));
                at += 2;
            }
        }
        return Optional.of(password.toString()).filter(read -> !read.isEmpty()).filter(read -> endsAt(text, password));
    }

    /** Nothing follows the closing quote; what was read is written as it stands there. */
    private static boolean endsAt(String text, StringBuilder password) {
        return of(password.toString()).equals(text);
    }
}
