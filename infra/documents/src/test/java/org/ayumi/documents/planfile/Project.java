package org.ayumi.documents.planfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of the project outside this module, looked for from the module upward. */
final class Project {

    private Project() {}

    static Optional<Path> find(String relative) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(relative))
                .filter(Files::exists)
                .findFirst();
    }
}
