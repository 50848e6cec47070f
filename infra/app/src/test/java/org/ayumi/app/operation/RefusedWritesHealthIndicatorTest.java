package org.ayumi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.ayumi.app.axon.RefusedWrites;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class RefusedWritesHealthIndicatorTest {

    private static final Instant NOON = Instant.parse("2024-04-01T03:00:00Z");

    private final RefusedWrites refusals = new RefusedWrites(at(NOON));

    @Test
    void it_is_up_until_something_is_refused_and_says_why_until_something_is_stored() {
        assertThat(health(NOON).getStatus()).isEqualTo(Status.UP);
        command(new SQLException("could not extend file: No space left on device", "53100"));

        Health refused = health(NOON.plusSeconds(1));
        assertThat(refused.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(String.valueOf(refused.getDetails().get("message")))
                .contains("ディスクがいっぱい")
                .contains("The disk of the database is full");
        assertThat(refused.getDetails())
                .containsEntry("sqlState", "53100")
                .containsEntry("database", "could not extend file: No space left on device");

        command();
        assertThat(health(NOON.plusSeconds(2)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void after_a_while_it_lets_the_next_write_decide_but_still_tells() {
        command(new SQLException("out of memory", "53200"));
        Duration later = RefusedWritesHealthIndicator.UNTIL_TRIED_AGAIN;
        assertThat(health(NOON.plus(later).minusMillis(1)).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health(NOON.plus(later)).getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(String.valueOf(health(NOON.plus(later)).getDetails().get("message")))
                .contains("lacks resources");
    }

    private void command(Exception... failures) {
        DefaultUnitOfWork<GenericCommandMessage<String>> work =
                DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
        work.executeWithResult(() -> refusals.handle(work, new InterceptorChain() {
            @Override
            public Object proceed() throws Exception {
                if (failures.length > 0) {
                    throw failures[0];
                }
                return "done";
            }
        }));
    }

    private Health health(Instant now) {
        return new RefusedWritesHealthIndicator(refusals, at(now)).health();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
