package org.ayumi.ledger.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a pack, in its zip or unpacked into a folder. */
public interface PackFiles extends Closeable {

    static PackFiles open(Path place) throws IOException {
        return Files.isDirectory(place) ? new FolderFiles(place) : new ZippedFiles(place);
    }

    /** Every name there is, also those that no pack has; one that is there twice comes twice. */
    List<String> names() throws IOException;

    /** The content of a file; empty where there is none of this name. */
    Optional<InputStream> read(String name) throws IOException;

    /** A name under which different programs would see different files. */
    Optional<String> ambiguous() throws IOException;
}
