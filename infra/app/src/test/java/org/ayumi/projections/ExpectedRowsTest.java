package org.ayumi.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.app.TestPlan.measured;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.query.model.Projection;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the events of a batch will ask for is in the session before the first of them is applied. */
class ExpectedRowsTest {

    private final RunningService service = RunningService.shared();
    private final ApiClient staff = service.as("staff");
    private final TestPlan plan = TestPlan.adoptedBy(staff);
    private final EntityManager entities = service.bean(EntityManager.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(service.bean(PlatformTransactionManager.class));

    private Projection projection(String name) {
        return service.beans(Projection.class).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DomainEvent at(long position) {
        return service.bean(EventHistory.class).at(position).event();
    }

    private int inTheSession() {
        return entities.unwrap(Session.class).getStatistics().getEntityCount();
    }

    @ParameterizedTest
    @CsvSource({"history, 2", "progress, 4"})
    void indicators_and_values_are_fetched(String name, int rows) {
        DomainEvent one = at(plan.report(plan.count(), "2024", measured(7)).position());
        DomainEvent other = at(plan.report(plan.stock(), "2024", measured(8)).position());
        service.awaitCaughtUp();
        transaction.executeWithoutResult(status -> {
            projection(name).expect(List.of(one, other));
            assertThat(inTheSession()).isEqualTo(rows);
        });
    }

    @Test
    void of_other_events_nothing_is() {
        DomainEvent adopted = at(1);
        transaction.executeWithoutResult(status -> {
            service.beans(Projection.class).forEach(projection -> projection.expect(List.of(adopted, adopted)));
            assertThat(inTheSession()).isZero();
        });
    }
}
