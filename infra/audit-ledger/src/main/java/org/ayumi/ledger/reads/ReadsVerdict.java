package org.ayumi.ledger.reads;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;

/**
 * What became of the verification of a read log.
 *
 * @param findings what is wrong, in the order of entries
 * @param links how many are in the chain since its beginning, removed ones too
 * @param removed how many at the beginning were removed in order, up to a signed head
 * @param signed up to which link a believed head vouches
 * @param young entries that no link holds yet
 */
public record ReadsVerdict(List<Finding> findings, long links, long removed, long signed, long young) {

    public ReadsVerdict {
        findings = List.copyOf(findings);
    }

    /** Where there is no read log, or none that may be read. */
    static ReadsVerdict unread(Optional<Finding> finding) {
        return new ReadsVerdict(finding.stream().toList(), 0, 0, 0, 0);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
