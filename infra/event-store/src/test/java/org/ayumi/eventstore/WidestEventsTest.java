package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once as long, large and many as it may be stays readable: a limit that shrinks and a field that is lost fail
 * here. That the service takes such requests in, at the same sizes, is for {@code WidestRequestsTest} of the app.
 */
class WidestEventsTest {

    static Stream<DomainEvent> widest() {
        return WidestExamples.all().stream();
    }

    static Stream<EventType> revisions() {
        return EventTypes.current().all().values().stream().flatMap(EventType::andBefore);
    }

    @ParameterizedTest
    @MethodSource("widest")
    void the_widest_example_is_stored_as_its_golden_file_has_it(DomainEvent event) {
        GoldenFiles.assertWidestUnchanged(event, EventTypes.current());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void the_widest_example_of_every_revision_is_read(EventType type) {
        DomainEvent read = GoldenFiles.upcastWidest(type, EventTypes.current(), Upcasters.chain());
        if (EventTypes.current().of(read.getClass()).equals(type)) {
            assertThat(WidestExamples.all()).contains(read);
        }
    }

    @Test
    void every_event_has_a_widest_example() {
        assertThat(WidestExamples.all().stream().<Class<?>>map(DomainEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventTypes.current().all().keySet());
    }
}
