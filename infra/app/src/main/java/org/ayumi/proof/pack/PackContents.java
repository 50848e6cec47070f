package org.ayumi.proof.pack;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.store.PublishedCheckpoint;

/** What a pack is about and which events are in it: their positions, eight bytes each. */
final class PackContents {

    private static final int READ_AT_ONCE = 250;

    private final Subject subject;
    private final PublishedCheckpoint checkpoint;
    private final List<LogKey> keys;
    private final long[] positions;
    private final long younger;

    PackContents(Subject subject, PublishedCheckpoint checkpoint, List<LogKey> keys, long[] positions, long younger) {
        this.subject = subject;
        this.checkpoint = checkpoint;
        this.keys = List.copyOf(keys);
        this.positions = positions.clone();
        this.younger = younger;
    }

    /** A plan, initiative or indicator with everything below it. */
    record Subject(String id, Period period) {}

    /** What is done with some of the positions. */
    @FunctionalInterface
    interface PositionsReader {
        void read(List<Long> positions) throws IOException;
    }

    Subject subject() {
        return subject;
    }

    PublishedCheckpoint checkpoint() {
        return checkpoint;
    }

    List<LogKey> keys() {
        return keys;
    }

    int count() {
        return positions.length;
    }

    /** How many more there were when the pack was asked for, which no checkpoint of it covers. */
    long younger() {
        return younger;
    }

    Coverage coverage() {
        if (!subject.period().isWhole()) {
            return Coverage.SELECTION;
        }
        return positions.length == checkpoint.size() ? Coverage.EVERY_POSITION : Coverage.WHOLE_STREAMS;
    }

    /** A few hundred positions at a time, in order. */
    void inTurn(PositionsReader reader) throws IOException {
        for (int start = 0; start < positions.length; start += READ_AT_ONCE) {
            int end = Math.min(positions.length, start + READ_AT_ONCE);
            reader.read(LongStream.of(Arrays.copyOfRange(positions, start, end))
                    .boxed()
                    .toList());
        }
    }
}
