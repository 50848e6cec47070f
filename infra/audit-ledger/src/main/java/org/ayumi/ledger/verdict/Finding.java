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

    /**
     * There are events, and no checkpoint at all.
     *
     * @param seconds since the oldest was recorded, by the database's clock
     */
    record NeverSealed(long events, long seconds) implements Finding {}

    /**
     * Events that should long have been under a checkpoint are under none.
     *
     * @param seconds since the oldest of them was recorded, by the database's clock
     */
    record SealingBehind(long first, long last, long seconds) implements Finding {}

    /** A file of a pack is not the one of its manifest. */
    record PackFileChanged(String name) implements Finding {}

    /** A file that a pack should have is not there. */
    record PackFileMissing(String name) implements Finding {}

    /** A file is there that the pack should not have. */
    record PackFileAdded(String name) implements Finding {}

    /** The zip has the file twice, or names it differently in its directory. */
    record PackFileAmbiguous(String name) implements Finding {}

    /** A file that repeats what the bundle says says something else. */
    record PackFileContradicts(String name) implements Finding {}

    /** The manifest cannot be read. */
    record ManifestMalformed(String part) implements Finding {}

    /** The manifest is of another checkpoint than the bundle. */
    record ManifestOfAnotherPack(String origin, long size) implements Finding {}

    /** A signature by a known key of the log is not over this note. */
    record NoteForged(String note, String key) implements Finding {}

    /** No key of the log that was in use then has signed this note. */
    record NoteOfNoKey(String note, List<String> signers) implements Finding {}

    /** An entry of the read log, or its link in the chain, is not what was chained; so far all follows. */
    record ReadAltered(long entry) implements Finding {}

    /** Links are there, their entries are not. */
    record ReadsMissing(long first, long last) implements Finding {}

    /** An entry among those that were chained is in no link. */
    record ReadAdded(long entry) implements Finding {}

    /** Links of the chain are missing. */
    record ReadLinksMissing(long first, long last) implements Finding {}

    /** Entries and links agree, but no longer lead to a head that was signed. */
    record ReadsRewritten(long first, long last, String source) implements Finding {}

    /** A signed head tells of more entries than there are. */
    record ReadsCut(long before, long links) implements Finding {}

    /** The chain begins after removed entries, and no signed head says where. */
    record ReadsPrunedUnsigned(long first) implements Finding {}

    /** A head of the read log is not to be believed. */
    record ReadHeadRefused(String source, Finding why) implements Finding {}

    /**
     * Entries that should long have been under a signed head are under none.
     *
     * @param seconds since the oldest of them was written, by the database's clock
     */
    record ReadsUnsigned(long first, long last, long seconds) implements Finding {}
}
