package org.ayumi.benchmarks.order;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;

/** Idempotency keys with their answers, as the command side keeps them. */
final class AnswerKeys {

    static final String TABLE = EventRows.SCHEMA + ".idempotency_key";

    private static final byte[] REQUEST_HASH = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final JdbcTemplate jdbc;

    AnswerKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void createTable() {
        jdbc.execute("CREATE TABLE " + TABLE + " (actor text NOT NULL, key text NOT NULL, request_hash bytea NOT NULL,"
                + " answer text, recorded_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (actor, key))");
    }

    void forget() {
        jdbc.execute("TRUNCATE " + TABLE);
    }

    void claim(String key) {
        jdbc.update(
                "INSERT INTO " + TABLE + " (actor, key, request_hash) VALUES ('staff', ?, ?) ON CONFLICT DO NOTHING",
                key,
                REQUEST_HASH);
    }

    void keep(String key, long position, long sequence) {
        jdbc.update(
                "UPDATE " + TABLE + " SET answer = ? WHERE actor = 'staff' AND key = ?",
                answer(position, sequence),
                key);
    }

    private static String answer(long position, long sequence) {
        return "{\"position\":" + position + ",\"version\":" + (sequence + 1) + ",\"ids\":{}}";
    }
}
