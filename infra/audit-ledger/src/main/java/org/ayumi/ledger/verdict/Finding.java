package org.ayumi.ledger.verdict;

import java.util.List;

/** What is wrong. The verification of a bundle names the first of these that it meets, in the order of its lines. */
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

    // What a whole store is found guilty of. First and last are positions.

    /** The event is not the one its leaf was made of; a checkpoint vouches for the leaf. */
    record EventAltered(long position) implements Finding {}

    /** The leaf is not the event's; a checkpoint vouches for the event. */
    record LeafAltered(long position) implements Finding {}

    /** Event and leaf differ, and no checkpoint says which of them was changed. */
    record EventNotOfLeaf(long position) implements Finding {}

    /** Two events stand in each other's place. */
    record EventsSwapped(long position, long other) implements Finding {}

    /** Two events have each other's payload. */
    record PayloadsSwapped(long position, long other) implements Finding {}

    /** Two events have each other's metadata. */
    record MetadataSwapped(long position, long other) implements Finding {}

    /** What belongs here stands one position later: an event was put before it. */
    record EventInserted(long position) implements Finding {}

    /** What stands here belongs one position later: the event before it was taken out and later ones renumbered. */
    record EventTakenOut(long position) implements Finding {}

    /** What stands here belongs elsewhere. */
    record EventDisplaced(long position, long belongsAt) implements Finding {}

    /** The leaves are there, their events are not. */
    record EventsMissing(long first, long last) implements Finding {}

    /** The events are there, their leaves are not. */
    record LeavesMissing(long first, long last) implements Finding {}

    /** The position, or the leaf's place, is there twice. */
    record Repeated(long position) implements Finding {}

    /** The row cannot be what the service wrote. */
    record EventUnreadable(long position) implements Finding {}

    /** An event of an aggregate's stream that should come before this position, and does not. */
    record StreamBroken(String aggregate, long sequence, long position) implements Finding {}

    /** A stored inner node of the tree does not follow from the leaves below it. */
    record InnerNodeAltered(long level, long node, long first, long last) implements Finding {}

    /** An inner node of the tree is not stored though all leaves below it are there. */
    record InnerNodeMissing(long level, long node, long first, long last) implements Finding {}

    /** Events and leaves agree, but no longer lead to the store's checkpoint of that size. */
    record Rewritten(long first, long last, long size) implements Finding {}

    /** Events and leaves agree, but no longer lead to a checkpoint that was kept elsewhere. */
    record RewrittenSinceKept(long first, long last, long size, String source) implements Finding {}

    /** The log leads to later checkpoints, only this one is of another tree. */
    record CheckpointOfAnotherTree(long size) implements Finding {}

    /** A checkpoint in the store is not to be believed. */
    record StoredCheckpointRefused(long size, Finding why) implements Finding {}

    /** A checkpoint that was kept elsewhere is not to be believed. */
    record KeptCheckpointRefused(String source, Finding why) implements Finding {}

    /** The checkpoint is filed under a size that is not its own. */
    record CheckpointMisfiled(long filed, long size) implements Finding {}

    /** The checkpoint was published, as a kept copy or a cosignature shows, and is no longer in the store. */
    record CheckpointGone(long size) implements Finding {}

    /** The store names a key that the verifier was not told to believe. */
    record KeyNotTrusted(String key, long size) implements Finding {}
}
