package org.ayumi.ledger.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;

/** A bundle of every position of a log, as lines that a forger changes; and what the verifier has to say of it. */
final class Forgery {

    final SmallLog log;
    final Random random;
    final List<ProvenEvent> events;
    final int victim;

    Forgery(long seed) {
        this.random = new Random(seed);
        this.log = SmallLog.random(seed, 6 + random.nextInt(40));
        this.events = new ArrayList<>(LongStream.rangeClosed(1, log.size())
                .mapToObj(position -> log.proven(position, log.size()))
                .toList());
        this.victim = random.nextInt(events.size());
    }

    /** Where the n-th event stands when nothing moved. */
    Place place(int index) {
        return new Place(index + 2L, index + 1L);
    }

    ProvenEvent victim() {
        return events.get(victim);
    }

    void replace(Leaf leaf, StoredBytes payload, StoredBytes metadata, List<Hash> proof) {
        events.set(victim, new ProvenEvent(leaf, payload, metadata, proof));
    }

    /** Gives an event another position, and the proof that belongs to that position. */
    void renumber(int index, long position) {
        ProvenEvent event = events.get(index);
        List<Hash> proof = log.proven(position, log.size()).proof();
        events.set(index, new ProvenEvent(Leaves.at(event.leaf(), position), event.payload(), event.metadata(), proof));
    }

    byte[] bundle() {
        return bundle(Coverage.EVERY_POSITION, events.size());
    }

    byte[] bundle(Coverage coverage, long count) {
        return SmallLog.write(log.header(coverage, count), events);
    }

    /** A bundle and what is to be found in it. */
    static final class Expected {
        private final byte[] bundle;
        private final Finding finding;

        Expected(byte[] bundle, Finding finding) {
            this.bundle = bundle;
            this.finding = finding;
        }

        byte[] bundle() {
            return bundle;
        }

        Finding finding() {
            return finding;
        }
    }
}
