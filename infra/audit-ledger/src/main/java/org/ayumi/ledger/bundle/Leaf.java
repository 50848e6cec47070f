package org.ayumi.ledger.bundle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.note.MalformedException;

/**
 * What the log commits to of one event: every column of its row, payload and metadata by SHA-256 of the stored bytes, so
 * that a leaf can be shown without them.
 *
 * @param position place in the global order, from 1; the leaf's index is one less
 * @param sequence place in the aggregate's stream, from 0
 * @param recordedAt UTC with six digits after the second, for example {@code 2025-03-31T01:02:03.000004Z}
 */
public record Leaf(
        long position,
        String aggregate,
        String aggregateType,
        long sequence,
        String eventId,
        String recordedAt,
        String type,
        String revision,
        Hash payload,
        Hash metadata) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern RECORDED_AT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");

    public Leaf {
        if (position < 1 || sequence < 0 || !RECORDED_AT.matcher(recordedAt).matches()) {
            throw new IllegalArgumentException("no leaf: " + position + ", " + sequence + ", " + recordedAt);
        }
    }

    /** An instant as leaves write it; what is finer than a microsecond is cut off, as the store does. */
    public static String recordedAt(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    public long index() {
        return position - 1;
    }

    /** The leaf's hash in the tree. */
    public Hash hash() {
        return TreeHashing.leaf(CanonicalJson.write(json()));
    }

    /** The members in writing; their canonical form is what is hashed. */
    public Json json() {
        return new Json.Members(Map.of(
                "position", new Json.Whole(position),
                "aggregate", new Json.Text(aggregate),
                "aggregateType", new Json.Text(aggregateType),
                "sequence", new Json.Whole(sequence),
                "eventId", new Json.Text(eventId),
                "recordedAt", new Json.Text(recordedAt),
                "type", new Json.Text(type),
                "revision", new Json.Text(revision),
                "payloadSha256", new Json.Text(payload.hex()),
                "metadataSha256", new Json.Text(metadata.hex())));
    }

    static Leaf of(Json json) throws MalformedException {
        Members members = Members.of(json, "leaf", 10);
        try {
            return new Leaf(
                    members.whole("position"),
                    members.text("aggregate"),
                    members.text("aggregateType"),
                    members.whole("sequence"),
                    members.text("eventId"),
                    members.text("recordedAt"),
                    members.text("type"),
                    members.text("revision"),
                    members.hash("payloadSha256"),
                    members.hash("metadataSha256"));
        } catch (IllegalArgumentException impossible) {
            throw new MalformedException("leaf");
        }
    }
}
