package org.ayumi.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ayumi.app.database.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    private final Path path;
    private DataDirectory directory;

    DemoAccountsTest(@TempDir Path path) {
        this.path = path;
        this.directory = DataDirectory.take(path);
    }

    @BeforeEach
    void negative_control() {
        assertThat(path.resolve(DemoAccounts.FILE)).doesNotExist();
    }

    @AfterEach
    void release() throws IOException {
        directory.close();
    }

    private void restart() throws IOException {
        directory.close();
        directory = DataDirectory.take(path);
    }

    @Test
    void the_password_is_random_the_first_time_and_then_kept() throws IOException {
        DemoAccounts first = DemoAccounts.in(directory, Optional.empty());
        assertThat(first.isNew()).isTrue();
        assertThat(first.password()).hasSizeGreaterThanOrEqualTo(20).matches("[A-Za-z0-9]+");
        restart();
        DemoAccounts second = DemoAccounts.in(directory, Optional.empty());
        assertThat(second.isNew()).isFalse();
        assertThat(second.password()).isEqualTo(first.password());
    }

    @Test
    void two_places_have_two_passwords(@TempDir Path other) throws IOException {
        try (DataDirectory elsewhere = DataDirectory.take(other)) {
            assertThat(DemoAccounts.in(directory, Optional.empty()).password())
                    .isNotEqualTo(DemoAccounts.in(elsewhere, Optional.empty()).password());
        }
    }

    @Test
    void a_password_that_is_set_is_used_and_is_not_called_new() throws IOException {
        DemoAccounts.in(directory, Optional.empty());
        DemoAccounts set = DemoAccounts.in(directory, Optional.of("configured"));
        assertThat(set.password()).isEqualTo("configured");
        assertThat(set.isNew()).isFalse();
        restart();
        assertThat(DemoAccounts.in(directory, Optional.of("another")).password())
                .isEqualTo("another");
        assertThat(DemoAccounts.in(directory, Optional.of(" ")).password())
                .as("a blank setting is none")
                .isEqualTo("another");
    }

    @Test
    void the_file_names_every_account_and_only_its_owner_may_read_it() throws IOException {
        DemoAccounts accounts = DemoAccounts.in(directory, Optional.empty());
        assertThat(Files.readString(accounts.file()))
                .contains("staff", "approver", "auditor", "analyst", "admin", accounts.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(accounts.file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        restart();
        DemoAccounts.in(directory, Optional.empty());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file())))
                .as("a file that was relaxed does not stay relaxed")
                .isEqualTo("rw-------");
    }
}
