package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Each setting × empty, garbage, absurd, and paths of every wrong kind; without a start, as variables of the environment. */
class SettingsTest {

    @TempDir
    private Path directory = Path.of(".");

    private static List<String> offences(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addLast(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Settings.offences(environment);
    }

    private static void assertRefused(String name, String value) {
        assertThat(offences(Map.of(name, value)))
                .as("%s=%s", name, value)
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith("設定 " + name + " は使えません。")
                        .contains(" / The setting " + name + " ")
                        .matches("[^\\p{Cntrl}]{1,400}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AYUMI_DATA_DIR",
                "SERVER_PORT",
                "SERVER_ADDRESS",
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_FLYWAY_USER",
                "AYUMI_SAMPLE",
                "AYUMI_ROLES",
                "AYUMI_REQUIRE_DURABILITY",
                "AYUMI_LEDGER_SEALER",
                "AYUMI_LEDGER_KEY",
                "AYUMI_LEDGER_DIRECTORY",
                "AYUMI_LEDGER_ORIGIN",
                "AYUMI_LEDGER_WITNESSES",
                "AYUMI_READ_WAIT",
                "AYUMI_DRAIN",
                "AYUMI_IDEMPOTENCY_KEYS_KEPT"
            })
    void an_empty_one_is_refused(String name) {
        assertRefused(name, "");
        assertRefused(name, "  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVER_PORT              | abc",
                "SERVER_PORT              | -1",
                "SERVER_PORT              | 65536",
                "SERVER_PORT              | 99999999999999999999",
                "SERVER_PORT              | 8080.5",
                "SERVER_PORT              | ８０８０",
                "SERVER_ADDRESS           | garbage",
                "SERVER_ADDRESS           | 203.0.113.7",
                "SERVER_ADDRESS           | 256.1.1.1",
                "SERVER_ADDRESS           | http://127.0.0.1",
                "SERVER_ADDRESS           | example.com",
                "SPRING_DATASOURCE_URL    | garbage",
                "SPRING_DATASOURCE_URL    | jdbc:mysql://localhost/x",
                "SPRING_DATASOURCE_URL    | postgresql://localhost/x",
                "SPRING_DATASOURCE_URL    | jdbc:postgresql://localhost:port/x",
                "AYUMI_SAMPLE             | maybe",
                "AYUMI_REQUIRE_DURABILITY | 2",
                "AYUMI_ROLES              | foo",
                "AYUMI_ROLES              | command,query,",
                "AYUMI_ROLES              | command;query",
                "AYUMI_LEDGER_SEALER      | somebody",
                "AYUMI_LEDGER_ORIGIN      | with blank",
                "AYUMI_LEDGER_ORIGIN      | a+b",
                "AYUMI_READ_WAIT          | forever",
                "AYUMI_READ_WAIT          | -1s",
                "AYUMI_READ_WAIT          | 99999999999999999999s",
                "AYUMI_READ_WAIT          | 9000h",
                "AYUMI_DRAIN              | soon",
                "AYUMI_DRAIN              | 5s",
                "AYUMI_IDEMPOTENCY_KEYS_KEPT | forever",
                "AYUMI_IDEMPOTENCY_KEYS_KEPT | 40000d"
            })
    void garbage_and_the_absurd_are_refused(String name, String value) {
        assertRefused(name, value);
    }

    @Test
    void long_and_invisible_values_are_shown_short_and_visible() {
        assertRefused("AYUMI_SAMPLE", "x".repeat(100_000));
        assertRefused("AYUMI_SAMPLE", "a\nb\u001b[31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AYUMI_DATA_DIR", "AYUMI_LEDGER_DIRECTORY"})
    void a_file_is_no_folder(String name) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertRefused(name, file.toString());
        assertRefused(name, "a\u0000b");
        assertRefused("AYUMI_DATA_DIR", file.resolve("below").toString());
        assertThat(offences(Map.of(name, directory.resolve("not/made/yet").toString())))
                .isEmpty();
        assertThat(directory.resolve("not")).as("nothing is made").doesNotExist();
    }

    @Test
    void where_nobody_can_write_nothing_can_be_kept() {
        assertRefused("AYUMI_DATA_DIR", "/proc/sys/kernel/ostype/x");
        assertRefused("AYUMI_LEDGER_KEY", "/proc/sys/kernel/ostype/x");
    }

    @Test
    void a_key_is_a_file_that_may_be_yet_to_be_made() throws IOException {
        assertRefused("AYUMI_LEDGER_KEY", directory.toString());
        assertThat(offences(Map.of(
                        "AYUMI_LEDGER_KEY", directory.resolve("new/signer.key").toString())))
                .isEmpty();
    }

    @Test
    void witnesses_are_a_file_that_is_there() {
        assertRefused("AYUMI_LEDGER_WITNESSES", directory.toString());
        assertRefused("AYUMI_LEDGER_WITNESSES", directory.resolve("missing").toString());
    }

    @Test
    void a_password_that_this_locale_could_not_read_is_refused_and_not_shown() {
        assertRefused("AYUMI_DEMO_PASSWORD", "geheim\uFFFD\uFFFD");
        assertThat(offences(Map.of("AYUMI_DEMO_PASSWORD", "geheim\uFFFD")))
                .noneMatch(words -> words.contains("geheim"));
    }

    @Test
    void several_are_all_told() {
        assertThat(offences(Map.of("SERVER_PORT", "x", "AYUMI_ROLES", "y", "AYUMI_READ_WAIT", "z")))
                .hasSize(3);
    }

    @Test
    void what_the_readme_says_is_taken() {
        assertThat(offences(Map.ofEntries(
                        Map.entry("AYUMI_DATA_DIR", "./data"),
                        Map.entry("SERVER_PORT", "0"),
                        Map.entry("SERVER_ADDRESS", "0.0.0.0"),
                        Map.entry(
                                "SPRING_DATASOURCE_URL",
                                "jdbc:postgresql://db1:5432,db2/ayumi?targetServerType=primary"),
                        Map.entry("SPRING_DATASOURCE_USERNAME", "ayumi"),
                        Map.entry("AYUMI_SAMPLE", "TRUE"),
                        Map.entry("AYUMI_ROLES", "command, Query ,WEB"),
                        Map.entry("AYUMI_REQUIRE_DURABILITY", "false"),
                        Map.entry("AYUMI_LEDGER_SEALER", "External"),
                        Map.entry("AYUMI_LEDGER_ORIGIN", "city.example/計画"),
                        Map.entry("AYUMI_DEMO_PASSWORD", ""),
                        Map.entry("AYUMI_READ_WAIT", "500ms"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "ALL", "true", "no"})
    void samples_are_asked_for_all_or_one_or_none(String value) {
        assertThat(offences(Map.of("AYUMI_SAMPLE", value))).isEmpty();
    }

    /** The one start here: that the check stands before everything that makes something. */
    @Test
    void nothing_is_made_by_a_start_that_is_refused() {
        Path data = directory.resolve("data");
        assertThatThrownBy(() -> SpringApplication.run(
                        AyumiApplication.class,
                        "--ayumi.data-dir=" + data,
                        "--ayumi.read.wait=forever",
                        "--spring.main.banner-mode=off"))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("AYUMI_READ_WAIT");
        assertThat(data).doesNotExist();
    }
}
