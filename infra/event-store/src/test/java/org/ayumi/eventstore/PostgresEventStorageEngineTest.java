package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ayumi.eventstore.EventStoreDatabase.NOON;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostgresEventStorageEngineTest {

    private final EventStoreDatabase database = EventStoreDatabase.fresh();
    private final PostgresEventStorageEngine engine = database.engine();

    private List<? extends TrackedEventMessage<?>> tracked(@Nullable TrackingToken after) {
        return engine.readEvents(after, false).toList();
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    @Nested
    class Appending {

        @Test
        void keeps_everything_an_event_says() {
            DomainEventMessage<DomainEvent> event =
                    event("p.1-1-1.1", 0, Map.of("actor", "staff", "reason", "転記の誤り"), NOON);
            database.append(event);
            DomainEventMessage<?> read = engine.readEvents("p.1-1-1.1", 0).next();
            assertThat(read.getPayload()).isEqualTo(event.getPayload());
            assertThat(read.getMetaData())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("actor", "staff", "reason", "転記の誤り"));
            assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
            assertThat(read.getAggregateIdentifier()).isEqualTo("p.1-1-1.1");
            assertThat(read.getType()).isEqualTo("Indicator");
            assertThat(read.getSequenceNumber()).isZero();
            assertThat(read.getTimestamp()).isEqualTo(NOON);
        }

        @Test
        void keeps_the_instant_to_the_microsecond() {
            Instant recordedAt = Instant.parse("2024-04-01T03:00:00.123456789Z");
            database.append(event("a", 0, Map.of(), recordedAt));
            assertThat(engine.readEvents("a", 0).next().getTimestamp()).isEqualTo("2024-04-01T03:00:00.123456Z");
        }

        @Test
        void keeps_the_order_of_each_aggregate_and_of_all() {
            database.append(event("b", 0), event("b", 1));
            database.append(event("a", 0));
            database.append(event("b", 2));
            assertThat(engine.readEvents("b", 0).asStream().map(DomainEventMessage::getSequenceNumber))
                    .containsExactly(0L, 1L, 2L);
            assertThat(engine.readEvents("b", 1).asStream().map(DomainEventMessage::getSequenceNumber))
                    .containsExactly(1L, 2L);
            assertThat(tracked(null)).extracting(message -> position(message)).containsExactly(1L, 2L, 3L, 4L);
            assertThat(tracked(null))
                    .extracting(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                    .containsExactly("b", "b", "a", "b");
        }

        @Test
        void reads_on_beyond_one_batch() {
            DomainEventMessage<?>[] many =
                    IntStream.range(0, 250).mapToObj(i -> event("a", i)).toArray(DomainEventMessage<?>[]::new);
            database.append(many);
            assertThat(engine.readEvents("a", 0).asStream()).hasSize(250);
            assertThat(tracked(new GlobalSequenceTrackingToken(240)))
                    .extracting(message -> position(message))
                    .containsExactly(241L, 242L, 243L, 244L, 245L, 246L, 247L, 248L, 249L, 250L);
        }

        @Test
        void happens_only_inside_a_transaction() {
            assertThatIllegalStateException().isThrownBy(() -> engine.appendEvents(event("a", 0)));
            assertThat(database.positions()).isEmpty();
        }

        @Test
        void of_nothing_does_nothing() {
            engine.appendEvents(List.of());
            assertThat(database.positions()).isEmpty();
        }

        @Test
        void is_for_events_of_an_aggregate_only() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.transaction()
                            .executeWithoutResult(status ->
                                    engine.appendEvents(GenericEventMessage.asEventMessage("something else"))));
            assertThat(database.positions()).isEmpty();
        }

        @Test
        void needs_no_large_objects() {
            database.append(event("a", 0, Map.of("document", "様式".repeat(100_000))));
            assertThat(database.superuser().queryForObject("SELECT count(*) FROM pg_largeobject", Long.class))
                    .isZero();
            assertThat(database.superuser().queryForObject("SELECT count(*) FROM pg_largeobject_metadata", Long.class))
                    .isZero();
            assertThat(database.superuser()
                            .queryForList(
                                    "SELECT table_schema || '.' || table_name FROM information_schema.columns"
                                            + " WHERE data_type = 'oid' AND table_schema IN ('event_store', 'public')",
                                    String.class))
                    .isEmpty();
            assertThat(engine.readEvents("a", 0).next().getMetaData().get("document"))
                    .isEqualTo("様式".repeat(100_000));
        }
    }

    @Nested
    class The_same_sequence_number_twice {

        @Test
        void at_the_start_means_that_the_aggregate_exists() {
            database.append(event("a", 0));
            assertThatExceptionOfType(AggregateStreamCreationException.class)
                    .isThrownBy(() -> database.append(event("a", 0)));
            assertThat(database.positions()).containsExactly(1L);
        }

        @Test
        void later_means_that_somebody_else_was_quicker() {
            database.append(event("a", 0), event("a", 1));
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> database.append(event("a", 1)))
                    .isNotInstanceOf(AggregateStreamCreationException.class);
            assertThat(database.positions()).containsExactly(1L, 2L);
        }
    }

    @Nested
    class Positions {

        @Test
        void have_no_gap_after_a_rollback() {
            database.append(event("a", 0));
            database.transaction().executeWithoutResult(status -> {
                engine.appendEvents(event("a", 1), event("a", 2));
                status.setRollbackOnly();
            });
            assertThatExceptionOfType(AggregateStreamCreationException.class)
                    .isThrownBy(() -> database.append(event("b", 0), event("a", 0), event("c", 0)));
            database.append(event("a", 1));
            assertThat(database.positions()).containsExactly(1L, 2L);
        }

        @Test
        void go_on_inside_one_transaction() {
            database.transaction().executeWithoutResult(status -> {
                engine.appendEvents(event("a", 0));
                engine.appendEvents(event("b", 0), event("a", 1));
            });
            assertThat(database.positions()).containsExactly(1L, 2L, 3L);
        }

        @Test
        void of_tail_and_head_are_before_the_first_and_at_the_last_event() {
            assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            database.append(event("a", 0), event("a", 1));
            assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(tracked(engine.createHeadToken())).isEmpty();
        }

        @Test
        void at_an_instant_leave_what_was_recorded_then_to_be_read() {
            database.append(event("a", 0, Map.of(), NOON), event("a", 1, Map.of(), NOON.plusSeconds(60)));
            assertThat(engine.createTokenAt(NOON.minusSeconds(1))).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(engine.createTokenAt(NOON.plusSeconds(1))).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(engine.createTokenAt(NOON.plusSeconds(61))).isEqualTo(new GlobalSequenceTrackingToken(2));
        }

        /** Axon's contract: an event recorded exactly then is still to come. */
        @Test
        void at_the_very_instant_of_an_event_leave_it_to_be_read() {
            database.append(event("a", 0, Map.of(), NOON), event("a", 1, Map.of(), NOON.plusSeconds(60)));
            assertThat(engine.createTokenAt(NOON)).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(engine.createTokenAt(NOON.plusSeconds(60))).isEqualTo(new GlobalSequenceTrackingToken(1));
        }
    }

    @Nested
    class An_aggregate {

        @Test
        void has_a_last_sequence_number() {
            assertThat(engine.lastSequenceNumberFor("a")).isEmpty();
            database.append(event("a", 0), event("a", 1), event("b", 0));
            assertThat(engine.lastSequenceNumberFor("a")).hasValue(1L);
            assertThat(engine.lastSequenceNumberFor("b")).hasValue(0L);
            assertThat(engine.lastSequenceNumberFor("A")).isEmpty();
        }

        @Test
        void that_is_unknown_has_no_events() {
            assertThat(engine.readEvents("a", 0).hasNext()).isFalse();
        }

        @Test
        void has_no_snapshots() {
            assertThat(engine.readSnapshot("a")).isEmpty();
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> engine.storeSnapshot(event("a", 0)));
        }
    }

    @Nested
    class A_stored_event_that_this_program_does_not_know {

        private void insert(String type, String revision) {
            database.superuser()
                    .update(
                            "INSERT INTO event_store.events VALUES"
                                    + " (1, 'a', 'Indicator', 0, 'e1', now(), ?, ?, '{}'::bytea, '{}'::bytea)",
                            type,
                            revision);
        }

        @Test
        void stops_the_reader() {
            insert("indicator.value-guessed", "1");
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> tracked(null).forEach(TrackedEventMessage::getPayload));
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> engine.readEvents("a", 0).asStream().forEach(DomainEventMessage::getPayload));
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> database.storedEvents().under("a", 1));
        }

        @Test
        void stops_the_reader_at_a_newer_revision_too() {
            insert("indicator.value-recorded", "6");
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> tracked(null).forEach(TrackedEventMessage::getPayload));
        }
    }
}
