package org.ayumi.access.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The keys of personal texts, in {@code personal.text_key}. */
@Component
class TextKeys {

    private final JdbcTemplate jdbc;

    TextKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a key; empty once it was destroyed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    record TextKey(byte[] secret, byte[] proof) {}

    void keep(String keyId, TextKey key) {
        jdbc.update(
                "INSERT INTO personal.text_key (key_id, secret, proof) VALUES (?, ?, ?)",
                keyId,
                key.secret(),
                key.proof());
    }

    void destroy(String keyId) {
        jdbc.update("DELETE FROM personal.text_key WHERE key_id = ?", keyId);
        jdbc.update("INSERT INTO personal.destroyed_key (key_id) VALUES (?)", keyId);
    }

    /** Of those that were ever there: the key, or empty when it was destroyed. */
    Map<String, Optional<TextKey>> find(Collection<String> keyIds) {
        Map<String, Optional<TextKey>> found = new HashMap<>();
        String[] wanted = keyIds.toArray(String[]::new);
        jdbc.query(
                "SELECT key_id, secret, proof FROM personal.text_key WHERE key_id = ANY (?)",
                row -> {
                    found.put(row.getString(1), Optional.of(new TextKey(row.getBytes(2), row.getBytes(3))));
                },
                (Object) wanted);
        // Asked second: a key that was destroyed in between is then known as destroyed.
        jdbc.query(
                "SELECT key_id FROM personal.destroyed_key WHERE key_id = ANY (?)",
                row -> {
                    found.put(row.getString(1), Optional.empty());
                },
                (Object) wanted);
        return found;
    }
}
