package org.ayumi.ledger.verdict;

import java.util.List;

/** What is wrong. A verification names the first of these that it meets, in the order of the bundle's lines. */
public sealed interface Finding {

    /** The payload is not the one the leaf was made of. */
    record PayloadAltered(Place place) implements Finding {}

    /** The metadata (actor, role, reason ...) are not the ones the leaf was made of. */
    record MetadataAltered(Place place) implements Finding {}

    /** The proof does not lead from this leaf to the checkpoint: a field was changed, or the event was never there. */
    record NotInTree(Place place) implements Finding {}

    /** The leaf stands before one that precedes it. */
    record OutOfOrder(Place place) implements Finding {}

    /** The leaf came before. */
    record Duplicate(Place place) implements Finding {}

    /** Leaves that should be here and are not. */
    record Missing(long first, long last) implements Finding {}

    /** An event of an aggregate's stream that should be here and is not. */
    record MissingInStream(String aggregate, long sequence, Place place) implements Finding {}

    /** The leaf is younger than the checkpoint, so nothing is proven of it yet. */
    record BeyondCheckpoint(Place place, long size) implements Finding {}

    /** The bundle ends too early. */
    record Truncated(long expected, long found) implements Finding {}

    /** The bundle has more events than it says. */
    record Surplus(long expected, Place place) implements Finding {}

    /** The line is not what the format says; the part is a technical name. */
    record Malformed(long line, String part) implements Finding {}

    /** The checkpoint is not what the format says. */
    record CheckpointMalformed(String part) implements Finding {}

    /** A known key's signature is not over this checkpoint. */
    record BadSignature(String key) implements Finding {}

    /** Nobody whom the verifier knows has signed. */
    record UnknownKey(List<String> signers) implements Finding {
        public UnknownKey {
            signers = List.copyOf(signers);
        }
    }

    /** The key was not in use when the log had this size. */
    record KeyOutOfRange(String key, long size) implements Finding {}

    /** Fewer known witnesses have cosigned than asked for. */
    record TooFewWitnesses(long wanted, long found) implements Finding {}

    /** The older checkpoint is of another log. */
    record OtherLog(String origin, String older) implements Finding {}

    /** The newer checkpoint does not hold the older one's leaves unchanged. */
    record Inconsistent(long olderSize, long size) implements Finding {}

    /** The checkpoint that should be newer has fewer leaves: an older state was put back. */
    record RolledBack(long olderSize, long size) implements Finding {}
}
