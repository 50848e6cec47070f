package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.eventstore.EventStoreDatabase.NOON;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.RecordedEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredEventsTest {

    private final EventStoreDatabase database = EventStoreDatabase.fresh();
    private final StoredEvents events = database.storedEvents();

    @Test
    void an_event_is_told_with_its_place_in_both_orders() {
        database.append(event("other", 0));
        DomainEventMessage<DomainEvent> first = event("plan-2.1-1-1.1", 0, Map.of("actor", "staff", "source", "API"));
        DomainEventMessage<DomainEvent> second = event("plan-2.1-1-1.1", 1);
        database.append(first, second);
        assertThat(events.of("plan-2.1-1-1.1", -1, 1))
                .containsExactly(new RecordedEvent(
                        2,
                        0,
                        NOON,
                        first.getIdentifier(),
                        "indicator.value-recorded",
                        "5",
                        "plan-2.1-1-1.1",
                        first.getPayload(),
                        new Facts(Map.of("actor", "staff", "source", "API")),
                        payloads().get(1)));
        assertThat(events.head()).isEqualTo(3);
    }

    /** Every type in its current revision; for earlier ones see EvolutionTest. */
    @Test
    void every_example_of_every_event_is_told_in_the_letters_in_which_it_is_stored() {
        List<DomainEvent> examples = Stream.concat(EventExamples.full().stream(), EventExamples.minimal().stream())
                .toList();
        for (int sequence = 0; sequence < examples.size(); sequence++) {
            database.append(new GenericDomainEventMessage<>("Any", "any", sequence, examples.get(sequence)));
        }

        List<RecordedEvent> told = events.of("any", -1, examples.size());

        assertThat(told).extracting(RecordedEvent::payload).isEqualTo(payloads());
        assertThat(told).extracting(RecordedEvent::event).isEqualTo(examples);
        assertThat(told)
                .allMatch(event -> event.payload()
                        .equals(new String(
                                NamedJsonSerializer.forEvents()
                                        .serialize(event.event(), byte[].class)
                                        .getData(),
                                StandardCharsets.UTF_8)));
    }

    private List<String> payloads() {
        return database.superuser()
                .query(
                        "SELECT convert_from(payload, 'UTF8') FROM event_store.events ORDER BY position",
                        (row, index) -> row.getString(1));
    }

    @Nested
    class Of_an_aggregate {

        @ParameterizedTest
        @CsvSource({"-1, 10, 4", "-1, 2, 2", "0, 10, 3", "2, 10, 1", "3, 10, 0"})
        void are_paged_by_sequence_number(long after, int limit, int found) {
            database.append(event("a", 0), event("a", 1), event("b", 0), event("a", 2), event("a", 3));
            List<RecordedEvent> page = events.of("a", after, limit);
            assertThat(page)
                    .hasSize(found)
                    .allMatch(event -> event.aggregateId().equals("a"));
            for (int i = 0; i < page.size(); i++) {
                assertThat(page.get(i).sequence()).isEqualTo(after + 1 + i);
            }
        }

        @Test
        void are_those_of_some_names_alone_in_order() {
            List<DomainEvent> examples = EventExamples.full();
            for (int sequence = 0; sequence < examples.size(); sequence++) {
                database.append(new GenericDomainEventMessage<>("Any", "any", sequence, examples.get(sequence)));
                database.append(new GenericDomainEventMessage<>("Any", "any.1", sequence, examples.get(sequence)));
            }
            Set<String> names = Set.of("indicator.defined", "indicator.value-corrected");
            assertThat(events.named("any", names))
                    .isNotEmpty()
                    .isEqualTo(events.of("any", -1, examples.size()).stream()
                            .filter(event -> names.contains(event.type()))
                            .toList());
            assertThat(events.named("any", Set.of())).isEmpty();
        }

        @Test
        void are_only_its_own_and_not_those_below() {
            database.append(event("plan-2", 0), event("plan-2.1-1-1", 0));
            assertThat(events.of("plan-2", -1, 10)).hasSize(1);
        }
    }

    @Nested
    class Under_an_aggregate {

        @Test
        void are_its_own_and_those_below_in_the_global_order() {
            database.append(event("plan-2.1-1-1.1", 0), event("plan-2", 0));
            database.append(event("plan-2.1-1-1", 0), event("plan-2.1-1-1.1", 1), event("plan-2.9-9-9.10", 0));
            assertThat(events.under("plan-2", 5))
                    .extracting(RecordedEvent::aggregateId)
                    .containsExactly("plan-2.1-1-1.1", "plan-2", "plan-2.1-1-1", "plan-2.1-1-1.1", "plan-2.9-9-9.10");
            assertThat(events.under("plan-2", 5))
                    .extracting(RecordedEvent::position)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(events.under("plan-2.1-1-1", 5))
                    .extracting(RecordedEvent::aggregateId)
                    .containsExactly("plan-2.1-1-1.1", "plan-2.1-1-1", "plan-2.1-1-1.1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"plan-2x", "plan-20", "plan-2-b", "plan-2/x", "plan-2x.1-1-1", "plan", "plan-1", "Plan-2"})
        void are_none_of_a_neighbour(String neighbour) {
            database.append(event(neighbour, 0), event("plan-2", 0));
            assertThat(events.under("plan-2", 2))
                    .extracting(RecordedEvent::aggregateId)
                    .containsExactly("plan-2");
        }

        @Test
        void are_those_up_to_a_position() {
            database.append(event("plan-2", 0), event("plan-2.1-1-1", 0), event("plan-2", 1));
            assertThat(events.under("plan-2", 0)).isEmpty();
            assertThat(events.under("plan-2", 2)).hasSize(2);
            assertThat(events.under("plan-2", Long.MAX_VALUE)).hasSize(3);
        }

        @Test
        void of_an_unknown_one_are_none() {
            database.append(event("plan-2", 0));
            assertThat(events.under("plan-3", 1)).isEmpty();
        }
    }

    @Nested
    class The_position_at_an_instant {

        @Test
        void of_an_empty_store_is_zero() {
            assertThat(events.positionAt(NOON)).isZero();
            assertThat(events.head()).isZero();
        }

        @ParameterizedTest
        @CsvSource({"-1, 0", "0, 1", "59, 1", "60, 2", "3600, 2"})
        void is_the_last_one_recorded_until_then(long seconds, long position) {
            database.insert(1, "a", 0, NOON);
            database.insert(2, "a", 1, NOON.plusSeconds(60));
            assertThat(events.positionAt(NOON.plusSeconds(seconds))).isEqualTo(position);
        }

        @Test
        void is_exact_to_the_microsecond() {
            database.insert(1, "a", 0, NOON);
            database.insert(2, "a", 1, NOON.plusNanos(1_000));
            assertThat(events.positionAt(NOON)).isEqualTo(1);
            assertThat(events.positionAt(NOON.plusNanos(1_000))).isEqualTo(2);
        }

        /** Whoever asks for the state at the instant that an event shows gets a state with that event. */
        @Test
        void that_an_event_tells_is_at_that_event() {
            database.append(event("a", 0, Map.of(), NOON.plusNanos(123_456_789)));
            RecordedEvent told = events.of("a", -1, 1).get(0);
            assertThat(events.positionAt(told.recordedAt())).isEqualTo(told.position());
        }

        /** Recorded at 12:00, 11:59 (the clock stepped back), 12:01: nobody knew the second without the first. */
        @ParameterizedTest
        @CsvSource({"-61, 0", "-60, 0", "-30, 0", "0, 2", "59, 2", "60, 3"})
        void is_before_the_first_event_recorded_later_even_where_a_clock_stepped_back(long seconds, long position) {
            database.insert(1, "a", 0, NOON);
            database.insert(2, "a", 1, NOON.minus(Duration.ofMinutes(1)));
            database.insert(3, "a", 2, NOON.plus(Duration.ofMinutes(1)));
            assertThat(events.positionAt(NOON.plusSeconds(seconds))).isEqualTo(position);
        }
    }

    @Nested
    class The_end_of_a_stream {

        @Test
        void is_where_the_last_event_of_an_aggregate_stands() {
            database.append(event("a", 0), event("b", 0), event("a", 1), event("b", 1));
            assertThat(database.table().endOf("a")).hasValueSatisfying(end -> {
                assertThat(end.position()).isEqualTo(3);
                assertThat(end.sequence()).isEqualTo(1);
            });
            assertThat(database.table().endOf("b"))
                    .hasValueSatisfying(end -> assertThat(end.position()).isEqualTo(4));
            assertThat(database.table().endOf("c")).isEmpty();
        }
    }
}
