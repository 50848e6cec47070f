package org.ayumi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayumi.ledger.json.Utf8;
import org.ayumi.ledger.note.MalformedException;

/** Files of strict UTF-8. */
final class TextFile {

    private TextFile() {}

    static String read(Path file) throws IOException, MalformedException {
        return Utf8.decode(Files.readAllBytes(file)).orElseThrow(() -> new MalformedException(file + ": UTF-8"));
    }
}
