package org.ayumi.query.moment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.ReadModel;

/** A read model whose live rows are in memory too, for tests without a database. */
public final class ModelInMemory<R> extends ReadModel<R> {

    private final BiConsumer<RecordedEvent, R> projector;

    public ModelInMemory(String name, Supplier<R> empty, BiConsumer<RecordedEvent, R> projector) {
        super(name, empty.get(), empty, List.of());
        this.projector = projector;
    }

    @Override
    public void apply(RecordedEvent event, R rows) {
        projector.accept(event, rows);
    }
}
