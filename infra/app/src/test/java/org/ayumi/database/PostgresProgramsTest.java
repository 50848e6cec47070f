package org.ayumi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run as PostgreSQL is what this program carries, whatever lies in its folder. */
class PostgresProgramsTest {

    @TempDir
    private static Path path = Path.of(".");

    private static DataDirectory directory;
    private static Path folder;

    @BeforeAll
    static void unpack() {
        directory = DataDirectory.take(path);
        PostgresPrograms.in(directory);
        folder = directory.resolve(PostgresPrograms.FOLDER);
    }

    @AfterAll
    static void release() throws IOException {
        directory.close();
    }

    private interface Change {
        void in(Path folder) throws IOException;
    }

    private static final Map<String, Change> CHANGES = Map.of(
            "another program",
            folder -> Files.writeString(folder.resolve("bin/postgres"), "#!/bin/sh\necho taken over\n"),
            "a library more",
            folder -> Files.writeString(folder.resolve("lib/libz.so.1"), "x"),
            "a program less",
            folder -> Files.delete(folder.resolve("bin/initdb")),
            "a link elsewhere",
            folder -> {
                Files.delete(folder.resolve("lib/libpq.so.5"));
                Files.createSymbolicLink(folder.resolve("lib/libpq.so.5"), Path.of("/tmp/libpq.so.5"));
            },
            "a program that may not run",
            folder -> Files.setPosixFilePermissions(
                    folder.resolve("bin/pg_ctl"), PosixFilePermissions.fromString("rw-------")));

    /** Unpacking takes seconds: all is changed, each change noticed, then all is put right at once. */
    @Test
    void a_folder_that_somebody_changed_is_replaced() throws IOException {
        String sound = PostgresPrograms.hash(folder);
        String before = sound;
        for (Map.Entry<String, Change> change : CHANGES.entrySet()) {
            change.getValue().in(folder);
            String after = PostgresPrograms.hash(folder);
            assertThat(after).as(change.getKey()).isNotEqualTo(before);
            before = after;
        }
        PostgresPrograms.in(directory);
        assertThat(PostgresPrograms.hash(folder)).isEqualTo(sound);
    }

    @Test
    void a_folder_as_it_was_unpacked_is_left_alone() throws IOException {
        Path program = folder.resolve("bin/postgres");
        FileTime before = Files.getLastModifiedTime(program);
        PostgresPrograms.in(directory);
        assertThat(Files.getLastModifiedTime(program)).isEqualTo(before);
    }

    @Test
    void a_folder_and_its_note_changed_together_are_not_believed() throws IOException {
        Path note = directory.resolve(PostgresPrograms.FOLDER + ".sha256");
        Files.writeString(folder.resolve("bin/postgres"), "#!/bin/sh\n");
        Files.writeString(note, ProgramArchive.hash() + " " + PostgresPrograms.hash(folder));
        PostgresPrograms.in(directory);
        assertThat(Files.size(folder.resolve("bin/postgres"))).isGreaterThan(1_000_000);
    }

    @Test
    void nobody_else_may_enter_it() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        PostgresPrograms.in(directory);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    /** After a change of PostgreSQL's version: the line to write into the file is in the message. */
    @Test
    void the_folder_of_this_machines_archive_is_known_to_the_program() throws IOException {
        String archive = ProgramArchive.hash();
        assertThat(List.of(archive + "=" + PostgresPrograms.knownHash(archive)))
                .as(PostgresPrograms.KNOWN)
                .containsExactly(archive + "=" + PostgresPrograms.hash(folder));
    }
}
