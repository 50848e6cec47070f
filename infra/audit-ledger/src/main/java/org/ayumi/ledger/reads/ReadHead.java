package org.ayumi.ledger.reads;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignedNote;

/**
 * What is signed of the read log: the log's name, {@code reads}, a size of the log of events at which the signing key is in
 * use, then the last link: its number, its entry's id, its hash. The second line keeps it apart from the key's other notes.
 */
public record ReadHead(String origin, long size, ReadLink link) {

    private static final String KIND = "reads";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** The text to sign. */
    public String text() {
        return origin + "\n" + KIND + "\n" + size + "\n" + link.number() + "\n" + link.entry() + "\n"
                + link.hash().base64() + "\n";
    }

    /** A head with the note it was read from; whether to believe it is another question. */
    public record Signed(ReadHead head, SignedNote note) {}

    public static Signed parse(String text) throws MalformedException {
        SignedNote note = SignedNote.parse(text);
        List<String> lines = List.of(note.text().split("\n", -1));
        if (lines.size() != 7
                || !lines.get(1).equals(KIND)
                || !lines.subList(2, 5).stream()
                        .allMatch(line -> NUMBER.matcher(line).matches())) {
            throw new MalformedException("reads");
        }
        ReadLink link = new ReadLink(Long.parseLong(lines.get(3)), Long.parseLong(lines.get(4)), hash(lines.get(5)));
        ReadHead head = new ReadHead(lines.getFirst(), Long.parseLong(lines.get(2)), link);
        if (!head.text().equals(note.text())) {
            throw new MalformedException("reads");
        }
        return new Signed(head, note);
    }

    private static Hash hash(String base64) throws MalformedException {
        try {
            return Hash.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException noHash) {
            throw new MalformedException("reads.hash");
        }
    }
}
