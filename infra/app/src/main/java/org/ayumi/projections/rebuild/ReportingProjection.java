package org.ayumi.projections.rebuild;

import java.util.List;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.projections.RowsOfBatch;
import org.ayumi.projections.deadletter.DeadLetters;
import org.ayumi.query.model.Projection;

/**
 * A projection as its rebuild sees it: an event that cannot be applied is never gone round, for rebuilt tables hold
 * everything or are not swapped in. It is reported, and tried again.
 */
final class ReportingProjection implements Projection {

    private final Projection projection;
    private final RowsOfBatch rows;
    private final Failures failures;

    ReportingProjection(Projection projection, RowsOfBatch rows, Failures failures) {
        this.projection = projection;
        this.rows = rows;
        this.failures = failures;
    }

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public void apply(RecordedEvent event) {
        rows.apply(
                event,
                failure -> failures.report(
                        name(), event.position(), event.position() + ": " + DeadLetters.causeOf(failure)));
    }

    @Override
    public List<String> tables() {
        return projection.tables();
    }
}
