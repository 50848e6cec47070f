package org.ayumi.proof.log;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.WitnessKeys;
import org.ayumi.ledger.note.WitnessKeys.Weighed;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what witnesses signed, and nothing that they did not. */
@Component
class Cosignatures {

    private static final Logger LOG = LoggerFactory.getLogger(Cosignatures.class);

    /** Any number, the same on every node: "cosign" in ASCII. Two posts at once must not keep two of one witness. */
    private static final long ONE_AT_A_TIME = 0x636f7369676eL;

    private static final String INSERT = "INSERT INTO event_store.ledger_cosignatures (size, signature, received_at)"
            + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private final SealedLog log;
    private final WitnessKeys witnesses;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Cosignatures(
            SealedLog log,
            WitnessKeys witnesses,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.log = log;
        this.witnesses = witnesses;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The checkpoint as it is shown with them. */
    String add(String size, String lines) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.query("SELECT pg_advisory_xact_lock(?)", rows -> {}, ONE_AT_A_TIME);
            return addAlone(size, lines);
        }));
    }

    private String addAlone(String size, String lines) {
        PublishedCheckpoint checkpoint = log.checkpoint(Optional.of(size));
        for (String line : accepted(checkpoint, lines)) {
            jdbc.update(INSERT, checkpoint.size(), line, Timestamp.from(clock.instant()));
            LOG.info("the checkpoint of {} is cosigned: {}", checkpoint.size(), line.strip());
        }
        return log.checkpoint(Optional.of(size)).note();
    }

    private List<String> accepted(PublishedCheckpoint checkpoint, String lines) {
        return switch (weighed(checkpoint, lines)) {
            case Weighed.Accepted accepted -> accepted.newLines();
            case Weighed.Unreadable unreadable ->
                throw new Refusal(Refusal.Kind.MALFORMED, "body", "cosignature.unreadable");
            case Weighed.NotOfAWitness stranger ->
                throw new Refusal(
                        Refusal.Kind.RULE, "body", "cosignature.not-of-witness", stranger.key(), checkpoint.size());
            case Weighed.False wrong ->
                throw new Refusal(Refusal.Kind.IMPOSSIBLE, "body", "cosignature.false", wrong.key(), checkpoint.size());
        };
    }

    private Weighed weighed(PublishedCheckpoint checkpoint, String lines) {
        try {
            return witnesses.weigh(checkpoint.note(), lines);
        } catch (MalformedException malformed) {
            throw new IllegalStateException("ledger_checkpoints holds what is no checkpoint", malformed);
        }
    }
}
