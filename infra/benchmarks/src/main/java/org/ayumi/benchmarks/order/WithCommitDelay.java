package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another design with PostgreSQL's group commit: whoever flushes first waits a little for others. Needs a superuser. */
final class WithCommitDelay implements Design {

    private static final String SETTINGS =
            "SELECT set_config('commit_delay', '200', true), set_config('commit_siblings', '2', true)";

    private final JdbcTemplate jdbc;
    private final Design design;

    WithCommitDelay(MeasuredDatabase database, Design design) {
        this.jdbc = database.jdbc();
        this.design = design;
    }

    @Override
    public String id() {
        return design.id() + "-delay";
    }

    @Override
    public String name() {
        return design.name() + ", commit_delay 200 µs";
    }

    /** Those of the other design, which creates them. */
    @Override
    public void createTables() {}

    @Override
    public int eventsOf(String aggregateId) {
        jdbc.query(SETTINGS, row -> {});
        return design.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        design.append(event, key);
    }
}
