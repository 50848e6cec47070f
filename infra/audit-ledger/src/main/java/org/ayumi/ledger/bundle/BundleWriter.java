package org.ayumi.ledger.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a bundle: NDJSON, every line canonical JSON, the header first. */
public final class BundleWriter implements Closeable {

    private final OutputStream out;

    public BundleWriter(OutputStream out, BundleHeader header) throws IOException {
        this.out = out;
        writeLine(header.line());
    }

    /** In the order of positions. */
    public void write(ProvenEvent event) throws IOException {
        writeLine(event.line());
    }

    private void writeLine(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
