package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayumi.eventstore.EventStoreDatabase.NOON;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.ayumi.eventstore.LaterProgram.LastShape;
import org.ayumi.eventstore.LaterProgram.NextShape;
import org.ayumi.eventstore.LaterProgram.Report;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A rehearsal: today's program fills a store, later ones go on with it. */
class EvolutionTest {

    private static final String INDICATOR = "p.1-1-1.1";
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R6 = new FiscalYear(2024);

    private static final IndicatorValueRecorded FULL = new IndicatorValueRecorded(
            INDICATOR,
            R5,
            Measured.of(new BigDecimal("62.50"), "%", Measure.RATIO),
            Optional.of("〜𠮷\"\\"),
            Optional.of("転記の誤り"));
    private static final IndicatorValueRecorded SPARSE =
            new IndicatorValueRecorded(INDICATOR, R6, new NotConducted(), Optional.empty(), Optional.empty());
    private static final TargetRevised UNCHANGED = new TargetRevised(
            INDICATOR, Targets.of(R6, new BigDecimal("80")), Targets.of(R6, new BigDecimal("82.5")), "中間見直し");
    private static final NextShape NEW = new NextShape(
            INDICATOR,
            R6,
            Stage.PRELIMINARY,
            new Report(new NotConducted(), Optional.empty()),
            Optional.empty(),
            "SHEET");

    private final EventStoreDatabase database = EventStoreDatabase.fresh();

    @BeforeEach
    void todays_program_stores_revision_5() {
        append(database.engine(), message(0, FULL), message(1, UNCHANGED), message(2, SPARSE));
        assertThat(storedTypes()).containsExactly("indicator.value-recorded 5", "indicator.value-recorded 5");
    }

    @Nested
    class A_program_that_knows_revision_6 {

        private final LaterProgram program = LaterProgram.next();
        private final List<DomainEvent> upcast =
                List.of(NextShape.of(FULL, "UNKNOWN"), UNCHANGED, NextShape.of(SPARSE, "UNKNOWN"));

        @Test
        void reads_revision_5_in_the_global_order() {
            assertThat(tracked(program)).isEqualTo(upcast);
            assertThat(program.engine(database).readEvents(null, false))
                    .extracting(message -> message.trackingToken().position().orElseThrow())
                    .containsExactly(1L, 2L, 3L);
        }

        @Test
        void reads_revision_5_in_the_aggregates_order() {
            assertThat(ofAggregate(program)).isEqualTo(upcast);
        }

        @Test
        void reads_revision_5_for_auditors() {
            assertThat(program.storedEvents(database).under("p", 3))
                    .extracting(RecordedEvent::event)
                    .isEqualTo(upcast);
            assertThat(program.storedEvents(database).of(INDICATOR, 1, 10))
                    .extracting(RecordedEvent::event)
                    .isEqualTo(upcast.subList(2, 3));
        }

        @Test
        void tells_what_was_stored_to_the_letter_and_the_event_as_it_is_read_today() {
            RecordedEvent today = database.storedEvents().of(INDICATOR, -1, 1).get(0);
            assertThat(program.storedEvents(database).of(INDICATOR, -1, 1))
                    .containsExactly(new RecordedEvent(
                            today.position(),
                            today.sequence(),
                            today.recordedAt(),
                            today.eventId(),
                            "indicator.value-recorded",
                            "5",
                            today.aggregateId(),
                            NextShape.of(FULL, "UNKNOWN"),
                            today.facts(),
                            storedPayload(INDICATOR, 0)));
        }

        @Test
        void stores_revision_6_beside_revision_5_and_reads_both() {
            append(program.engine(database), message(3, NEW));
            assertThat(storedTypes())
                    .containsExactly(
                            "indicator.value-recorded 5", "indicator.value-recorded 5", "indicator.value-recorded 6");
            assertThat(tracked(program))
                    .startsWith(upcast.toArray(DomainEvent[]::new))
                    .endsWith(NEW)
                    .hasSize(4);
            assertThat(ofAggregate(program)).isEqualTo(tracked(program));
        }

