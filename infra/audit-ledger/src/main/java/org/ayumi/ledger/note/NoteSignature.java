package org.ayumi.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature line of a note, not verified by itself. */
public record NoteSignature(KeyId key, String base64) {

    private static final String PREFIX = "\u2014 ";

    static NoteSignature parse(String line) throws MalformedException {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(PREFIX) || !KeyId.isName(parts[1])) {
            throw new MalformedException("note.signature");
        }
        byte[] bytes = StrictBase64.decode(parts[2], "note.signature");
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedException("note.signature");
        }
        return new NoteSignature(
                new KeyId(parts[1], ByteBuffer.wrap(bytes).getInt()),
                StrictBase64.encode(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** As a note carries it, with the newline. */
    public String line() {
        byte[] signature = bytes();
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.hash())
                .put(signature)
                .array();
        return PREFIX + key.name() + " " + StrictBase64.encode(whole) + "\n";
    }
}
