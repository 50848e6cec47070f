package org.ayumi.ledger.store;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.verdict.Finding;

/**
 * What became of the verification of a store.
 *
 * @param findings what is wrong, the first wrong leaf first; empty when nothing is
 * @param events how many positions the store has
 * @param sealed up to which of them a believed checkpoint vouches; events after it are proven by nothing yet
 * @param checkpoints how many of the store's checkpoints its events lead to
 * @param kept how many of the auditor's own checkpoints they lead to
 * @param origin the name of the log, as its first believed checkpoint tells it
 * @param ownKeys the keys that came out of the store, where the auditor brought none
 */
public record StoreVerdict(
        List<Finding> findings,
        long events,
        long sealed,
        long checkpoints,
        long kept,
        Optional<String> origin,
        List<LogKey> ownKeys) {

    public StoreVerdict {
        findings = List.copyOf(findings);
        ownKeys = List.copyOf(ownKeys);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Events younger than the last checkpoint. */
    public long unsealed() {
        return Math.max(0, events - sealed);
    }

    /** Whether there are events and no signature vouches for any. */
    public boolean wasNeverSealed() {
        return events > 0 && checkpoints + kept == 0;
    }

    /** Whether all that is wrong lies in events that no checkpoint covers yet. */
    public boolean sealedPrefixIsSound() {
        return sealed > 0 && findings.stream().allMatch(finding -> firstPosition(finding) > sealed);
    }

    /** The lowest position that a finding may speak of. */
    private static long firstPosition(Finding finding) {
        return switch (finding) {
            case Finding.EventNotOfLeaf apart -> apart.position();
            case Finding.EventUnreadable row -> row.position();
            case Finding.EventsSwapped swapped -> swapped.position();
            case Finding.PayloadsSwapped swapped -> swapped.position();
            case Finding.MetadataSwapped swapped -> swapped.position();
            case Finding.EventInserted inserted -> inserted.position();
            case Finding.EventTakenOut gone -> gone.position();
            case Finding.EventDisplaced moved -> Math.min(moved.position(), moved.belongsAt());
            case Finding.Missing gap -> gap.first();
            case Finding.EventsMissing gap -> gap.first();
            case Finding.LeavesMissing gap -> gap.first();
            case Finding.StreamBroken gap -> gap.position();
            case Finding.InnerNodeAltered node -> node.first();
            case Finding.InnerNodeMissing node -> node.first();
            case Finding.Rewritten rewritten -> rewritten.first();
            case Finding.SealingBehind behind -> behind.first();
            default -> 0;
        };
    }
}