        @Test
        void leaves_what_is_stored_as_it_is() {
            List<String> before = rows();
            tracked(program);
            ofAggregate(program);
            program.storedEvents(database).under("p", 3);
            append(program.engine(database), message(3, NEW));
            assertThat(rows()).hasSize(4).containsAll(before);
        }

        @Test
        void is_the_last_that_can_go_on_once_it_has_stored_an_event() {
            append(program.engine(database), message(3, NEW));
            assertNotRead(database.engine());
        }
    }

    @Nested
    class A_program_that_knows_revision_7 {

        private final LaterProgram program = LaterProgram.last();

        @Test
        void reads_revisions_5_and_6_through_every_step() {
            append(LaterProgram.next().engine(database), message(3, NEW));
            List<DomainEvent> upcast = List.of(
                    LastShape.of(NextShape.of(FULL, "UNKNOWN")),
                    UNCHANGED,
                    LastShape.of(NextShape.of(SPARSE, "UNKNOWN")),
                    LastShape.of(NEW));
            assertThat(tracked(program)).isEqualTo(upcast);
            assertThat(ofAggregate(program)).isEqualTo(upcast);
            assertThat(program.storedEvents(database).under("p", 4))
                    .extracting(RecordedEvent::event)
                    .isEqualTo(upcast);
        }
    }

    /** The control: nothing else than the upcasters makes the rehearsal succeed, and nothing is passed over. */
    @Test
    void without_its_upcaster_a_later_program_stops_at_the_first_event_of_revision_5() {
        LaterProgram program = LaterProgram.next();
        assertNotRead(database.engine(program.catalog(), new EventUpcasterChain()));
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> database.storedEvents(program.catalog(), new EventUpcasterChain())
                        .under("p", 3));
    }

    @Test
    void with_one_step_of_two_a_later_program_stops_too() {
        assertNotRead(
                database.engine(LaterProgram.last().catalog(), new EventUpcasterChain(List.of(LaterProgram.toNext()))));
    }

    private static void assertNotRead(PostgresEventStorageEngine engine) {
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> engine.readEvents(null, false).forEach(TrackedEventMessage::getPayload));
        assertThatExceptionOfType(UnknownEventTypeException.class)
                .isThrownBy(() -> engine.readEvents(INDICATOR, 0).asStream().forEach(DomainEventMessage::getPayload));
    }

    private List<DomainEvent> tracked(LaterProgram program) {
        return program.engine(database)
                .readEvents(null, false)
                .<DomainEvent>map(message -> (DomainEvent) message.getPayload())
                .toList();
    }

    private List<DomainEvent> ofAggregate(LaterProgram program) {
        return program.engine(database)
                .readEvents(INDICATOR, 0)
                .asStream()
                .<DomainEvent>map(message -> (DomainEvent) message.getPayload())
                .toList();
    }

    private void append(PostgresEventStorageEngine engine, DomainEventMessage<?>... messages) {
        database.transaction().executeWithoutResult(status -> engine.appendEvents(messages));
    }

    private static DomainEventMessage<DomainEvent> message(long sequence, DomainEvent event) {
        Instant recordedAt = NOON.plusSeconds(sequence);
        return new GenericDomainEventMessage<>(
                "Indicator",
                INDICATOR,
                sequence,
                event,
                Map.of("actor", "staff"),
                UUID.randomUUID().toString(),
                recordedAt);
    }

    private List<String> storedTypes() {
        return texts("SELECT type || ' ' || revision FROM event_store.events WHERE type = '" + LaterProgram.CHANGED
                + "' ORDER BY position");
    }

    private String storedPayload(String aggregateId, long sequence) {
        return texts("SELECT convert_from(payload, 'UTF8') FROM event_store.events WHERE aggregate_id = '" + aggregateId
                        + "' AND sequence_number = " + sequence)
                .getFirst();
    }

    /** Every column, bytes in hexadecimal. */
    private List<String> rows() {
        return texts("SELECT event::text FROM event_store.events event ORDER BY position");
    }

    private List<String> texts(String sql) {
        return database.superuser().query(sql, (row, index) -> row.getString(1));
    }
}
