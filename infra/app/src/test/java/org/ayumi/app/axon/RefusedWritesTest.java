package org.ayumi.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class RefusedWritesTest {

    private static final Instant NOON = Instant.parse("2024-04-01T03:00:00Z");

    private final RefusedWrites refusals = new RefusedWrites(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_full_disk_is_remembered_until_a_command_is_stored() {
        command(new EventStoreException("append", new SQLException("No space left on device\nHINT: …", "53100")));
        assertThat(refusals.last()).hasValueSatisfying(refused -> {
            assertThat(refused.isDiskFull()).isTrue();
            assertThat(refused.message()).isEqualTo("No space left on device");
            assertThat(refused.at()).isEqualTo(NOON);
        });
        command();
        assertThat(refusals.last()).isEmpty();
    }

    @Test
    void a_command_that_began_before_the_refusal_does_not_end_it() {
        run(() -> {
            command(new EventStoreException("append", new SQLException("No space left on device", "53100")));
            return "stored with the last of the space";
        });
        assertThat(refusals.last()).isPresent();
        command();
        assertThat(refusals.last()).isEmpty();
    }

    @Test
    void what_is_refused_for_another_reason_is_no_lack_of_resources_and_does_not_end_one() {
        command(new IllegalStateException(new SQLException("duplicate key", "23505")));
        assertThat(refusals.last()).isEmpty();
        command(new IllegalStateException(new SQLException("too many clients", "53300")));
        command(new IllegalStateException("a rule refuses"));
        assertThat(refusals.last())
                .hasValueSatisfying(refused -> assertThat(refused.isDiskFull()).isFalse());
    }

    private void command(Exception... failures) {
        run(() -> {
            if (failures.length > 0) {
                throw failures[0];
            }
            return "done";
        });
    }

    private void run(Callable<String> handler) {
        DefaultUnitOfWork<GenericCommandMessage<String>> work =
                DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
        work.executeWithResult(() -> refusals.handle(work, new InterceptorChain() {
            @Override
            public Object proceed() throws Exception {
                return handler.call();
            }
        }));
    }
}
