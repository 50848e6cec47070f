package org.ayumi.ledger.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.MemoryTree;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;

/** A log of made-up events of a few aggregates, with bundles of it. */
public final class SmallLog {

    final List<ProvenEvent> events = new ArrayList<>();
    final MemoryTree tree = new MemoryTree();

    public static SmallLog random(long seed, int size) {
        Random random = new Random(seed);
        SmallLog log = new SmallLog();
        Map<String, Long> next = new HashMap<>();
        for (int position = 1; position <= size; position++) {
            String aggregate = "plan.1-" + (1 + random.nextInt(4));
            long sequence = next.merge(aggregate, 1L, Long::sum) - 1;
            log.append(event(position, aggregate, sequence, random));
        }
        return log;
    }

    void append(ProvenEvent event) {
        events.add(event);
        tree.append(event.leaf().hash());
    }

    static ProvenEvent event(long position, String aggregate, long sequence, Random random) {
        byte[] binary = new byte[20];
        random.nextBytes(binary);
        StoredBytes payload = random.nextInt(10) == 0
                ? StoredBytes.of(binary)
                : bytes("{\"amount\":" + random.nextInt() + ",\"note\":\"令和5年度\\n未実施\"}");
        StoredBytes metadata = bytes("{\"actor\":\"staff\",\"requestId\":\"" + random.nextLong() + "\"}");
        Leaf leaf = new Leaf(
                position,
                aggregate,
                "Indicator",
                sequence,
                "event-" + random.nextLong(),
                Leaf.recordedAt(Instant.ofEpochSecond(1_743_500_000L + position, random.nextInt(1_000_000_000))),
                "indicator.value-corrected",
                "1",
                payload.sha256(),
                metadata.sha256());
        return new ProvenEvent(leaf, payload, metadata, List.of());
    }

    static StoredBytes bytes(String text) {
        return StoredBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    public long size() {
        return events.size();
    }

    public Checkpoint checkpoint(long size) {
        return new Checkpoint(Keys.ORIGIN, size, new TreeProver(tree).root(size));
    }

    /** The proof that the whole log extends its first leaves. */
    public List<Hash> consistency(long olderSize) {
        return new TreeProver(tree).consistency(olderSize, size());
    }

    ProvenEvent proven(long position, long size) {
        ProvenEvent event = events.get((int) position - 1);
        return new ProvenEvent(
                event.leaf(), event.payload(), event.metadata(), new TreeProver(tree).inclusion(position - 1, size));
    }

    BundleHeader header(Coverage coverage, long count) {
        return new BundleHeader(
                Keys.signed(checkpoint(size()), Keys.LOG).toString(),
                count,
                coverage,
                List.of(LogKey.always(Keys.LOG.verifier())));
    }

    /** A bundle of all events. */
    public byte[] bundle(Coverage coverage) {
        return bundle(coverage, LongStream.rangeClosed(1, size()).boxed().toList());
    }

    /** All events in sentences, as the service tells them. */
    public String told() {
        StringBuilder told = new StringBuilder();
        for (ProvenEvent event : events) {
            Leaf leaf = event.leaf();
            told.append("{\"position\":%d,\"sequence\":%d,\"eventId\":\"%s\",\"type\":\"%s\",\"revision\":\"%s\","
                            .formatted(leaf.position(), leaf.sequence(), leaf.eventId(), leaf.type(), leaf.revision()))
                    .append(
                            "\"recordedAt\":\"%s\",\"aggregateId\":\"%s\",\"sentenceJa\":\"「\\\"position\\\":」を報告\",\"actor\":\"staff\""
                                    .formatted(Instant.parse(leaf.recordedAt()), leaf.aggregate()))
                    .append(event.payload().json() instanceof Json.Text text ? ",\"payload\":" + text.value() : "")
                    .append("}\n");
        }
        return told.toString();
    }

    byte[] bundle(Coverage coverage, List<Long> positions) {
        return write(
                header(coverage, positions.size()),
                positions.stream().map(position -> proven(position, size())).toList());
    }

    static byte[] write(BundleHeader header, List<ProvenEvent> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = new BundleWriter(out, header)) {
            for (ProvenEvent event : events) {
                writer.write(event);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
