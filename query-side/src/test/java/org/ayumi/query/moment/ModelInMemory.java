package org.ayumi.query.moment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;

/** A read model whose live rows are in memory too, for tests without a database. */
public final class ModelInMemory<R> implements ReadModel<R> {

    private final String name;
    private final Supplier<R> empty;
    private final BiConsumer<RecordedEvent, R> projector;
    private R live;

    public ModelInMemory(String name, Supplier<R> empty, BiConsumer<RecordedEvent, R> projector) {
        this.name = name;
        this.empty = empty;
        this.projector = projector;
        this.live = empty.get();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public R live() {
        return live;
    }

    @Override
    public R inMemory() {
        return empty.get();
    }

    @Override
    public void apply(RecordedEvent event, R rows) {
        projector.accept(event, rows);
    }

    @Override
    public void apply(RecordedEvent event) {
        apply(event, live);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    /** As if nothing had been recorded. */
    public void clear() {
        live = empty.get();
    }
}
