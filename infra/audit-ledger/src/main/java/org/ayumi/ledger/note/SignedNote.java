package org.ayumi.ledger.note;

import java.util.ArrayList;
import java.util.List;

/** A text and signature lines (C2SP signed-note). Parsing verifies nothing; see {@link TrustedKeys}. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** More than any log has witnesses; the bound keeps a hostile note from costing much. */
    private static final int MOST_SIGNATURES = 100;

    private static final int LONGEST = 1_000_000;

    public SignedNote {
        if (!text.endsWith("\n") || !isPlain(text)) {
            throw new IllegalArgumentException("a note's text ends with a newline and has no control characters");
        }
        signatures = List.copyOf(signatures);
    }

    public static SignedNote parse(String note) throws MalformedException {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || note.length() > LONGEST || !note.endsWith("\n") || !isPlain(note)) {
            throw new MalformedException("note");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2).split("\n", -1)) {
            if (!line.isEmpty()) {
                signatures.add(NoteSignature.parse(line));
            }
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException("note.signatures");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(unit -> unit < ' ' && unit != '\n');
    }

    /** The same note with one signature more: by a second key of the log, or by a witness. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /** Whether one of the signatures is by this key. */
    public boolean isSignedBy(VerifierKey key) {
        return signatures.stream()
                .anyMatch(signature -> signature.key().equals(key.id()) && key.verifies(text, signature));
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
