package org.ayumi.projections.deadletter;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.database.DatabaseAway;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.projections.BatchListener;
import org.ayumi.projections.BatchMetrics;
import org.ayumi.projections.ReachedHere;
import org.ayumi.query.model.Projection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people decide about dead letters. */
@Component
public class DeadLetterDesk {

    private final Map<String, Projection> projections;
    private final DeadLetters letters;
    private final BatchListener batches;
    private final Decisions decisions;
    private final EventHistory history;
    private final EntityManager entities;
    private final TransactionTemplate apart;

    DeadLetterDesk(
            List<Projection> projections,
            DeadLetters letters,
            Decisions decisions,
            EventHistory history,
            EntityManager entities,
            PlatformTransactionManager transactions,
            BatchMetrics batches,
            ReachedHere here) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.letters = letters;
        this.batches = batches.live().and(here);
        this.decisions = decisions;
        this.history = history;
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The projection as its live processor is to see it. */
    public Projection parking(Projection projection) {
        return new ParkingProjection(projection, letters, entities, apart, batches);
    }

    /**
     * Applies the letters of an aggregate in their order, each with its removal in one transaction, up to the first that
     * fails again. Answers with the outcome.
     */
    String retry(DeadLetter letter, String actor, String reason) {
        long decision = decisions.record(letter, LetterDecision.Action.RETRY, actor, reason);
        int applied = 0;
        String failed = "";
        // Asked for anew each time: a batch may park one more behind them meanwhile.
        Optional<DeadLetter> next = letters.firstOf(letter.projection(), letter.aggregateId());
        while (next.isPresent() && failed.isEmpty()) {
            failed = tried(next.get());
            applied += failed.isEmpty() ? 1 : 0;
            next = letters.firstOf(letter.projection(), letter.aggregateId());
        }
        String outcome = "applied " + applied + failed;
        decisions.outcome(decision, outcome);
        return outcome;
    }

    /** Empty, or what failed again. */
    private String tried(DeadLetter letter) {
        try {
            apart.executeWithoutResult(status -> apply(letter));
            return "";
        } catch (RuntimeException failure) {
            if (DatabaseAway.isBehind(failure)) {
                throw failure;
            }
            String cause = DeadLetters.causeOf(failure);
            letters.failedAgain(letter, cause);
            return "; " + letter.position() + " failed again: " + cause;
        }
    }

    private void apply(DeadLetter letter) {
        letters.lock(letter.projection());
        if (letters.remove(letter)) {
            Projection projection = projections.get(letter.projection());
            if (projection == null) {
                throw new IllegalStateException("this program has no projection " + letter.projection());
            }
            projection.apply(history.at(letter.position()));
            entities.flush();
        }
    }

    /** Leaves this one event out; those behind it wait until they are tried again. */
    String evict(DeadLetter letter, String actor, String reason) {
        String outcome = apart.execute(status -> {
            letters.lock(letter.projection());
            String came = letters.remove(letter) ? "left out" : "was gone already";
            decisions.outcome(decisions.record(letter, LetterDecision.Action.EVICT, actor, reason), came);
            return came;
        });
        return Objects.requireNonNull(outcome);
    }

    /** To be called with the swap of a rebuilt read model, in its transaction: it has applied every event. */
    public void rebuilt(String projection) {
        decisions.rebuilt(projection);
        letters.clear(projection);
    }
}
