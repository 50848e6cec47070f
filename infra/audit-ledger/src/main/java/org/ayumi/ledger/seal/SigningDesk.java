package org.ayumi.ledger.seal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.reads.ReadHead;
import org.ayumi.ledger.reads.StoredReads;
import org.ayumi.ledger.store.StoredLog;

/**
 * Where the private key lies: a file that only the sealer's user reads, and the directory that the same user publishes
 * into. The database is only read here.
 */
public final class SigningDesk {

    private final Path keyFile;
    private final PublishedLog published;
    private final InstantSource clock;

    public SigningDesk(Path keyFile, Path publishDirectory, InstantSource clock) {
        this.keyFile = keyFile;
        this.published = new PublishedLog(publishDirectory);
        this.clock = clock;
    }

    public PublishedLog published() {
        return published;
    }

    public boolean hasKey() {
        return Files.exists(keyFile);
    }

    /** Makes the first key of a log and publishes it; goes on where that was cut off. */
    public KeyStatement createKey(String origin) throws IOException, MalformedException {
        return published.locked(() -> {
            if (!published.keys().isEmpty()) {
                throw new IOException(
                        "this log has a key: " + keyFile + " is missing, or the directory is another log's");
            }
            if (!hasKey()) {
                OwnFiles.writeSecret(
                        keyFile,
                        SignerKey.generate(origin, SignatureKind.NOTE, new SecureRandom())
                                        .secret()
                                + "\n");
            }
            KeyStatement statement = KeyStatement.first(read(keyFile), clock.instant());
            published.publish(statement);
            return statement;
        });
    }

    /** Seals what the log's transaction sees and publishes the checkpoint. */
    public Sealing seal(StoredLog log) throws IOException, MalformedException {
        return published.locked(() -> {
            SignerKey key = key();
            requireOwnKey(key);
            Optional<Checkpoint> last = published.newest();
            Sealing sealing = new Sealer(key, clock).seal(log, last);
            if (sealing instanceof Sealing.Sealed sealed) {
                published.publish(sealed.checkpoint(), sealed.note());
            }
            return sealing;
        });
    }

    /**
     * Signs how far the read log's chain has come and publishes that head.
     *
     * @return what contradicts the head before, if something does
     */
    public Optional<Sealing.Refused> sealReads(StoredReads reads) throws IOException, MalformedException {
        return published.locked(() -> {
            SignerKey key = key();
            requireOwnKey(key);
            Optional<ReadHead> last = published.newestReadHead();
            return switch (new ReadSealer(reads).after(last, key.verifier().id().name(), sizeInUse())) {
                case ReadSealer.Outcome.Unchanged unchanged -> Optional.empty();
                case ReadSealer.Outcome.Refused refused -> Optional.of(refused.why());
                case ReadSealer.Outcome.Grown grown -> {
                    String text = grown.head().text();
                    published.publishReads(new SignedNote(text, List.of(key.sign(text, clock.instant()))));
                    yield Optional.empty();
                }
            };
        });
    }

    /** A size at which the newest key is in use: of the newest checkpoint, or the first that it will sign. */
    private long sizeInUse() throws IOException, MalformedException {
        long newest = published.newest().map(Checkpoint::size).orElse(0L);
        return Math.max(newest, published.keys().getLast().firstSize());
    }

    /**
     * A new key takes over; the old one is overwritten. From then on the old one signs nothing that a verifier accepts.
     *
     * @param reason one line, published
     */
    public KeyStatement rotate(String reason) throws IOException, MalformedException {
        return published.locked(() -> {
            SignerKey old = key();
            requireOwnKey(old);
            long firstSize = published.newest().map(Checkpoint::size).orElse(0L) + 1;
            SignerKey key = SignerKey.generate(old.verifier().id().name(), SignatureKind.NOTE, new SecureRandom());
            KeyStatement statement = KeyStatement.following(old, key, firstSize, reason, clock.instant());
            Path pending = keyFile.resolveSibling(keyFile.getFileName() + ".next");
            OwnFiles.writeSecret(pending, key.secret() + "\n");
            published.publish(statement);
            OwnFiles.writeSecret(keyFile, key.secret() + "\n");
            Files.delete(pending);
            return statement;
        });
    }

    /** Signs another text of the log's than a checkpoint or a key; its second line must say which kind it is. */
    public SignedNote sign(String text) throws IOException, MalformedException {
        return published.locked(() -> {
            SignerKey key = key();
            requireOwnKey(key);
            return new SignedNote(text, List.of(key.sign(text, clock.instant())));
        });
    }

    private SignerKey key() throws IOException, MalformedException {
        Path pending = keyFile.resolveSibling(keyFile.getFileName() + ".next");
        if (Files.exists(pending)) {
            finishRotation(pending);
        }
        return read(keyFile);
    }

    /** A rotation that was cut off is finished if its statement is out, else forgotten. */
    private void finishRotation(Path pending) throws IOException, MalformedException {
        SignerKey next = read(pending);
        List<KeyStatement> keys = published.keys();
        if (!keys.isEmpty() && keys.getLast().key().equals(next.verifier())) {
            OwnFiles.writeSecret(keyFile, next.secret() + "\n");
        }
        Files.delete(pending);
    }

    /**
     * Whether the log could be sealed now, as far as the key goes.
     *
     * @throws KeyUnusableException says in words why not
     */
    public void requireKey() throws IOException {
        if (!Files.exists(keyFile.resolveSibling(keyFile.getFileName() + ".next"))) {
            read(keyFile);
        }
    }

    private static SignerKey read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new KeyUnusableException("key.missing", file);
        }
        if (OwnFiles.isOpenToOthers(file)) {
            throw new KeyUnusableException("key.open", file);
        }
        try {
            return SignerKey.parse(Files.readString(file).strip());
        } catch (MalformedException | CharacterCodingException garbage) {
            throw new KeyUnusableException("key.garbage", file);
        } catch (IOException unreadable) {
            throw new KeyUnusableException("key.unreadable", file, String.valueOf(unreadable));
        }
    }

    private void requireOwnKey(SignerKey key) throws IOException, MalformedException {
        List<KeyStatement> keys = published.keys();
        if (keys.isEmpty() || !keys.getLast().key().equals(key.verifier())) {
            throw new IOException(keyFile
                    + " is not the key that was published last; the published directory and the key belong together");
        }
    }
}
