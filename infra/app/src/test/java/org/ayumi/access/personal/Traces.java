package org.ayumi.access.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testsupport.TestDatabase;

/** What would give a personal text away: its words, and its key in every form in which one writes keys. */
public final class Traces {

    private static final int KEY_BYTES = 32;

    private final Map<String, byte[]> needles = new LinkedHashMap<>();

    private Traces() {}

    /** Of a text and its key, which must be there still; seen by the owner of the database. */
    public static Traces of(String text, String keyId, TestDatabase owner) {
        Traces traces = new Traces();
        traces.needles.put("text", text.getBytes(StandardCharsets.UTF_8));
        traces.needles.put("text as ASCII JSON", asciiJson(text));
        byte[] secret = secret(keyId, owner);
        traces.add("key", Arrays.copyOf(secret, KEY_BYTES));
        traces.add("key of the proof", Arrays.copyOfRange(secret, KEY_BYTES, secret.length));
        return traces;
    }

    private void add(String name, byte[] key) {
        String hex = HexFormat.of().formatHex(key);
        needles.put(name, key);
        needles.put(name + " in hex", ascii(hex));
        needles.put(name + " in upper-case hex", ascii(hex.toUpperCase(java.util.Locale.ROOT)));
        // Without the last group, which depends on what follows.
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(key);
        needles.put(name + " in base64", ascii(base64.substring(0, base64.length() - 4)));
    }

    private static byte[] secret(String keyId, TestDatabase owner) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT secret FROM personal.text_key WHERE key_id = '" + keyId + "'")) {
            row.next();
            return row.getBytes(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] asciiJson(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(unit -> json.append(String.format("\\u%04x", unit)));
        return ascii(json.toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Which of them are in a text: an answer, a log. */
    public List<String> in(String place, String text) {
        return in(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Which of them are in which file below a directory, as {@code file: what}. */
    public List<String> inFiles(Path directory) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(in(directory.relativize(file).toString(), content(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A server that runs deletes files meanwhile. */
    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    /** Which of them are in which table, in any column of any schema, as text and as stored JSON. */
    public List<String> inTables(TestDatabase owner) {
        List<String> found = new ArrayList<>();
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            for (String table : texts(
                    statement,
                    "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname <> 'information_schema'")) {
                found.addAll(in(table, String.join("\n", texts(statement, "SELECT t::text FROM " + table + " t"))));
            }
            found.addAll(in(
                    "events",
                    String.join(
                            "\n",
                            texts(
                                    statement,
                                    "SELECT convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8')"
                                            + " FROM event_store.events"))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private List<String> in(String place, byte[] content) {
        return needles.entrySet().stream()
                .filter(needle -> contains(content, needle.getValue()))
                .map(needle -> place + ": " + needle.getKey())
                .toList();
    }

    private static boolean contains(byte[] content, byte[] needle) {
        for (int start = 0; start <= content.length - needle.length; start++) {
            if (content[start] == needle[0]
                    && Arrays.equals(content, start, start + needle.length, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }
}
