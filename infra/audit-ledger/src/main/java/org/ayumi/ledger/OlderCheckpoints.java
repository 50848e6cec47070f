package org.ayumi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.store.KeptCheckpoint;

/**
 * Checkpoints that an auditor kept: files, or directories as the log publishes them, with {@code checkpoint} and {@code
 * checkpoints/SIZE}. Other files of a directory are passed over.
 */
final class OlderCheckpoints {

    private OlderCheckpoints() {}

    static List<KeptCheckpoint> read(List<Path> places) throws IOException, MalformedException {
        List<KeptCheckpoint> checkpoints = new ArrayList<>();
        for (Path place : places) {
            List<Path> files = Files.isDirectory(place) ? within(place) : List.of(place);
            if (files.isEmpty()) {
                throw new MalformedException(place + ": checkpoints");
            }
            for (Path file : files) {
                checkpoints.add(new KeptCheckpoint(file.toString(), TextFile.read(file)));
            }
        }
        return checkpoints;
    }

    /** Heads of the read log among what was kept: {@code readlog} in a directory as the log publishes it. */
    static List<KeptCheckpoint> readHeads(List<Path> places) throws IOException, MalformedException {
        List<KeptCheckpoint> heads = new ArrayList<>();
        for (Path place : places) {
            Path file = place.resolve(PublishedLog.READS);
            if (Files.isRegularFile(file)) {
                heads.add(new KeptCheckpoint(file.toString(), TextFile.read(file)));
            }
        }
        return heads;
    }

    private static List<Path> within(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path inside : List.of(directory, directory.resolve("checkpoints"))) {
            if (Files.isDirectory(inside)) {
                try (Stream<Path> entries = Files.list(inside)) {
                    entries.filter(OlderCheckpoints::isCheckpoint).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static boolean isCheckpoint(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().matches("checkpoint|[0-9]+");
    }
}
