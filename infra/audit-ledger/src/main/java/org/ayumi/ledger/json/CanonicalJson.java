package org.ayumi.ledger.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * RFC 8785: one value, one sequence of bytes. Reading accepts nothing but those bytes, so that a line has no second
 * reading and the reader's own leniency, if it had any, could not matter.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** UTF-8, members in the order of their names' UTF-16 units, no blanks. */
    public static byte[] write(Json value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(out));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException loneSurrogate) {
            throw new IllegalArgumentException("a text is not valid Unicode", loneSurrogate);
        }
    }

    /** Reads what {@link #write} makes of some value, and nothing else. */
    public static Json read(byte[] bytes) throws NotCanonicalException {
        Json value = new JsonReader(Utf8.decode(bytes).orElseThrow(NotCanonicalException::new)).whole();
        if (!isWrittenAs(value, bytes)) {
            throw new NotCanonicalException();
        }
        return value;
    }

    private static boolean isWrittenAs(Json value, byte[] bytes) {
        try {
            return Arrays.equals(bytes, write(value));
        } catch (IllegalArgumentException halfASurrogatePair) {
            return false;
        }
    }

    private static void append(StringBuilder out, Json value) {
        switch (value) {
            case Json.Text text -> quote(out, text.value());
            case Json.Whole whole -> out.append(whole.value());
            case Json.Items items -> {
                char before = '[';
                for (Json item : items.values()) {
                    append(out.append(before), item);
                    before = ',';
                }
                out.append(before == '[' ? "[]" : "]");
            }
            case Json.Members members -> {
                char before = '{';
                for (var member : new TreeMap<>(members.values()).entrySet()) {
                    quote(out.append(before), member.getKey());
                    append(out.append(':'), member.getValue());
                    before = ',';
                }
                out.append(before == '{' ? "{}" : "}");
            }
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                escape(out.append(text, plain, at), unit);
                plain = at + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static void escape(StringBuilder out, char unit) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(unit < 16 ? '0' : '1').append(Character.forDigit(unit % 16, 16));
        }
    }
}
