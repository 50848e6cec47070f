package org.ayumi.projections.rebuild;

import jakarta.persistence.EntityManager;
import org.ayumi.projections.BatchMetrics;
import org.ayumi.projections.RowsOfBatch;
import org.ayumi.query.model.Projection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what a rebuild fails at, apart from the transaction that fails with it. */
@Component
class Failures {

    private final RebuildRecord underWay;
    private final EntityManager entities;
    private final BatchMetrics batches;
    private final TransactionTemplate apart;

    Failures(
            RebuildRecord underWay,
            EntityManager entities,
            PlatformTransactionManager transactions,
            BatchMetrics batches) {
        this.underWay = underWay;
        this.entities = entities;
        this.batches = batches;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Projection reportedBy(Projection projection) {
        return new ReportingProjection(projection, new RowsOfBatch(projection, entities, batches.rebuild()), this);
    }

    void report(String projection, long position, String cause) {
        apart.executeWithoutResult(status -> underWay.failedAt(projection, position, cause));
    }
}
