package org.ayumi.app.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The embedded database's passwords: random, kept in the data directory, readable by this user only. */
record EmbeddedSecrets(String superuserPassword, String servicePassword) {

    private static final String FILE = "database.properties";

    static EmbeddedSecrets in(DataDirectory directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            EmbeddedSecrets secrets = new EmbeddedSecrets(RandomSecret.next(), RandomSecret.next());
            directory.writeSecret(
                    FILE, "superuser=" + secrets.superuserPassword() + "\nservice=" + secrets.servicePassword() + "\n");
            return secrets;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
        return new EmbeddedSecrets(properties.getProperty("superuser", ""), properties.getProperty("service", ""));
    }
}
