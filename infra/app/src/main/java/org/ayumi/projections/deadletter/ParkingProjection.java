package org.ayumi.projections.deadletter;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.projections.BatchListener;
import org.ayumi.projections.RowsOfBatch;
import org.ayumi.query.model.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Parks the events of one aggregate from the first that fails, so that those of others go on.
 *
 * <p>A failed write spoils its transaction, and JPA says so only at the end. So the batch is given up whole: the letter is
 * written in a transaction of its own, and when the batch comes again it finds the letter and goes round it.
 */
final class ParkingProjection implements Projection {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingProjection.class);

    private final Projection projection;
    private final DeadLetters letters;
    private final RowsOfBatch rows;
    private final TransactionTemplate apart;

    ParkingProjection(
            Projection projection,
            DeadLetters letters,
            EntityManager entities,
            TransactionTemplate apart,
            BatchListener batches) {
        this.projection = projection;
        this.letters = letters;
        this.rows = new RowsOfBatch(projection, entities, batches);
        this.apart = apart;
    }

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public void apply(RecordedEvent event) {
        if (parkedInThisBatch(event.position()).contains(event.aggregateId())) {
            letters.park(name(), event, null);
            return;
        }
        rows.apply(event, failure -> park(event, failure));
    }

    private void park(RecordedEvent event, RuntimeException failure) {
        LOG.error(
                "projection {} cannot apply event {} of {}; it is parked",
                name(),
                event.position(),
                event.aggregateId(),
                failure);
        apart.executeWithoutResult(status -> letters.park(name(), event, DeadLetters.causeOf(failure)));
    }

    /** Once per transaction: the events of one batch share their resources and their transaction. */
    private Set<String> parkedInThisBatch(long first) {
        return CurrentUnitOfWork.get().root().getOrComputeResource(ParkingProjection.class.getName(), key -> {
            DeadLetters.BatchBegin begin = letters.beginBatch(name());
            begin.position().filter(position -> position != first - 1).ifPresent(position -> {
                throw new MisplacedBatchException(name(), position, first);
            });
            return begin.parked();
        });
    }

    @Override
    public List<String> tables() {
        return projection.tables();
    }
}
