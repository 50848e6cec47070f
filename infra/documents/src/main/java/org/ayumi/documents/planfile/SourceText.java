package org.ayumi.documents.planfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.reader.StreamReader;

/** From bytes to text that YAML can be made of: UTF-8, not too large, no control characters. */
final class SourceText {

    static final int MOST_MEGABYTES = 5;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private SourceText() {}

    static String decode(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            throw problems.end(1, 1, PlanFileProblem.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        // A decoder of its own: new String(bytes) would turn Shift_JIS into replacement characters and carry on.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            throw problems.end(lineAt(text, text.length()), 1, PlanFileProblem.FILE_NOT_TEXT);
        }
        return text;
    }

    static String checked(String text, Problems problems) {
        if (text.codePointCount(0, text.length()) > MOST_BYTES) {
            throw problems.end(1, 1, PlanFileProblem.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (!StreamReader.isPrintable(text.codePointAt(index))) {
                throw problems.end(lineAt(text, index), 1, PlanFileProblem.FILE_NOT_TEXT);
            }
        }
        return text;
    }

    private static int lineAt(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
