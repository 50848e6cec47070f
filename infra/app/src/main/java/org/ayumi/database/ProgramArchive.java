package org.ayumi.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine as they come in the jar: a tar file, compressed. */
final class ProgramArchive {

    private static final int EXECUTABLE = 0100;

    private ProgramArchive() {}

    private static InputStream open() throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        return Objects.requireNonNull(DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Darwin" : "Linux",
                machine.equals("amd64") ? "x86_64" : machine));
    }

    /** SHA-256 of the archive, in hex. */
    static String hash() throws IOException {
        MessageDigest digest = sha256();
        try (InputStream archive = new DigestInputStream(open(), digest)) {
            archive.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Into an empty folder. */
    static void unpack(Path folder) throws IOException {
        try (TarArchiveInputStream files =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                write(entry, files, folder.resolve(entry.getName()).normalize(), folder);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file, Path folder) throws IOException {
        if (!file.startsWith(folder)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            boolean isProgram = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(isProgram ? "rwx------" : "rw-------"));
        }
    }
}
