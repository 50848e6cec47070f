package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A design with a lock that does not cover the flush: the commit is asynchronous, and the client waits for a second,
 * empty commit whose flush covers the first and is shared by all who wait. Still dense and in commit order; a reader can
 * see for some milliseconds what a power cut would take back.
 */
final class SharedFlush implements Design {

    private final JdbcTemplate jdbc;
    private final Design design;

    SharedFlush(MeasuredDatabase database, Design design) {
        this.jdbc = database.jdbc();
        this.design = design;
    }

    @Override
    public String id() {
        return design.id() + "-flush";
    }

    @Override
    public String name() {
        return design.name() + ", flushed after its release";
    }

    /** Those of the other design, which creates them. */
    @Override
    public void createTables() {}

    @Override
    public int eventsOf(String aggregateId) {
        jdbc.execute("SET LOCAL synchronous_commit = off");
        return design.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        design.append(event, key);
    }

    @Override
    public void afterCommit(DomainEventMessage<?> event) {
        jdbc.query("SELECT pg_logical_emit_message(true, 'flush', '')", row -> {});
    }
}
