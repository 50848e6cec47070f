package org.ayumi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.ayumi.process.StartupRefused;
import org.jspecify.annotations.Nullable;

/** AYUMI_DATA_DIR, held by one process at a time. The operating system lets go of the lock when that process dies. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Creates the directory when needed and takes it. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the directory
    public static DataDirectory take(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            OwnFiles.folder(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("ayumi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartupRefused(
                        "データディレクトリ " + path + " は別のプロセスが使用中です。 / The data directory " + path
                                + " is held by another process.",
                        "Stop that process, or set AYUMI_DATA_DIR to another directory.");
            }
            return new DataDirectory(path, channel, lock);
        } catch (IOException e) {
            throw new StartupRefused(
                    "データディレクトリ " + path + " を使用できません。 / The data directory " + path + " cannot be used: "
                            + OwnFiles.why(e),
                    "Set AYUMI_DATA_DIR to a directory that can be written.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** A file or directory inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder inside, made when needed, for this user only. */
    public Path folder(String name) {
        try {
            return OwnFiles.folder(path.resolve(name));
        } catch (IOException e) {
            throw new StartupRefused(
                    "フォルダー " + path.resolve(name) + " を使用できません。 / The folder " + path.resolve(name)
                            + " cannot be used: " + OwnFiles.why(e),
                    "Free some space there, or see who owns it.",
                    e);
        }
    }

    /** Writes a file that only this user may read, in one step: a half-written secret would lock everyone out. */
    public void writeSecret(String name, String content) {
        Path target = path.resolve(name);
        Path draft = path.resolve(name + ".new");
        try {
            Files.deleteIfExists(draft);
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(draft, content, StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartupRefused(
                    target + " に書き込めません。 / The file " + target + " cannot be written: " + OwnFiles.why(e),
                    "Free some space there, or see who owns it.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
