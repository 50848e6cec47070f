package org.ayumi.ledger.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files that are there whole or not at all, and still there after the power has failed. */
final class OwnFiles {

    private static final String SECRET = "rw-------";
    private static final String PUBLIC = "rw-r--r--";

    private OwnFiles() {}

    /** Readable by this user only. */
    static void writeSecret(Path file, String content) throws IOException {
        write(file, content, SECRET);
    }

    /** Readable by everybody, as what is published. */
    static void writePublic(Path file, String content) throws IOException {
        write(file, content, PUBLIC);
    }

    /** Whether another user may read or change a secret, where the file system knows users. */
    static boolean isOpenToOthers(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
                && !PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                        .endsWith("------");
    }

    private static void write(Path file, String content, String permissions) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(directory);
        Path written = directory.resolve("." + file.getFileName() + ".new");
        Files.deleteIfExists(written);
        create(written, permissions, Files.getFileStore(directory));
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(directory);
    }

    private static void create(Path file, String permissions, FileStore store) throws IOException {
        if (!store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createFile(file);
            return;
        }
        try {
            // With the permissions from the start: nobody may read it in between.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(SECRET)));
        } catch (FileAlreadyExistsException another) {
            throw new IOException(file + " is being written by another process", another);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    /** The name itself is on the disk only when the directory is; Windows has no such thing. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
