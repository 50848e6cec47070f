package org.ayumi.projections;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ayumi.database.DatabaseAway;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.Projection;
import org.hibernate.Session;
import org.springframework.dao.DataAccessException;

/**
 * Writes the rows of a batch of events together, in few round trips. Where that fails nobody can tell which event it was:
 * the batch is given up, and when it comes again the rows of each event are written alone.
 */
public final class RowsOfBatch {

    private final Projection projection;
    private final EntityManager entities;
    private final BatchListener listener;

    /** Up to here a batch has failed. */
    private final AtomicLong suspicious = new AtomicLong();

    public RowsOfBatch(Projection projection, EntityManager entities, BatchListener listener) {
        this.projection = projection;
        this.entities = entities;
        this.listener = listener;
    }

    /**
     * Applies an event, within the transaction of its batch.
     *
     * @param ofThisEvent told of a failure that is this event's and no other's; it is thrown all the same
     */
    public void apply(RecordedEvent event, Consumer<RuntimeException> ofThisEvent) {
        boolean alone = event.position() <= suspicious.get();
        try {
            boolean isFirst = reaches(event.position());
            if (isFirst && !alone) {
                expectTheBatch();
            }
            projection.apply(event);
            if (alone) {
                entities.flush();
            }
        } catch (RuntimeException failure) {
            if (!isOfTheDatabase(failure)) {
                if (alone || !isOfRows(failure)) {
                    ofThisEvent.accept(failure);
                } else {
                    suspect(event.position());
                }
            }
            throw failure;
        }
    }

    /** Also of those before it: a query writes what waits to be written. */
    private static boolean isOfRows(RuntimeException failure) {
        return failure instanceof PersistenceException || failure instanceof DataAccessException;
    }

    private void suspect(long position) {
        suspicious.accumulateAndGet(position, Math::max);
    }

    /** Once in a transaction: the units of work of one batch share their resources, and what is done before they commit. */
    private boolean reaches(long position) {
        return CurrentUnitOfWork.get()
                .root()
                .<Batch>getOrComputeResource(RowsOfBatch.class.getName() + " " + projection.name(), key -> {
                    Batch batch = new Batch();
                    CurrentUnitOfWork.get().root().onPrepareCommit(work -> writeTo(batch.reached));
                    CurrentUnitOfWork.get().root().afterCommit(work -> tell(batch));
                    return batch;
                })
                .reach(position);
    }

    private void expectTheBatch() {
        if (CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> batch
                && batch.getMessages().size() > 1) {
            projection.expect(batch.getMessages().stream()
                    .map(Message::getPayload)
                    .filter(DomainEvent.class::isInstance)
                    .map(DomainEvent.class::cast)
                    .toList());
        }
    }

    /** Of one transaction, and so of one thread. */
    private static final class Batch {
        private final long began = System.nanoTime();
        private long reached;
        private int events;

        /** Whether it is the first one. */
        boolean reach(long position) {
            reached = position;
            return events++ == 0;
        }
    }

    private void tell(Batch batch) {
        listener.written(
                projection.name(), batch.reached, batch.events, Duration.ofNanos(System.nanoTime() - batch.began));
    }

    private void writeTo(long last) {
        try {
            entities.flush();
        } catch (RuntimeException failure) {
            if (!isOfTheDatabase(failure)) {
                suspect(last);
            }
            throw failure;
        }
    }

    private boolean isOfTheDatabase(RuntimeException failure) {
        return DatabaseAway.isBehind(failure) || !databaseAnswers();
    }

    /**
     * Whether the connection of this transaction still lives. On one that has just died, JPA may find no row where there is
     * one, and what the projection makes of that is no fault of the event.
     */
    private boolean databaseAnswers() {
        try {
            return entities.unwrap(Session.class).doReturningWork(RowsOfBatch::answers);
        } catch (RuntimeException failure) {
            return !DatabaseAway.isBehind(failure);
        }
    }

    /** A transaction that has failed refuses every statement, and by that the server answers, too. */
    private static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException failure) {
            return !DatabaseAway.isBehind(failure);
        }
    }
}
