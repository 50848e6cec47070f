package org.ayumi.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders and files that are this user's alone, where the file system knows users (it is silent about others). */
public final class OwnFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFiles.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private OwnFiles() {}

    /** Makes the folder when needed, for this user only; one that others may enter is closed to them. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, knowsUsers(folder) ? new FileAttribute<?>[] {asAttribute()} : noAttributes());
        }
        if (!knowsUsers(folder)) {
            return folder;
        }
        requireOwner(folder);
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(folder);
        if (!found.equals(FOLDER)) {
            Files.setPosixFilePermissions(folder, FOLDER);
            LOG.warn(
                    "{} に他の利用者が入れたため閉じました / was open to other users ({}); it is closed to them now (rwx------)",
                    folder,
                    PosixFilePermissions.toString(found));
        }
        return folder;
    }

    /** Refuses a secret that others can read or write: it may be known to them already. */
    public static void requireSecret(Path file) {
        try {
            if (!Files.exists(file) || !knowsUsers(file)) {
                return;
            }
            Set<PosixFilePermission> found = Files.getPosixFilePermissions(file);
            Set<PosixFilePermission> tooMuch = EnumSet.noneOf(PosixFilePermission.class);
            tooMuch.addAll(found);
            tooMuch.retainAll(OF_OTHERS);
            if (!tooMuch.isEmpty()) {
                throw new StartupRefused(
                        "秘密のファイル " + file + " を他の利用者が読み書きできます（" + PosixFilePermissions.toString(found)
                                + "）。 / The secret file " + file + " can be read or written by other users ("
                                + PosixFilePermissions.toString(found) + ").",
                        "chmod 600 " + file + " (and make a new secret if somebody may have read it).");
            }
        } catch (IOException e) {
            throw new StartupRefused(
                    "秘密のファイル " + file + " を調べられません。 / The secret file " + file + " cannot be looked at: " + why(e),
                    "See who owns it.",
                    e);
        }
    }

    /** Whoever owns a folder can change what is in it, whatever its mode. */
    private static void requireOwner(Path folder) throws IOException {
        Path mine = Files.createTempFile(folder, ".owner", "");
        try {
            if (!Files.getOwner(mine).equals(Files.getOwner(folder))) {
                throw new StartupRefused(
                        "フォルダー " + folder + " は別の利用者（" + Files.getOwner(folder) + "）のものです。 / The folder " + folder
                                + " belongs to another user (" + Files.getOwner(folder) + ").",
                        "Give it to the user that runs the service (chown), or set another one.");
            }
        } finally {
            Files.delete(mine);
        }
    }

    /** In words: the messages of some failures are no more than the path. */
    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder";
            case FileAlreadyExistsException inTheWay -> "something else is in its place";
            case FileSystemException other ->
                Objects.requireNonNullElseGet(other.getReason(), () -> String.valueOf(other.getMessage()));
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static boolean knowsUsers(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?> asAttribute() {
        return PosixFilePermissions.asFileAttribute(FOLDER);
    }

    private static FileAttribute<?>[] noAttributes() {
        return new FileAttribute<?>[0];
    }

    /** Deletes a folder with what is in it; follows no link. */
    static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
