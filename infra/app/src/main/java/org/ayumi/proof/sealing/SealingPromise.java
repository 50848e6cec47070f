package org.ayumi.proof.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.seal.SealingWords;
import org.ayumi.process.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * That an event is sealed within ten seconds, and that no more than 256 wait: looked after apart from whoever seals, on
 * every node, because a sealer that hangs, or that nobody started, does not say so.
 */
@Component
final class SealingPromise implements AutoCloseable {

    static final Duration SEALED_WITHIN = Duration.ofSeconds(10);
    static final long EVENTS_AT_MOST = 256;

    /** In a flood more than that wait for a moment between two looks of the sealer. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SealingPromise.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final Duration SAID_AGAIN_AFTER = Duration.ofMinutes(10);

    private final LedgerTable ledger;
    private final CheckpointTable checkpoints;
    private final LedgerSealing sealing;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ScheduledExecutorService looks = DaemonThreads.scheduled("sealing-promise", 1);
    private String said = "";
    private long saidAt;

    SealingPromise(
            LedgerTable ledger, CheckpointTable checkpoints, LedgerSealing sealing, JdbcTemplate jdbc, Clock clock) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.clock = clock;
        var unused = looks.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Events that no checkpoint covers, and how long the first of them has been there. */
    record Waiting(long events, Duration since) {

        boolean isTooMuch() {
            return since.compareTo(SEALED_WITHIN) > 0 || (events >= EVENTS_AT_MOST && since.compareTo(A_MOMENT) > 0);
        }
    }

    Waiting waiting() {
        long sealed = Math.max(0, checkpoints.newestSize());
        long events = ledger.lengths().events() - sealed;
        if (events <= 0) {
            return new Waiting(0, Duration.ZERO);
        }
        List<Instant> first = jdbc.query(
                "SELECT recorded_at FROM event_store.events WHERE position = ?",
                (row, index) -> row.getTimestamp(1).toInstant(),
                sealed + 1);
        return new Waiting(
                events, first.isEmpty() ? Duration.ZERO : Duration.between(first.getFirst(), clock.instant()));
    }

    /** Zero before the first. */
    Duration sinceLastCheckpoint() {
        return jdbc
                .query(
                        "SELECT sealed_at FROM event_store.ledger_checkpoints WHERE size = ?",
                        (row, index) -> row.getTimestamp(1).toInstant(),
                        checkpoints.newestSize())
                .stream()
                .map(at -> Duration.between(at, clock.instant()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** In words with the cause, when the promise is not kept. */
    Optional<String> broken() {
        Waiting waiting = waiting();
        return waiting.isTooMuch()
                ? Optional.of(SealingWords.of(
                                "behind", waiting.events(), waiting.since().toSeconds()) + " " + cause())
                : Optional.empty();
    }

    private String cause() {
        SealingState state = sealing.state();
        return state.trouble()
                .orElseGet(() -> SealingWords.of(
                        state instanceof SealingState.Elsewhere ? "behind.elsewhere" : "behind.working"));
    }

    private void look() {
        try {
            Optional<String> words = broken();
            if (words.isEmpty()) {
                said = "";
            } else if (!cause().equals(said) || System.nanoTime() - saidAt > SAID_AGAIN_AFTER.toNanos()) {
                said = cause();
                saidAt = System.nanoTime();
                LOG.warn("{}", words.get());
            }
        } catch (DataAccessException away) {
            LOG.debug("the database does not answer", away);
        }
    }

    @Override
    public void close() {
        DaemonThreads.end(looks);
    }
}
