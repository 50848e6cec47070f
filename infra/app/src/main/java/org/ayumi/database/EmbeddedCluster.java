package org.ayumi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ayumi.process.StartupRefused;

/** The files of the embedded database: made once, and never made anew in the place of some that are missing. */
final class EmbeddedCluster {

    private static final String FOLDER = "postgres";

    /** Put right at every start, so that a relaxed file does not stay relaxed. */
    private static final String WHO_MAY_ENTER = """
            # Written by Ayumi at every start.
            local all all              scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Path data;
    private final Path draft;
    private final DataDirectory directory;

    EmbeddedCluster(DataDirectory directory) {
        this.directory = directory;
        this.data = directory.resolve(FOLDER);
        this.draft = directory.resolve(FOLDER + ".new");
    }

    Path data() {
        return data;
    }

    /** The passwords: those of the database that is there, or new ones for one that is yet to be made. */
    EmbeddedSecrets secrets() {
        boolean isMade = isMade();
        boolean isBegun = Files.exists(draft);
        if (isMade && !EmbeddedSecrets.exist(directory)) {
            throw missing(EmbeddedSecrets.FILE, FOLDER);
        }
        if (!isMade && !isBegun && EmbeddedSecrets.exist(directory)) {
            throw missing(FOLDER, EmbeddedSecrets.FILE);
        }
        try {
            if (!isMade) {
                OwnFiles.folder(draft); // before the secrets: they alone would mean a database that was lost
            }
            return EmbeddedSecrets.in(directory);
        } catch (IOException e) {
            throw new StartupRefused(
                    "データベースのフォルダー " + draft + " を作れません。 / The database's folder " + draft + " cannot be made: "
                            + OwnFiles.why(e),
                    "Set AYUMI_DATA_DIR to a directory that can be written.",
                    e);
        }
    }

    private boolean isMade() {
        try (Stream<Path> files = Files.isDirectory(data) ? Files.list(data) : Stream.empty()) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new StartupRefused(
                    "データベースのフォルダー " + data + " を読めません。 / The database's folder " + data + " cannot be read: "
                            + OwnFiles.why(e),
                    "See who owns it.",
                    e);
        }
    }

    private StartupRefused missing(String what, String beside) {
        return new StartupRefused(
                "データベースの " + directory.resolve(what) + " がありません（" + beside + " はあります）。 / The database's "
                        + directory.resolve(what) + " is missing, while " + beside + " is there.",
                "Put it back from a backup (infra/docs/backup.md). To begin anew, move the whole data directory away.");
    }

    /** Makes the database where there is none; says who may enter. */
    void prepare(PostgresPrograms programs, EmbeddedSecrets secrets) throws IOException {
        if (!isMade()) {
            make(programs, secrets);
        }
        Files.deleteIfExists(data.resolve("epg-lock")); // of the library that started it in earlier versions
        Path rules = data.resolve("pg_hba.conf");
        // On a full disk, writing would leave an empty file and keep PostgreSQL from starting.
        if (!Files.exists(rules)
                || !Files.readString(rules, StandardCharsets.UTF_8).equals(WHO_MAY_ENTER)) {
            Files.writeString(rules, WHO_MAY_ENTER, StandardCharsets.UTF_8);
        }
    }

    /** Beside, then in one step: a start that was cut off here begins again. */
    private void make(PostgresPrograms programs, EmbeddedSecrets secrets) throws IOException {
        OwnFiles.deleteFolder(draft);
        String password = FOLDER + ".password";
        directory.writeSecret(password, secrets.superuserPassword());
        try {
            Process initdb = programs.command(
                            "initdb",
                            "-D",
                            draft.toString(),
                            "-U",
                            EmbeddedDatabase.SUPERUSER,
                            "-A",
                            "scram-sha-256",
                            "--pwfile",
                            directory.resolve(password).toString(),
                            "-E",
                            "UTF-8",
                            "--locale=C")
                    .start();
            LastWords words = LastWords.of(initdb);
            if (initdb.waitFor() != 0) {
                throw new IOException(words.sentence());
            }
            Files.deleteIfExists(data); // an empty folder; a fuller one counts as made
            Files.move(draft, data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(directory.resolve(password));
        }
    }
}
