package org.ayumi.ledger.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The witnesses whose cosignatures a log shows with its checkpoints. */
public record WitnessKeys(List<LogKey> keys) {

    public WitnessKeys {
        keys = List.copyOf(keys);
    }

    /** One key to a line, as {@link TrustedKeys#parse} reads them. */
    public static WitnessKeys parse(String lines) throws MalformedException {
        return new WitnessKeys(TrustedKeys.parse(lines, 0).keys());
    }

    /** What became of some signature lines. */
    public sealed interface Weighed {

        /** All verify. Those are left out that a witness gave to this note before, however often it says when. */
        record Accepted(List<String> newLines) implements Weighed {
            public Accepted {
                newLines = List.copyOf(newLines);
            }
        }

        /** No signature lines at all. */
        record Unreadable() implements Weighed {}

        /** By a key that is no witness's here, or not for this size. */
        record NotOfAWitness(String key) implements Weighed {}

        /** A witness's key, but not its signature of this checkpoint. */
        record False(String key) implements Weighed {}
    }

    /**
     * Signature lines for a published checkpoint: all of them are accepted, or none.
     *
     * @throws MalformedException when what was published is no checkpoint
     */
    public Weighed weigh(String publishedNote, String lines) throws MalformedException {
        SignedNote published = SignedNote.parse(publishedNote);
        Checkpoint checkpoint = Checkpoint.parse(published.text());
        Optional<SignedNote> offered = cosigned(published.text(), lines);
        return offered.isEmpty()
                ? new Weighed.Unreadable()
                : weigh(published, checkpoint, offered.get().signatures());
    }

    private static Optional<SignedNote> cosigned(String text, String lines) {
        try {
            // An empty line among the signatures would make the text another one.
            return Optional.of(SignedNote.parse(text + "\n" + lines))
                    .filter(note -> note.text().equals(text));
        } catch (MalformedException malformed) {
            return Optional.empty();
        }
    }

    private Weighed weigh(SignedNote published, Checkpoint checkpoint, List<NoteSignature> signatures) {
        Set<KeyId> known = new HashSet<>();
        published.signatures().forEach(signature -> known.add(signature.key()));
        List<String> newLines = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            List<LogKey> named = keys.stream()
                    .filter(witness -> witness.key().id().equals(signature.key()))
                    .filter(witness -> witness.maySign(checkpoint.size()))
                    .filter(witness -> !signature.key().name().equals(checkpoint.origin()))
                    .toList();
            if (named.isEmpty()) {
                return new Weighed.NotOfAWitness(signature.key().toString());
            }
            if (named.stream().noneMatch(witness -> witness.key().verifies(published.text(), signature))) {
                return new Weighed.False(signature.key().toString());
            }
            if (known.add(signature.key())) {
                newLines.add(signature.line());
            }
        }
        return new Weighed.Accepted(newLines);
    }
}
