package org.ayumi.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.database.DataDirectory;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void each_account_has_a_random_password_of_its_own_and_keeps_it() throws IOException {
        DemoAccounts first = DemoAccounts.in(directory, Optional.empty());
        assertThat(first.isNew()).isTrue();
        assertThat(first.passwords().keySet())
                .containsExactlyInAnyOrder("staff", "approver", "auditor", "analyst", "admin");
        assertThat(first.passwords().values())
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[A-Za-z0-9]{20,}"));
        restart();
        DemoAccounts second = DemoAccounts.in(directory, Optional.empty());
        assertThat(second.isNew()).isFalse();
        assertThat(second.passwords()).isEqualTo(first.passwords());
    }

    @Test
    void two_places_have_different_passwords(@TempDir Path other) throws IOException {
        try (DataDirectory elsewhere = DataDirectory.take(other)) {
            assertThat(DemoAccounts.in(directory, Optional.empty()).passwords().values())
                    .doesNotContainAnyElementsOf(DemoAccounts.in(elsewhere, Optional.empty())
                            .passwords()
                            .values());
        }
    }

    @Test
    void a_password_that_is_set_is_every_accounts_and_is_not_called_new() throws IOException {
        DemoAccounts.in(directory, Optional.empty());
        DemoAccounts set = DemoAccounts.in(directory, Optional.of("configured"));
        assertThat(set.passwords().values()).containsOnly("configured").hasSize(5);
        assertThat(set.isNew()).isFalse();
        restart();
        assertThat(DemoAccounts.in(directory, Optional.of(" ")).passwords().values())
                .as("a blank setting is none")
                .containsOnly("configured");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                " leading",
                "trailing ",
                "#comment",
                "# comment",
                "\"quoted\"",
                "\"",
                "back\\slash",
                "\\u0041",
                "\\",
                "tab\tnewline\nreturn\r",
                "全角\u3000空白",
                "パスワード🔑",
                "no\u00a0break",
                "zero\u200bwidth\ufeff",
                "next\u0085line\u2028",
                "x STAFF",
                "a STAFF\nadmin     taken ADMIN",
                "c:o:l:o:n",
                "$HOME `id` 'x'"
            })
    void any_password_survives_a_restart(String password) throws IOException {
        DemoAccounts.in(directory, Optional.of(password));
        restart();
        assertThat(DemoAccounts.in(directory, Optional.empty()).passwords().values())
                .containsOnly(password)
                .hasSize(5);
        restart();
        assertThat(DemoAccounts.in(directory, Optional.empty()).passwords().values())
                .as("and another one")
                .containsOnly(password);
    }

    @Test
    void a_script_finds_an_ordinary_password_as_the_second_word() throws IOException {
        DemoAccounts accounts = DemoAccounts.in(directory, Optional.of("an-ordinary#one:"));
        assertThat(Files.readAllLines(accounts.file()))
                .filteredOn(line -> line.startsWith("staff"))
                .singleElement()
                .satisfies(line -> assertThat(line.split(" +")).containsExactly("staff", "an-ordinary#one:", "STAFF"));
    }

    @Test
    void the_file_of_an_earlier_version_is_read() throws IOException {
        write("""
                # アカウント
                staff     a b STAFF
                approver  a b APPROVER
                auditor   a b AUDITOR
                analyst   a b ANALYST
                admin     a b ADMIN
                """);
        assertThat(DemoAccounts.in(directory, Optional.empty()).passwords().values())
                .containsOnly("a b");
    }

    private static final String SOUND = """
            staff a STAFF
            approver b APPROVER
            auditor c AUDITOR
            analyst d ANALYST
            admin e ADMIN
            """;

    static Stream<String> garbage() {
        return Stream.of(
                "",
                "garbage",
                "\0\0\0",
                "# nothing but this\n",
                SOUND.replace("admin e ADMIN\n", ""),
                SOUND.replace("ADMIN", "STAFF"),
                SOUND.replace("admin", "Admin"),
                SOUND.replace("admin e", "admin"),
                SOUND + "admin f ADMIN\n",
                SOUND + "guest f STAFF\n",
                SOUND.replace(" e ", " \"e "),
                SOUND.replace(" e ", " \"e\\u00zz\" "),
                SOUND.replace(" e ", " \"e\" f "),
                SOUND.replace(" e ", " \"\" "));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void a_file_that_says_anything_else_is_refused_with_a_sentence_and_left_alone(String text) throws IOException {
        write(text);
        assertThatThrownBy(() -> DemoAccounts.in(directory, Optional.empty()))
                .isInstanceOf(StartupRefused.class)
                .hasMessageMatching(".*[ぁ-ん].*。 / [A-Z].*")
                .hasMessageContaining(DemoAccounts.FILE);
        assertThat(Files.readString(path.resolve(DemoAccounts.FILE))).isEqualTo(text);
        assertThat(DemoAccounts.in(directory, Optional.of("set")).passwords().values())
                .as("a password that is set replaces it")
                .containsOnly("set");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_a_sentence() throws IOException {
        write("");
        Files.write(path.resolve(DemoAccounts.FILE), new byte[] {(byte) 0xff, 0, (byte) 0xc3, 10});
        assertThatThrownBy(() -> DemoAccounts.in(directory, Optional.empty())).isInstanceOf(StartupRefused.class);
    }

    private void write(String text) throws IOException {
        directory.writeSecret(DemoAccounts.FILE, text);
    }

    @Test
    void the_file_is_its_owners_and_one_that_others_can_read_is_refused() throws IOException {
        DemoAccounts accounts = DemoAccounts.in(directory, Optional.empty());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(accounts.file(), PosixFilePermissions.fromString("rw-r--r--"));
        restart();
        assertThatThrownBy(() -> DemoAccounts.in(directory, Optional.empty()))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("can be read or written by other users");
    }
}
