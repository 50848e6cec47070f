package org.ayumi.ledger.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and counts what is written through it. */
public final class CountedDigest extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    public CountedDigest(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] written, int from, int count) throws IOException {
        out.write(written, from, count);
        digest.update(written, from, count);
        bytes += count;
    }

    /** What was written, as a file of this name; to be asked once. */
    public Manifest.File named(String name) {
        return new Manifest.File(HexFormat.of().formatHex(digest.digest()), bytes, name);
    }
}
