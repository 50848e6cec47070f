package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;

/** Rows without any global order: what the machine could do at best with this transaction. */
final class NoOrder implements Design {

    private final EventRows rows;
    private final AnswerKeys keys;

    NoOrder(MeasuredDatabase database, AnswerKeys keys) {
        this.rows = new EventRows(database.jdbc(), "no_order");
        this.keys = keys;
    }

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String name() {
        return "no order at all (upper bound)";
    }

    @Override
    public void createTables() {
        rows.create("", "");
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        rows.insert(event);
        keys.keep(key, 0, event.getSequenceNumber());
    }
}
