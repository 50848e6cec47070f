package org.ayumi.ledger.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ayumi.ledger.note.MalformedException;

/** Lines as bytes, one at a time. A line without its newline is not a line: the file was cut off. */
final class LineReader {

    /** Far beyond any event; the bound keeps a hostile file from taking all memory. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private boolean cutOff;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next whole line without its newline. */
    Optional<byte[]> next() throws IOException, MalformedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
        while (next < end || fill()) {
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, start, next - start);
            if (line.size() > LONGEST) {
                throw new MalformedException("line.length");
            }
            if (next < end) {
                next++;
                return Optional.of(line.toByteArray());
            }
        }
        cutOff = line.size() > 0;
        return Optional.empty();
    }

    /** Whether the file ended within a line. */
    boolean wasCutOff() {
        return cutOff;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
