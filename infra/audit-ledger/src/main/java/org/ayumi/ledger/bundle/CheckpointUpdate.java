package org.ayumi.ledger.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.StrictBase64;

/**
 * A newer checkpoint with the proof that it extends an older one, in the form that C2SP tlog-witness takes: {@code old
 * SIZE}, the proof's hashes one to a line, an empty line, the checkpoint.
 */
public record CheckpointUpdate(long olderSize, List<Hash> proof, String checkpoint) {

    public CheckpointUpdate {
        proof = List.copyOf(proof);
    }

    public static CheckpointUpdate parse(String text) throws MalformedException {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedException("update");
        }
        List<String> lines = text.substring(0, blank).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("old (0|[1-9][0-9]{0,17})")) {
            throw new MalformedException("update.old");
        }
        List<Hash> proof = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            byte[] bytes = StrictBase64.decode(line, "update.proof");
            if (bytes.length != Hash.SIZE) {
                throw new MalformedException("update.proof");
            }
            proof.add(Hash.of(bytes));
        }
        return new CheckpointUpdate(
                Long.parseLong(lines.getFirst().substring("old ".length())), proof, text.substring(blank + 2));
    }

    @Override
    public String toString() {
        return "old " + olderSize + "\n"
                + proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining())
                + "\n" + checkpoint;
    }
}
