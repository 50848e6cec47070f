package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.process.StartupRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database directory of which something is missing is left as it is, and what is wrong is told in a sentence. */
@ServiceOfItsOwn
class DamagedDatabaseTest {

    @TempDir
    private static Path sound = Path.of(".");

    @TempDir
    private Path damaged = Path.of(".");

    @BeforeAll
    static void make() throws IOException {
        try (DataDirectory directory = DataDirectory.take(sound)) {
            EmbeddedDatabase.start(directory).close();
        }
    }

    private interface Damage {
        void to(Path directory) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = Map.of(
            "passwords gone", directory -> Files.delete(directory.resolve("database.properties")),
            "passwords empty", directory -> Files.writeString(directory.resolve("database.properties"), ""),
            "passwords garbage",
                    directory -> Files.write(directory.resolve("database.properties"), new byte[] {-1, 0, 7}),
            "passwords of another", DamagedDatabaseTest::changePassword,
            "database gone", directory -> OwnFiles.deleteFolder(directory.resolve("postgres")),
            "version gone", directory -> Files.delete(directory.resolve("postgres/PG_VERSION")),
            "version of another", directory -> Files.writeString(directory.resolve("postgres/PG_VERSION"), "14\n"),
            "control file cut", directory -> cut(directory.resolve("postgres/global/pg_control")),
            "log gone", directory -> deleteLog(directory.resolve("postgres/pg_wal")),
            "settings garbage",
                    directory ->
                            Files.writeString(directory.resolve("postgres/postgresql.conf"), "shared_buffers = x y\n"));

    private static void changePassword(Path directory) throws IOException {
        Path file = directory.resolve("database.properties");
        Files.writeString(file, Files.readString(file).replaceFirst("superuser=...", "superuser=xxx"));
    }

    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(100);
        }
    }

    private static void deleteLog(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.toList()) {
                Path copy = damaged.resolve(sound.relativize(file).toString());
                if (file.startsWith(sound.resolve(PostgresPrograms.FOLDER)) && Files.isRegularFile(file)) {
                    Files.createLink(copy, file); // 60 MB that no case changes
                } else if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passwords gone       | is missing, while postgres is there",
                "passwords empty      | should hold two lines",
                "passwords garbage    | should hold two lines",
                "passwords of another | is not this database's",
                "database gone        | is missing, while database.properties is there",
                "version gone         | PG_VERSION\" is missing",
                "version of another   | was initialized by PostgreSQL version 14, which this program's 18",
                "control file cut     | pg_control",
                "log gone             | checkpoint record",
                "settings garbage     | contains errors"
            })
    void what_is_wrong_is_told_in_a_sentence(String damage, String words) throws IOException {
        copy();
        Objects.requireNonNull(DAMAGES.get(damage)).to(damaged);
        try (DataDirectory directory = DataDirectory.take(damaged)) {
            StartupRefused refusal = StartupFailures.refusalOf(() -> EmbeddedDatabase.start(directory));
            assertThat(refusal.getMessage()).matches(".*[ぁ-ん].*。.* / [A-Z].*").contains(words);
            assertThat(OrphanedPostmaster.isRunningOn(damaged.resolve("postgres")))
                    .as("no server is left behind")
                    .isFalse();
        }
    }

    @Test
    void a_database_of_a_later_version_is_left_to_the_version_that_wrote_it() throws IOException {
        copy();
        Files.writeString(damaged.resolve("postgres/PG_VERSION"), "99\n");
        try (DataDirectory directory = DataDirectory.take(damaged)) {
            StartupRefused refusal = StartupFailures.refusalOf(() -> EmbeddedDatabase.start(directory));
            assertThat(refusal).hasMessageContaining("version 99, which this program's 18");
            assertThat(refusal.remedy()).contains("Start the version of Ayumi that wrote it");
        }
    }

    @Test
    void negative_control_the_copy_as_such_starts() throws IOException {
        copy();
        try (DataDirectory directory = DataDirectory.take(damaged)) {
            EmbeddedDatabase.start(directory).close();
        }
    }

    /** Killed in the middle of the first start: passwords there, the database begun. */
    @Test
    void a_first_start_that_was_cut_off_begins_again() throws IOException {
        Files.copy(
                sound.resolve("database.properties"),
                damaged.resolve("database.properties"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(damaged.resolve("postgres.new/base"));
        Files.writeString(damaged.resolve("postgres.new/PG_VERSION"), "18\n");
        try (DataDirectory directory = DataDirectory.take(damaged)) {
            EmbeddedDatabase.start(directory).close();
        }
        assertThat(damaged.resolve("postgres.new")).doesNotExist();
    }
}
