package org.ayumi.ledger.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads canonical JSON; what it lets pass otherwise, {@link CanonicalJson#read} refuses. */
final class JsonReader {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json whole() throws NotCanonicalException {
        Json value = value(0);
        if (at != text.length()) {
            throw new NotCanonicalException();
        }
        return value;
    }

    private Json value(int depth) throws NotCanonicalException {
        if (depth > DEEPEST) {
            throw new NotCanonicalException();
        }
        return switch (peek()) {
            case '"' -> new Json.Text(string());
            case '[' -> items(depth);
            case '{' -> members(depth);
            default -> number();
        };
    }

    private Json items(int depth) throws NotCanonicalException {
        List<Json> values = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            if (!values.isEmpty()) {
                expect(',');
            }
            values.add(value(depth + 1));
        }
        expect(']');
        return new Json.Items(values);
    }

    private Json members(int depth) throws NotCanonicalException {
        Map<String, Json> values = new HashMap<>();
        expect('{');
        while (peek() != '}') {
            if (!values.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            values.put(name, value(depth + 1)); // a name that comes twice is gone when it is written again
        }
        expect('}');
        return new Json.Members(values);
    }

    private Json number() throws NotCanonicalException {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new Json.Whole(Long.parseLong(text.substring(start, at)));
        } catch (IllegalArgumentException notWhole) {
            throw new NotCanonicalException();
        }
    }

    private String string() throws NotCanonicalException {
        expect('"');
        StringBuilder value = new StringBuilder();
        int plain = at; // whole runs at once: nearly all of a bundle is strings
        for (char unit = next(); unit != '"'; unit = next()) {
            if (unit == '\\') {
                value.append(text, plain, at - 1).append(escaped());
                plain = at;
            }
        }
        return value.append(text, plain, at - 1).toString();
    }

    private char escaped() throws NotCanonicalException {
        char unit = next();
        return switch (unit) {
            case '"', '\\' -> unit;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
            default -> throw new NotCanonicalException();
        };
    }

    private int hexDigit() throws NotCanonicalException {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw new NotCanonicalException();
        }
        return digit;
    }

    private void expect(char wanted) throws NotCanonicalException {
        if (next() != wanted) {
            throw new NotCanonicalException();
        }
    }

    private char next() throws NotCanonicalException {
        char unit = peek();
        at++;
        return unit;
    }

    private char peek() throws NotCanonicalException {
        if (at >= text.length()) {
            throw new NotCanonicalException();
        }
        return text.charAt(at);
    }
}
