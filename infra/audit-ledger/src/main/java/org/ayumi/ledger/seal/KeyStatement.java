package org.ayumi.ledger.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.note.VerifierKey;

/**
 * The log names its key, in a signed note of five lines: the log's name, {@code key}, the key, the first size it signs,
 * and why. The first key names itself; each later one is named by the key before it and by itself.
 */
public record KeyStatement(VerifierKey key, long firstSize, String reason, SignedNote note) {

    private static final int LONGEST_REASON = 500;
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** The first key of a log. */
    static KeyStatement first(SignerKey key, Instant now) {
        return of(key.verifier(), 0, "first key", List.of(key), now);
    }

    /**
     * The key that follows another one.
     *
     * @param firstSize one more than the last size that the other one signed
     */
    static KeyStatement following(SignerKey before, SignerKey key, long firstSize, String reason, Instant now) {
        return of(key.verifier(), firstSize, reason, List.of(before, key), now);
    }

    private static KeyStatement of(
            VerifierKey key, long firstSize, String reason, List<SignerKey> signers, Instant now) {
        if (reason.isBlank()
                || reason.length() > LONGEST_REASON
                || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a reason is one line of at most " + LONGEST_REASON + " characters");
        }
        String text = key.id().name() + "\nkey\n" + key + "\n" + firstSize + "\n" + reason + "\n";
        return new KeyStatement(
                key,
                firstSize,
                reason,
                new SignedNote(
                        text,
                        signers.stream().map(signer -> signer.sign(text, now)).toList()));
    }

    /** Reads a statement; {@link #isSignedBy} says whether to believe it. */
    public static KeyStatement parse(String note) throws MalformedException {
        SignedNote signed = SignedNote.parse(note);
        List<String> lines = List.of(signed.text().split("\n", -1));
        if (lines.size() != 6
                || !lines.get(1).equals("key")
                || !SIZE.matcher(lines.get(3)).matches()) {
            throw new MalformedException("key.statement");
        }
        VerifierKey key = VerifierKey.parse(lines.get(2));
        if (!key.id().name().equals(lines.getFirst())) {
            throw new MalformedException("key.statement");
        }
        return new KeyStatement(key, Long.parseLong(lines.get(3)), lines.get(4), signed);
    }

    /** Whether a key has signed this statement. */
    public boolean isSignedBy(VerifierKey signer) {
        return note.isSignedBy(signer);
    }

    /**
     * Of statements in order, those that are the log's: the first names itself, each later one is named by the key before
     * it and by itself. What is none of these says nothing, wherever it stands.
     */
    public static List<KeyStatement> believed(List<String> notes) {
        List<KeyStatement> believed = new ArrayList<>();
        for (String note : notes) {
            parsed(note).filter(statement -> statement.follows(believed)).ifPresent(believed::add);
        }
        return believed;
    }

    private static Optional<KeyStatement> parsed(String note) {
        try {
            return Optional.of(parse(note));
        } catch (MalformedException malformed) {
            return Optional.empty();
        }
    }

    private boolean follows(List<KeyStatement> before) {
        return isSignedBy(key)
                && before.stream().noneMatch(known -> known.key().equals(key))
                && (before.isEmpty()
                        || (isSignedBy(before.getLast().key())
                                && before.getLast().firstSize() <= firstSize));
    }

    /** The keys of a log with the sizes each may sign, of its statements in order; without those that never signed. */
    public static List<LogKey> ranges(List<KeyStatement> statements) {
        List<LogKey> keys = new ArrayList<>();
        long end = Long.MAX_VALUE;
        for (KeyStatement statement : statements.reversed()) {
            if (statement.firstSize() <= end) {
                keys.addFirst(new LogKey(statement.key(), statement.firstSize(), end));
            }
            end = statement.firstSize() - 1;
        }
        return keys;
    }

    /** The same, as what a verifier believes. */
    static TrustedKeys trusted(List<KeyStatement> statements) {
        return new TrustedKeys(ranges(statements), 0);
    }
}
