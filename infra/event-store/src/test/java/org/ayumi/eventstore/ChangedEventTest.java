package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.eventstore.LaterProgram.LastShape;
import org.ayumi.eventstore.LaterProgram.NextShape;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody changes an event in passing: what is stored under a name and revision keeps its JSON, and is read for ever. */
class ChangedEventTest {

    /** The same example as ever, but an event without a note could no longer be read. */
    private record NoteIsMandatory(
            String indicatorId, FiscalYear fiscalYear, Stage stage, Figure figure, String note, Optional<String> reason)
            implements DomainEvent {

        @Override
        public String aggregateId() {
            return indicatorId;
        }
    }

    private static final IndicatorValueRecorded EXAMPLE = (IndicatorValueRecorded) exampleOf(LaterProgram.CHANGED);

    private static DomainEvent exampleOf(String name) {
        return EventExamples.full().stream()
                .filter(event ->
                        EventTypes.current().of(event.getClass()).name().equals(name))
                .findAny()
                .orElseThrow();
    }

    static Stream<EventType> everyRevision() {
        return EventTypes.current().all().values().stream().flatMap(EventType::andBefore);
    }

    @ParameterizedTest
    @MethodSource("everyRevision")
    void the_golden_file_of_every_revision_is_read_as_an_event_of_today(EventType type) {
        DomainEvent expected = EventTypes.current().all().containsValue(type)
                ? exampleOf(type.name())
                : EventExamples.OLD_REVISIONS.get(type);
        assertThat(expected)
                .as("say in EventExamples.OLD_REVISIONS what %s is read as", GoldenFiles.example(type))
                .isNotNull();
        assertThat(GoldenFiles.upcast(type, EventTypes.current(), Upcasters.chain()))
                .isEqualTo(expected);
    }

    @Test
    void a_golden_file_is_upcast_through_every_step() {
        EventType first = new EventType(LaterProgram.CHANGED, 1);
        NextShape next = NextShape.of(
                (IndicatorValueRecorded) Objects.requireNonNull(EventExamples.OLD_REVISIONS.get(first)), "UNKNOWN");
        assertThat(LaterProgram.next().golden(first)).isEqualTo(next);
        assertThat(LaterProgram.last().golden(first)).isEqualTo(LastShape.of(next));
    }

    @Test
    void another_shape_without_a_new_revision_is_refused_with_what_to_do() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFiles.assertUnchanged(
                        NextShape.of(EXAMPLE, "SHEET"), LaterProgram.catalogWith(NextShape.class, 5)))
                .withMessageContainingAll(
                        "indicator.value-recorded.r5.json is no longer what is stored",
                        "say revision 6 in EventTypes",
                        "a RevisionStep from 5 to Upcasters",
                        "indicator.value-recorded.r6.json, indicator.value-recorded.r6.shape.json and "
                                + "indicator.value-recorded.r6.widest.json");
    }

    @Test
    void a_narrower_shape_is_refused_even_where_the_example_is_written_as_before() {
        NoteIsMandatory narrower = new NoteIsMandatory(
                EXAMPLE.indicatorId(),
                EXAMPLE.fiscalYear(),
                EXAMPLE.stage(),
                EXAMPLE.figure(),
                EXAMPLE.note().orElseThrow(),
                EXAMPLE.reason());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> GoldenFiles.assertUnchanged(narrower, LaterProgram.catalogWith(NoteIsMandatory.class, 5)))
                .withMessageContaining("indicator.value-recorded.r5.shape.json is no longer what is stored");
    }

    @Test
    void a_new_revision_without_golden_files_is_refused() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> GoldenFiles.assertUnchanged(
                        NextShape.of(EXAMPLE, "SHEET"), LaterProgram.catalogWith(NextShape.class, 6)))
                .withMessageContaining("golden file indicator.value-recorded.r6.json");
    }

    @Test
    void what_old_revisions_are_read_as_is_said_of_old_revisions_only() {
        Collection<EventType> current = EventTypes.current().all().values();
        assertThat(EventExamples.OLD_REVISIONS.keySet())
                .isSubsetOf(
                        everyRevision().filter(type -> !current.contains(type)).toList());
    }
}
