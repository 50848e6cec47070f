package org.ayumi.proof.sealing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.seal.KeyUnusableException;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.seal.SealingWords;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Seals while the service runs: looks twice a second, and signs when a hundred events wait or the first of them has waited
 * for five seconds. So no event stays unsealed for ten seconds, while the database and the disk answer.
 */
final class LedgerSealing extends RepeatedLook {

    static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    static final Duration WAITS_AT_MOST = Duration.ofSeconds(5);
    static final long EVENTS_AT_MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSealing.class);

    private final Optional<OwnKey> key;
    private final PublishedCopies copies;
    private final CheckpointTable checkpoints;
    private final LedgerTable ledger;
    private final Clock clock;
    private volatile SealingState state = new SealingState.Starting();
    private Optional<Instant> waitingSince = Optional.empty();

    /** Without a key another process seals, and this one copies what it publishes. */
    LedgerSealing(
            Optional<OwnKey> key,
            PublishedCopies copies,
            CheckpointTable checkpoints,
            LedgerTable ledger,
            Clock clock) {
        super("ledger-sealing", LOOKS_EVERY);
        this.key = key;
        this.copies = copies;
        this.checkpoints = checkpoints;
        this.ledger = ledger;
        this.clock = clock;
    }

    SealingState state() {
        return state;
    }

    @Override
    void look(boolean now) {
        SealingState before = state;
        try {
            state = looked(now);
        } catch (KeyUnusableException unusable) {
            state = new SealingState.Unusable(String.valueOf(unusable.getMessage()));
        } catch (IOException | MalformedException unusable) {
            state = new SealingState.Unusable(SealingWords.of("unusable", String.valueOf(unusable.getMessage())));
        } catch (DataAccessException | TransactionException | StoreUnreadableException away) {
            LOG.debug("the database does not answer; sealing waits", away);
        } catch (RuntimeException fault) {
            LOG.error("the ledger could not be sealed", fault);
            state = new SealingState.Unusable(SealingWords.of("unusable", String.valueOf(fault.getMessage())));
        }
        if (!state.trouble().equals(before.trouble())) {
            state.trouble()
                    .ifPresentOrElse(
                            words -> LOG.warn("封印できません / the ledger is not sealed: {}", words),
                            () -> LOG.info("the ledger is sealed again"));
        }
    }

    private SealingState looked(boolean now) throws IOException, MalformedException {
        boolean keyIsHere = key.isPresent() && key.get().isHere();
        if (keyIsHere && isDue(now)) {
            waitingSince = Optional.empty();
            if (key.get().seal() instanceof Sealing.Refused refused) {
                return new SealingState.Contradiction(refused);
            }
        } else if (keyIsHere && state instanceof SealingState.Contradiction) {
            return state;
        }
        Optional<SealingState> wrong = copies.copy(clock.instant());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        long size = checkpoints.newestSize();
        return keyIsHere ? new SealingState.Sealed(size) : new SealingState.Elsewhere(size);
    }

    /** Where something is wrong it may be put right without any event, so that is looked at again too. */
    private boolean isDue(boolean now) {
        boolean isWrong = !(state instanceof SealingState.Sealed);
        long waiting = ledger.lengths().events() - checkpoints.newestSize();
        if (waiting == 0 && !isWrong) {
            waitingSince = Optional.empty();
            return false;
        }
        Instant time = clock.instant();
        Instant since = waitingSince.orElse(time);
        waitingSince = Optional.of(since);
        return now || (waiting >= EVENTS_AT_MOST && !isWrong) || !time.isBefore(since.plus(WAITS_AT_MOST));
    }
}
