package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction of a command, the same for every design: claim the key, read the aggregate, append, keep the answer. */
final class Commands {

    private final TransactionTemplate transaction;
    private final AnswerKeys keys;

    Commands(MeasuredDatabase database, AnswerKeys keys) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.pool()));
        this.keys = keys;
    }

    /** Returns when the client would have its answer. */
    void carryOut(Design design, String aggregateId, String key) {
        DomainEventMessage<?> appended = transaction.execute(status -> {
            keys.claim(key);
            DomainEventMessage<?> event = SampleEvent.of(aggregateId, design.eventsOf(aggregateId));
            design.append(event, key);
            return event;
        });
        design.afterCommit(appended);
    }
}
