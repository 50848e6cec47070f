package org.ayumi.projections.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.ayumi.app.RunningService;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.Projection;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a projection makes of a connection that dies under it is no fault of its event. */
class DyingConnectionTest {

    private final RunningService service = RunningService.shared();
    private final EntityManager entities = service.bean(EntityManager.class);
    private final DeadLetters letters = service.bean(DeadLetters.class);
    private final RecordedEvent event = service.bean(EventHistory.class).at(1);

    @Test
    void an_event_whose_row_is_not_found_on_a_dead_connection_is_not_parked() {
        assertThatThrownBy(() -> apply("on-a-dying-connection", this::endThisSession))
                .isInstanceOf(RuntimeException.class); // of the rollback, which has no connection either
        assertThat(parked("on-a-dying-connection")).isEmpty();
    }

    @Test
    void on_a_living_one_it_is() {
        assertThatThrownBy(() -> apply("on-a-living-connection", () -> {})).hasMessage("no row");
        assertThat(parked("on-a-living-connection")).containsExactly(event.aggregateId());
        letters.clear("on-a-living-connection");
    }

    @Test
    void in_a_transaction_that_a_statement_has_spoiled_it_is_too() {
        assertThatThrownBy(() -> apply("in-a-spoiled-transaction", () -> quietly("SELECT 1 FROM pg_no_such_table")))
                .hasMessage("no row");
        assertThat(parked("in-a-spoiled-transaction")).containsExactly(event.aggregateId());
        letters.clear("in-a-spoiled-transaction");
    }

    private Set<String> parked(String projection) {
        return letters.beginBatch(projection).parked();
    }

    private void endThisSession() {
        quietly("SELECT pg_terminate_backend(pg_backend_pid())");
    }

    /** As Hibernate does when it looks for a row. */
    private void quietly(String sql) {
        assertThatThrownBy(() -> entities.createNativeQuery(sql).getResultList())
                .isInstanceOf(RuntimeException.class);
    }

    private void apply(String name, Runnable before) {
        PlatformTransactionManager transactions = service.bean(PlatformTransactionManager.class);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Projection projection = new ParkingProjection(
                new Projection() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public void apply(RecordedEvent applied) {
                        before.run();
                        throw new IllegalStateException("no row");
                    }

                    @Override
                    public List<String> tables() {
                        return List.of();
                    }
                },
                letters,
                entities,
                apart,
                (of, last, events, took) -> {});
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                projection.apply(event);
            });
        } finally {
            work.rollback();
        }
    }
}
