package org.ayumi.documents.planimport;

import java.nio.file.FileSystemException;

/** A directory, a device, a pipe: reading it would fail, or never end. */
final class NoRegularFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NoRegularFileException(String file) {
        super(file);
    }
}
