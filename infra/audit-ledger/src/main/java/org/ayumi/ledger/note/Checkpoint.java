package org.ayumi.ledger.note;

import java.util.List;
import org.ayumi.ledger.merkle.Hash;

/** What a log commits to (C2SP tlog-checkpoint): its name, how many leaves it has, and their root. */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("no checkpoint: " + origin + ", " + size);
        }
    }

    /** Reads a note's text. Lines after the third are allowed by the format and say nothing here. */
    public static Checkpoint parse(String text) throws MalformedException {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 4
                || !lines.getLast().isEmpty()
                || lines.subList(0, lines.size() - 1).contains("")) {
            throw new MalformedException("checkpoint");
        }
        if (!lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new MalformedException("checkpoint.size");
        }
        byte[] root = StrictBase64.decode(lines.get(2), "checkpoint.root");
        if (root.length != Hash.SIZE) {
            throw new MalformedException("checkpoint.root");
        }
        return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), Hash.of(root));
    }

    /** The text to sign. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
