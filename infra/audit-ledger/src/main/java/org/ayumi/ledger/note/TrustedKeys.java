package org.ayumi.ledger.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.ledger.verdict.Finding;

/**
 * The keys that a verifier believes, and how many witnesses it asks for. A key whose name is the checkpoint's origin is
 * the log's; every other one is a witness's.
 */
public record TrustedKeys(List<LogKey> keys, int witnessesWanted) {

    public TrustedKeys {
        keys = List.copyOf(keys);
    }

    /** One key to a line, as {@link LogKey} writes them; lines that are empty or begin with # are skipped. */
    public static TrustedKeys parse(String lines, int witnessesWanted) throws MalformedException {
        List<LogKey> keys = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(LogKey.parse(line.strip()));
            }
        }
        return new TrustedKeys(keys, witnessesWanted);
    }

    /** Signatures by unknown keys are ignored; one false signature by a known key spoils the note. */
    public Opened open(String note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            return weigh(signed, Checkpoint.parse(signed.text()));
        } catch (MalformedException malformed) {
            return new Opened.Refused(new Finding.CheckpointMalformed(malformed.part()));
        }
    }

    private Opened weigh(SignedNote note, Checkpoint checkpoint) {
        Set<LogKey> signers = new LinkedHashSet<>();
        for (NoteSignature signature : note.signatures()) {
            List<LogKey> named = keys.stream()
                    .filter(known -> known.key().id().equals(signature.key()))
                    .toList();
            for (LogKey known : named) {
                if (!known.key().verifies(note.text(), signature)) {
                    return refused(new Finding.BadSignature(signature.key().toString()));
                }
                signers.add(known);
            }
        }
        Optional<Finding> lack = lack(note, checkpoint, signers);
        return lack.<Opened>map(Opened.Refused::new)
                .orElseGet(() -> new Opened.Accepted(checkpoint, witnesses(checkpoint, signers)));
    }

    private Optional<Finding> lack(SignedNote note, Checkpoint checkpoint, Set<LogKey> signers) {
        List<LogKey> ofTheLog = signers.stream()
                .filter(signer -> isOfTheLog(signer, checkpoint))
                .toList();
        if (ofTheLog.isEmpty()) {
            return Optional.of(new Finding.UnknownKey(note.signatures().stream()
                    .map(signature -> signature.key().toString())
                    .toList()));
        }
        if (ofTheLog.stream().noneMatch(signer -> signer.maySign(checkpoint.size()))) {
            return Optional.of(
                    new Finding.KeyOutOfRange(ofTheLog.getFirst().key().id().toString(), checkpoint.size()));
        }
        int cosigned = witnesses(checkpoint, signers).size();
        return cosigned < witnessesWanted
                ? Optional.of(new Finding.TooFewWitnesses(witnessesWanted, cosigned))
                : Optional.empty();
    }

    /** By name, so that a witness with two keys counts once. */
    private static List<String> witnesses(Checkpoint checkpoint, Set<LogKey> signers) {
        return signers.stream()
                .filter(signer -> !isOfTheLog(signer, checkpoint) && signer.maySign(checkpoint.size()))
                .map(signer -> signer.key().id().name())
                .distinct()
                .toList();
    }

    private static boolean isOfTheLog(LogKey signer, Checkpoint checkpoint) {
        return signer.key().kind() == SignatureKind.NOTE
                && signer.key().id().name().equals(checkpoint.origin());
    }

    private static Opened refused(Finding why) {
        return new Opened.Refused(why);
    }
}
