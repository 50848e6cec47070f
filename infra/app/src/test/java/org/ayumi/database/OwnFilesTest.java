package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {

    @TempDir
    private Path directory = Path.of(".");

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void change(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    @Test
    void a_new_folder_is_this_users_alone() throws IOException {
        assertThat(mode(OwnFiles.folder(directory.resolve("a/b")))).isEqualTo("rwx------");
        assertThat(mode(directory.resolve("a"))).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwxrwxrwx", "rwx--x---", "rwx-----x"})
    void a_folder_that_was_open_to_others_is_closed(String mode) throws IOException {
        change(directory, mode);
        OwnFiles.folder(directory);
        assertThat(mode(directory)).isEqualTo("rwx------");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw--w----", "rw------x", "rwxrwxrwx"})
    void a_secret_that_others_can_open_is_refused_with_the_way_to_mend_it(String mode) throws IOException {
        Path secret = Files.createFile(directory.resolve("secret"));
        change(secret, mode);
        assertThatThrownBy(() -> OwnFiles.requireSecret(secret))
                .isInstanceOfSatisfying(
                        StartupRefused.class,
                        refusal -> assertThat(refusal.remedy()).contains("chmod 600 " + secret))
                .hasMessageContaining(mode)
                .hasMessageContaining("can be read or written by other users");
        assertThat(mode(secret)).as("left as it was found").isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
    void a_secret_of_ones_own_is_not(String mode) throws IOException {
        Path secret = Files.createFile(directory.resolve("secret"));
        change(secret, mode);
        OwnFiles.requireSecret(secret);
        OwnFiles.requireSecret(directory.resolve("not-made-yet"));
    }
}
