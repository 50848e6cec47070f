package org.ayumi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.process.StartupRefused;

/** The embedded database's passwords: random, kept in the data directory, readable by this user only. */
record EmbeddedSecrets(String superuserPassword, String servicePassword) {

    static final String FILE = "database.properties";

    private static final Pattern CONTENT =
            Pattern.compile("superuser=([A-Za-z0-9]{16,})\\R+service=([A-Za-z0-9]{16,})\\s*");

    static boolean exist(DataDirectory directory) {
        return Files.exists(directory.resolve(FILE));
    }

    static EmbeddedSecrets in(DataDirectory directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            EmbeddedSecrets secrets = new EmbeddedSecrets(RandomSecret.next(), RandomSecret.next());
            directory.writeSecret(
                    FILE, "superuser=" + secrets.superuserPassword() + "\nservice=" + secrets.servicePassword() + "\n");
            return secrets;
        }
        OwnFiles.requireSecret(file);
        Matcher found = CONTENT.matcher(content(file));
        if (!found.matches()) {
            throw unreadable(file, new IOException("no two passwords"));
        }
        return new EmbeddedSecrets(found.group(1), found.group(2));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StartupRefused unreadable(Path file, IOException cause) {
        return new StartupRefused(
                file + " を読めません。データベースのパスワードが2行あるはずです。 / The file " + file
                        + " cannot be read: it should hold two lines with the database's passwords.",
                "Put it back from a backup (infra/docs/backup.md).",
                cause);
    }
}
