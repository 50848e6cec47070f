package org.ayumi.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ayumi.app.Settings.Words;

/** What is wrong with a file or a folder that a setting names; nothing is made or opened. */
final class PathSetting {

    @FunctionalInterface
    private interface PathCheck {
        Optional<Words> wrong(Path path);
    }

    private PathSetting() {}

    static Optional<Words> readableFile(String value) {
        return path(
                value,
                path -> Settings.when(
                        !Files.isRegularFile(path) || !Files.isReadable(path),
                        path + " は読めるファイルではありません",
                        "names " + path + ", which is no file that can be read"));
    }

    /** It may be yet to be made. */
    static Optional<Words> keyFile(String value) {
        return path(
                value,
                path -> Files.exists(path)
                        ? readableFile(value)
                        : folder(String.valueOf(path.toAbsolutePath().getParent())));
    }

    /** Another process may publish into it; then it is only read here. */
    static Optional<Words> noFile(String value) {
        return path(
                value,
                path -> Settings.when(
                        Files.exists(path) && !Files.isDirectory(path),
                        path + " はフォルダーではありません",
                        "names " + path + ", which is no folder"));
    }

    /** It may be yet to be made, in a folder where that is possible. */
    static Optional<Words> folder(String value) {
        return path(value, path -> {
            Path there = path.toAbsolutePath().normalize();
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return Files.isDirectory(there)
                    ? Settings.when(
                            !Files.isWritable(there),
                            there + " に書き込めません",
                            "needs " + there + ", which cannot be written")
                    : Settings.when(true, there + " はフォルダーではありません", "needs " + there + " to be a folder");
        });
    }

    private static Optional<Words> path(String value, PathCheck check) {
        try {
            return check.wrong(Path.of(value));
        } catch (InvalidPathException noPath) {
            return Settings.when(true, Settings.shown(value) + " はパスではありません", "is no path: " + Settings.shown(value));
        }
    }
}
