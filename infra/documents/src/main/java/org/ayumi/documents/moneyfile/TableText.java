package org.ayumi.documents.moneyfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ayumi.command.Refusal;

/**
 * The text of a table. Spreadsheets write UTF-8 with a byte order mark, programs without one, accounting systems
 * windows-31j; whoever says which is taken at their word.
 */
final class TableText {

    /** What Japanese Windows calls Shift_JIS, with ①, ㈱ and 髙. */
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final char MARK = '\uFEFF';

    private TableText() {}

    /**
     * Reads it to the letter.
     *
     * @param told the charset that the sender named
     * @throws Refusal that names {@code body}, where a byte does not belong
     */
    static String of(byte[] bytes, Optional<Charset> told) {
        return told.map(charset -> decoded(bytes, charset))
                .orElseGet(() -> decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, WINDOWS_31J)))
                .map(text -> !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text)
                .orElseThrow(() -> new Refusal(Refusal.Kind.MALFORMED, "body", "table.encoding"));
    }

    /** Empty where it is not that. UTF-16, which is full of NUL, would pass for windows-31j. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString()).filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
    }
}
