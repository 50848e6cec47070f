package org.ayumi.ledger.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.json.Utf8;
import org.ayumi.ledger.note.MalformedException;

/**
 * The same events told in sentences, an event a line, as the service writes them. What they say of an event beside its sentences is
 * compared with the bundle; sentences are for people, and only a signed manifest speaks for them.
 */
public final class ToldEvents {

    private static final Pattern RECORDED_AT = Pattern.compile("\"recordedAt\":\"([0-9TZ:.-]{20,30})\",");

    /** Names of what is compared, and letters that are escaped though nobody needs to. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?<!\\\\)\"(?:position|sequence|eventId|type|revision|recordedAt|aggregateId|payload)\"\\s*:|\\\\u00[2-7]");

    /** Each once between a line's beginning and its end: when, and of what. */
    private static final int COMPARED_BETWEEN = 2;

    private ToldEvents() {}

    /** Whether both speak of the same events; a bundle that cannot be read is judged elsewhere. */
    public static boolean agree(InputStream bundle, InputStream told) throws IOException, MalformedException {
        LineReader proven = new LineReader(bundle);
        LineReader sentences = new LineReader(told);
        proven.next(); // its header
        for (Optional<byte[]> event = proven.next(); event.isPresent(); event = proven.next()) {
            Optional<byte[]> line = sentences.next();
            if (line.isEmpty() || !tells(Utf8.decode(line.get()).orElse(""), ProvenEvent.of(event.get()))) {
                return false;
            }
        }
        return sentences.next().isEmpty() && !sentences.wasCutOff();
    }

    private static boolean tells(String line, ProvenEvent event) {
        Leaf leaf = event.leaf();
        String start = "{\"position\":" + leaf.position() + ",\"sequence\":" + leaf.sequence() + ",\"eventId\":"
                + quoted(leaf.eventId()) + ",\"type\":" + quoted(leaf.type()) + ",\"revision\":"
                + quoted(leaf.revision())
                + ",";
        // What is no text cannot be shown in a line.
        String end = event.payload().json() instanceof Json.Text text ? ",\"payload\":" + text.value() + "}" : "}";
        if (!line.startsWith(start) || !line.endsWith(end) || line.length() < start.length() + end.length()) {
            return false;
        }
        String between = line.substring(start.length(), line.length() - end.length());
        return isOf(between, leaf.recordedAt())
                && between.contains(",\"aggregateId\":" + quoted(leaf.aggregate()) + ",\"sentenceJa\":")
                && COMPARED.matcher(between).results().count() == COMPARED_BETWEEN;
    }

    private static boolean isOf(String between, String recordedAt) {
        Matcher told = RECORDED_AT.matcher(between);
        try {
            return told.lookingAt() && Instant.parse(told.group(1)).equals(Instant.parse(recordedAt));
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static String quoted(String text) {
        return Utf8.decode(CanonicalJson.write(new Json.Text(text))).orElseThrow();
    }
}
