package org.ayumi.http.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Whether bytes are UTF-8 to the letter: shortest forms, no surrogates; and no NUL, which UTF-16 and UTF-32 are full of. */
final class Utf8Bytes {

    private static final int AT_A_TIME = 4096;

    private Utf8Bytes() {}

    static boolean beginsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Where the first byte stands that does not belong, counted from 0. */
    static OptionalLong firstForeign(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer characters = CharBuffer.allocate(AT_A_TIME);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(left, characters.clear(), true);
        }
        int sound = result.isError() ? left.position() : bytes.length;
        for (int at = 0; at < sound; at++) {
            if (bytes[at] == 0) {
                return OptionalLong.of(at);
            }
        }
        return sound < bytes.length ? OptionalLong.of(sound) : OptionalLong.empty();
    }
}
