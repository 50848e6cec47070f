package org.ayumi.app.rebuild;

import org.ayumi.app.deadletter.DeadLetterDesk;
import org.ayumi.app.deadletter.DeadLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilt tables become the live ones, in one transaction. */
@Component
class Swap {

    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private final TransactionTemplate transaction;
    private final RebuildRecord underWay;
    private final ReadModelSchemas schemas;
    private final TokenSwap tokens;
    private final DeadLetters letters;
    private final DeadLetterDesk desk;

    Swap(
            TransactionTemplate transaction,
            RebuildRecord underWay,
            ReadModelSchemas schemas,
            TokenSwap tokens,
            DeadLetters letters,
            DeadLetterDesk desk) {
        this.transaction = transaction;
        this.underWay = underWay;
        this.schemas = schemas;
        this.tokens = tokens;
        this.letters = letters;
        this.desk = desk;
    }

    /** Unless the live one is ahead, or somebody holds a lock for longer than readers should wait. */
    void tryOnce(String projection) {
        if (Boolean.TRUE.equals(transaction.execute(status -> swap(projection)))) {
            LOG.info("{} is rebuilt and live", projection);
            transaction.executeWithoutResult(status -> schemas.dropOld(projection));
        }
    }

    /** Lock, tables, tokens: in the order in which a batch of a projection takes them. */
    private boolean swap(String projection) {
        if (!underWay.lock(projection)) {
            return false;
        }
        schemas.closeGate();
        letters.lock(projection);
        schemas.lockBoth(projection);
        long rebuilt = tokens.lockedPosition(TokenSwap.rebuilder(projection));
        long live = tokens.lockedPosition(projection);
        if (rebuilt < live) {
            return false; // the live one is ahead: readers must not go back in time
        }
        schemas.swap(projection);
        if (rebuilt > live) {
            tokens.handOver(projection);
        }
        tokens.forget(projection);
        desk.rebuilt(projection);
        underWay.end(projection);
        return true;
    }
}
