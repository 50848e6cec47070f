package org.ayumi.ledger.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack that was unpacked. What is no plain file belongs to no pack, and is named like one that was added. */
final class FolderFiles implements PackFiles {

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public Optional<InputStream> read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.newInputStream(file))
                : Optional.empty();
    }

    @Override
    public Optional<String> ambiguous() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
