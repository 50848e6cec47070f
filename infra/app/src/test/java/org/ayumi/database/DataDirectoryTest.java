package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot serve as the data directory is left as it is, and why is told in one sentence. */
@EnabledOnOs(OS.LINUX)
class DataDirectoryTest {

    @TempDir
    private Path directory = Path.of(".");

    private static StartupRefused refusal(Path path) {
        StartupRefused refusal = StartupFailures.refusalOf(() -> DataDirectory.take(path));
        assertThat(refusal.getMessage())
                .doesNotContain("\n")
                .matches(".*[ぁ-ん].*。 / [A-Z].*")
                .contains(path.toString());
        return refusal;
    }

    /** Nobody makes folders there, not even root. */
    @Test
    void where_nothing_can_be_written_is_said_with_its_reason() {
        assertThat(refusal(Path.of("/sys/ayumi")).getMessage())
                .containsPattern("cannot be used: (permission denied|Operation not permitted|Read-only file system)$");
    }

    @Test
    void a_file_in_its_place_is_said() throws IOException {
        Path file = Files.createFile(directory.resolve("data"));
        assertThat(refusal(file)).hasMessageContaining("something else is in its place");
    }

    /** Root may give a folder away, and finds the owner; for anybody else the machine's own root folder is foreign. */
    @Test
    void another_users_folder_is_left_to_them() throws IOException {
        Path theirs = Files.createDirectory(directory.resolve("theirs"));
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        if (isRoot) {
            Files.setOwner(
                    theirs,
                    theirs.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
        assertThat(refusal(isRoot ? theirs : Path.of("/")).getMessage())
                .containsPattern("belongs to another user|permission denied");
        assertThat(theirs).isEmptyDirectory();
    }

    static Stream<IOException> failures() {
        return Stream.of(
                new AccessDeniedException("/a/path"),
                new NoSuchFileException("/a/path"),
                new FileSystemException("/a/path", null, "Read-only file system"),
                new IOException("No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_reason_is_more_than_a_path(IOException failure) {
        assertThat(OwnFiles.why(failure)).doesNotContain("/a/path").containsPattern("[a-z]+ [a-z]+");
    }
}
