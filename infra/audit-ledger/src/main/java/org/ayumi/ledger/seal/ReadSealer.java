package org.ayumi.ledger.seal;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.reads.ReadEntry;
import org.ayumi.ledger.reads.ReadHead;
import org.ayumi.ledger.reads.ReadLink;
import org.ayumi.ledger.reads.StoredReads;

/**
 * Makes the next head of the read log. It believes nothing that the database says: the chain must continue the link that was
 * signed last, and each link since is computed anew from its entry.
 */
final class ReadSealer {

    private static final int AT_ONCE = 500;

    /** So that there is a signed head often enough for what lies before it to be removed one day. */
    private static final int LINKS_A_HEAD = 1_000;

    private final StoredReads reads;

    ReadSealer(StoredReads reads) {
        this.reads = reads;
    }

    /** A head, or why there is none. */
    sealed interface Outcome {
        record Unchanged() implements Outcome {}

        record Grown(ReadHead head) implements Outcome {}

        record Refused(Sealing.Refused why) implements Outcome {}
    }

    /** The next head after what was signed last, a thousand links later at most. */
    Outcome after(Optional<ReadHead> signed, String origin, long size) {
        ReadLink last = signed.map(ReadHead::link).orElse(ReadLink.NONE);
        if (last.number() > 0 && reads.link(last.number()).filter(last::equals).isEmpty()) {
            return new Outcome.Refused(new Sealing.Refused(Sealing.Reason.READS_CHANGED, 1, last.number()));
        }
        long begin = last.number();
        while (last.number() < begin + LINKS_A_HEAD) {
            List<ReadLink> links = reads.linksAfter(last.number(), AT_ONCE);
            if (links.isEmpty()) {
                break;
            }
            List<ReadEntry> entries =
                    reads.entries(last.entry(), links.getLast().entry(), AT_ONCE);
            for (int at = 0; at < links.size(); at++) {
                if (at >= entries.size() || !last.next(entries.get(at)).equals(links.get(at))) {
                    long wrong = links.get(at).number();
                    return new Outcome.Refused(new Sealing.Refused(Sealing.Reason.READS_CHANGED, wrong, wrong));
                }
                last = links.get(at);
            }
        }
        return last.number() == begin ? new Outcome.Unchanged() : new Outcome.Grown(new ReadHead(origin, size, last));
    }
}
