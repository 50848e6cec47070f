package org.ayumi.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/**
 * Verifies a bundle in one pass, without a database and in memory that does not grow with payloads: 8 bytes an event,
 * and for whole streams one entry an aggregate.
 */
public final class BundleVerifier {

    private final BundleHeader header;
    private final LineReader lines;

    private BundleVerifier(BundleHeader header, LineReader lines) {
        this.header = header;
        this.lines = lines;
    }

    /** Reads the first line; what is no bundle at all is malformed. */
    public static BundleVerifier open(InputStream bundle) throws IOException, MalformedException {
        LineReader lines = new LineReader(bundle);
        return new BundleVerifier(
                BundleHeader.of(lines.next().orElseThrow(() -> new MalformedException("bundle"))), lines);
    }

    public BundleHeader header() {
        return header;
    }

    /**
     * Reads the bundle to its first fault or its end.
     *
     * @param older a checkpoint that the log showed before; compared only where every position is covered
     * @param progress told how many events were read, now and then
     */
    public BundleVerdict verify(TrustedKeys keys, Optional<Checkpoint> older, LongConsumer progress)
            throws IOException {
        return switch (keys.open(header.checkpoint())) {
            case Opened.Refused refused -> new BundleVerdict.Tampered(refused.why());
            case Opened.Accepted accepted -> {
                Checkpoint checkpoint = accepted.checkpoint();
                Optional<Finding> finding = older.flatMap(before -> CheckpointHistory.comparable(before, checkpoint));
                if (finding.isEmpty()) {
                    finding = new BundlePass(header, checkpoint, older, progress).run(lines);
                }
                yield finding.<BundleVerdict>map(BundleVerdict.Tampered::new)
                        .orElseGet(() -> new BundleVerdict.Sound(header, checkpoint));
            }
        };
    }
}
