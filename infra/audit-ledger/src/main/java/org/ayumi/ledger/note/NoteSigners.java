package org.ayumi.ledger.note;

import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.verdict.Finding;

/** Whether a note that is no checkpoint is the log's: signed by one of its keys that was in use at some time. */
public final class NoteSigners {

    private final List<LogKey> ofTheLog;
    private final String origin;

    /** Of the log of this name, by the keys that the verifier believes. */
    public NoteSigners(TrustedKeys keys, String origin) {
        this.origin = origin;
        this.ofTheLog = keys.keys().stream()
                .filter(key -> key.key().kind() == SignatureKind.NOTE
                        && key.key().id().name().equals(origin))
                .toList();
    }

    public String origin() {
        return origin;
    }

    /**
     * What is wrong, if something is.
     *
     * @param name of the note, for the answer
     * @param first and {@code last}: the sizes of the log at one of which the key must have been in use
     */
    public Optional<Finding> refuse(String name, SignedNote note, long first, long last) {
        boolean signed = false;
        for (NoteSignature signature : note.signatures()) {
            for (LogKey known : ofTheLog) {
                if (known.key().id().equals(signature.key())) {
                    if (!known.key().verifies(note.text(), signature)) {
                        return Optional.of(
                                new Finding.NoteForged(name, signature.key().toString()));
                    }
                    signed |= known.first() <= last && known.last() >= first;
                }
            }
        }
        return signed
                ? Optional.empty()
                : Optional.of(new Finding.NoteOfNoKey(
                        name,
                        note.signatures().stream()
                                .map(signature -> signature.key().toString())
                                .toList()));
    }
}
