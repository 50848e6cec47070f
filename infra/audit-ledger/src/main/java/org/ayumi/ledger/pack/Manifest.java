package org.ayumi.ledger.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignedNote;

/**
 * What files a pack has: the log's name, {@code pack}, the size of the pack's checkpoint, then a line for every file but this
 * one. Its second line keeps it apart from the other notes that the same key signs.
 *
 * @param files in the order in which they were written
 */
public record Manifest(String origin, long size, List<File> files) {

    public static final String NAME = "manifest.txt";

    private static final String KIND = "pack";
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern FILE =
            Pattern.compile("([0-9a-f]{64}) (0|[1-9][0-9]{0,17}) ([A-Za-z0-9][A-Za-z0-9._-]{0,99})");

    /** A file by SHA-256 (hexadecimal) and length. */
    public record File(String sha256, long bytes, String name) {
        String line() {
            return sha256 + " " + bytes + " " + name + "\n";
        }
    }

    /** A manifest as it was found; without a note where nobody has signed it. */
    public record Found(Manifest manifest, Optional<SignedNote> note) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /** The text to sign. */
    public String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + KIND + "\n" + size + "\n");
        files.forEach(file -> text.append(file.line()));
        return text.toString();
    }

    /** As it is written where there is no key to sign with. */
    public String unsigned() {
        return text() + "\n";
    }

    static Found parse(String content) throws MalformedException {
        if (!content.endsWith("\n\n")) {
            SignedNote note = SignedNote.parse(content);
            return new Found(ofText(note.text()), Optional.of(note));
        }
        return new Found(ofText(content.substring(0, content.length() - 1)), Optional.empty());
    }

    private static Manifest ofText(String text) throws MalformedException {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 4
                || !lines.getLast().isEmpty()
                || !lines.get(1).equals(KIND)
                || !SIZE.matcher(lines.get(2)).matches()) {
            throw new MalformedException(NAME);
        }
        List<File> files = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(NAME));
        for (String line : lines.subList(3, lines.size() - 1)) {
            Matcher parts = FILE.matcher(line);
            if (!parts.matches() || !names.add(parts.group(3))) {
                throw new MalformedException(NAME + ": " + line);
            }
            files.add(new File(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)));
        }
        return new Manifest(lines.getFirst(), Long.parseLong(lines.get(2)), files);
    }
}
