package org.ayumi.projections.deadletter;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.ayumi.database.DatabaseAway;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.Projection;
import org.hibernate.Session;
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
    private final EntityManager entities;
    private final TransactionTemplate apart;

    ParkingProjection(Projection projection, DeadLetters letters, EntityManager entities, TransactionTemplate apart) {
        this.projection = projection;
        this.letters = letters;
        this.entities = entities;
        this.apart = apart;
    }

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public void apply(RecordedEvent event) {
        if (parkedInThisBatch().contains(event.aggregateId())) {
            letters.park(name(), event, null);
            return;
        }
        try {
            projection.apply(event);
            // Here and not at commit, where nobody could tell which event it was.
            entities.flush();
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isBehind(failure) && databaseAnswers()) {
                park(event, failure);
            }
            throw failure;
        }
    }

    /**
     * Whether the connection of this transaction still lives. On one that has just died, JPA may find no row where there is
     * one, and what the projection makes of that is no fault of the event.
     */
    private boolean databaseAnswers() {
        try {
            return entities.unwrap(Session.class).doReturningWork(ParkingProjection::answers);
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
    private Set<String> parkedInThisBatch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(ParkingProjection.class.getName(), key -> {
            letters.lock(name());
            return letters.parked(name());
        });
    }

    @Override
    public List<String> tables() {
        return projection.tables();
    }
}
