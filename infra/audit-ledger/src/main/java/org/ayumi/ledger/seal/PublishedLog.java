package org.ayumi.ledger.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.reads.ReadHead;

/**
 * The directory of what a log has published, for auditors to copy away: {@code checkpoint} (the newest),
 * {@code checkpoints/<size>}, {@code readlog}, {@code keys.txt}, {@code keys/<number>}. For the sealer it is the memory that the
 * database cannot reach.
 */
public final class PublishedLog {

    /** The file of the newest head of the read log. */
    public static final String READS = "readlog";

    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path directory;

    public PublishedLog(Path directory) {
        this.directory = directory;
    }

    /** Work on the directory that nobody else may do at the same time. */
    @FunctionalInterface
    interface Work<T> {
        T get() throws IOException, MalformedException;
    }

    /** Whoever seals and whoever changes the key come one after the other, also from two processes. */
    <T> T locked(Work<T> work) throws IOException, MalformedException {
        Files.createDirectories(directory);
        IN_THIS_PROCESS.lock();
        try (FileChannel lock = FileChannel.open(
                        directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!held.isValid()) {
                throw new IOException("the lock of " + directory + " is gone");
            }
            return work.get();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    /** The newest checkpoint, with the note as published. */
    public Optional<String> newestNote() throws IOException {
        Path file = directory.resolve("checkpoint");
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /**
     * The newest checkpoint.
     *
     * @throws MalformedException when the file is not a note that the log's own keys have signed
     */
    public Optional<Checkpoint> newest() throws IOException, MalformedException {
        Optional<String> note = newestNote();
        if (note.isEmpty()) {
            return Optional.empty();
        }
        if (KeyStatement.trusted(keys()).open(note.get()) instanceof Opened.Accepted accepted) {
            return Optional.of(accepted.checkpoint());
        }
        throw new MalformedException(directory.resolve("checkpoint").toString());
    }

    /**
     * The newest head of the read log.
     *
     * @throws MalformedException when the file is not a head that the log's own keys have signed
     */
    public Optional<ReadHead> newestReadHead() throws IOException, MalformedException {
        Path file = directory.resolve(READS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        ReadHead.Signed found = ReadHead.parse(Files.readString(file));
        long size = found.head().size();
        NoteSigners signers = new NoteSigners(
                KeyStatement.trusted(keys()), keys().getFirst().key().id().name());
        if (!signers.origin().equals(found.head().origin())
                || signers.refuse(READS, found.note(), size, size).isPresent()) {
            throw new MalformedException(file.toString());
        }
        return Optional.of(found.head());
    }

    /** The note of that head, as it is published. */
    public String readHeadNote() throws IOException {
        return Files.readString(directory.resolve(READS));
    }

    void publishReads(SignedNote note) throws IOException {
        OwnFiles.writePublic(directory.resolve(READS), note.toString());
    }

    /** Every checkpoint larger than a size, the smallest first. */
    public List<SignedNote> checkpointsAfter(long size) throws IOException, MalformedException {
        List<SignedNote> notes = new ArrayList<>();
        for (Path file : numbered("checkpoints")) {
            if (Long.parseLong(file.getFileName().toString()) > size) {
                notes.add(SignedNote.parse(Files.readString(file)));
            }
        }
        return notes;
    }

    /** What the log has said of its keys, the oldest first. */
    public List<KeyStatement> keys() throws IOException, MalformedException {
        List<KeyStatement> statements = new ArrayList<>();
        for (Path file : numbered("keys")) {
            statements.add(KeyStatement.parse(Files.readString(file)));
        }
        return statements;
    }

    void publish(Checkpoint checkpoint, SignedNote note) throws IOException {
        OwnFiles.writePublic(directory.resolve("checkpoints").resolve(padded(checkpoint.size())), note.toString());
        OwnFiles.writePublic(directory.resolve("checkpoint"), note.toString());
    }

    void publish(KeyStatement statement) throws IOException, MalformedException {
        int number = numbered("keys").size() + 1;
        OwnFiles.writePublic(
                directory.resolve("keys").resolve(padded(number)),
                statement.note().toString());
        OwnFiles.writePublic(directory.resolve("keys.txt"), keysText(KeyStatement.ranges(keys())));
    }

    /** Keys as the verifier reads them. */
    public static String keysText(List<LogKey> keys) {
        return keys.stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    private List<Path> numbered(String kind) throws IOException {
        Path parent = directory.resolve(kind);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{19}"))
                    .sorted()
                    .toList();
        }
    }

    private static String padded(long number) {
        String digits = Long.toString(number);
        return "0".repeat(19 - digits.length()) + digits;
    }
}
