package org.ayumi.query.model;

import java.util.List;
import java.util.function.Supplier;
import org.ayumi.kernel.event.RecordedEvent;
import org.springframework.transaction.annotation.Transactional;

/**
 * A projection whose rows can be kept in tables, or in memory for a moment in the past.
 *
 * @param <R> the rows: small ports that both ways of keeping them implement
 */
public abstract class ReadModel<R> implements Projection {

    private final String name;
    private final R live;
    private final Supplier<R> empty;
    private final List<String> tables;

    /**
     * A read model.
     *
     * @param name also of its schema: {@code read_} and this
     * @param live the rows in the database
     * @param empty makes rows of nothing yet, in memory
     * @param tables in its schema; those that others refer to first
     */
    protected ReadModel(String name, R live, Supplier<R> empty, List<String> tables) {
        this.name = name;
        this.live = live;
        this.empty = empty;
        this.tables = List.copyOf(tables);
    }

    /** Applies an event to given rows: the one place that says what an event does. */
    public abstract void apply(RecordedEvent event, R rows);

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        apply(event, live);
    }

    @Override
    public String name() {
        return name;
    }

    /** The rows in the database. */
    public R live() {
        return live;
    }

    /** Rows of nothing yet, in memory. */
    public R inMemory() {
        return empty.get();
    }

    @Override
    public List<String> tables() {
        return tables;
    }
}
