package org.ayumi.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers already given, by actor and Idempotency-Key. */
@Component
public class IdempotencyKeys {

    /** Any number, as long as every node uses the same one: "keys" in ASCII. */
    private static final int LOCKS_OF_KEYS = 0x6b657973;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    IdempotencyKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims a key, or finds what was answered under it. Waits for a request under the same key that is still running.
     *
     * @throws Refusal when the key belongs to another request
     */
    Optional<Receipt> firstAnswer(Claim claim) {
        return claim(claim) ? Optional.empty() : Optional.of(given(claim));
    }

    /**
     * Whether the key was free. Waits for a request under the same key that is still running: it holds a lock beside the row,
     * so that others need not wait to see that.
     */
    private boolean claim(Claim claim) {
        return insert(claim, "(SELECT pg_advisory_xact_lock(?, hashtext(?))) AS waited_for");
    }

    /** Whether the key was free, and nobody is about to use it. Waits for nobody. */
    boolean claimAtOnce(Claim claim) {
        return insert(claim, "(SELECT pg_try_advisory_xact_lock(?, hashtext(?)) AS had) AS tried WHERE tried.had");
    }

    private boolean insert(Claim claim, String withLock) {
        return jdbc.update(
                        "INSERT INTO lookups.idempotency_key (actor, key, request_hash) SELECT ?, ?, ? FROM " + withLock
                                + " ON CONFLICT DO NOTHING",
                        claim.actor(),
                        claim.key(),
                        claim.requestHash(),
                        LOCKS_OF_KEYS,
                        claim.actor() + '\n' + claim.key())
                == 1;
    }

    /** Gives a key back that the current transaction has claimed. */
    void release(Claim claim) {
        jdbc.update(
                "DELETE FROM lookups.idempotency_key WHERE actor = ? AND key = ? AND answer IS NULL",
                claim.actor(),
                claim.key());
    }

    private Receipt given(Claim claim) {
        Kept kept = jdbc.queryForObject(
                "SELECT request_hash, answer FROM lookups.idempotency_key WHERE actor = ? AND key = ?",
                (row, index) -> new Kept(row.getBytes(1), row.getString(2)),
                claim.actor(),
                claim.key());
        if (kept == null || !MessageDigest.isEqual(kept.requestHash(), claim.requestHash())) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "Idempotency-Key", "idempotency.other-request");
        }
        return json.readValue(kept.answer(), Receipt.class);
    }

    void keep(Claim claim, Receipt answer) {
        jdbc.update(
                "UPDATE lookups.idempotency_key SET answer = ? WHERE actor = ? AND key = ?",
                json.writeValueAsString(answer),
                claim.actor(),
                claim.key());
    }

    /**
     * Forgets answers that are older, some at a time, and returns how many it forgot. Whoever waits at one of them, or
     * prunes on another node, is passed by; nothing is locked for longer than one small statement takes.
     */
    public int forget(Duration age, int atMost) {
        return jdbc.update(
                "DELETE FROM lookups.idempotency_key WHERE (actor, key) IN (SELECT actor, key FROM"
                        + " lookups.idempotency_key WHERE recorded_at < now() - make_interval(secs => ?) ORDER BY"
                        + " recorded_at LIMIT ? FOR UPDATE SKIP LOCKED)",
                age.toSeconds(),
                atMost);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Kept(byte[] requestHash, String answer) {}

    /** A key together with the request it stands for. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    record Claim(String actor, String key, byte[] requestHash) {

        static Claim of(String actor, String key, String request) {
            return new Claim(actor, key, sha256(request.getBytes(StandardCharsets.UTF_8)));
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
