package org.ayumi.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files under {@code golden} are the anchor: what is stored under a name and revision never changes its shape. Whoever
 * changes it gives it the next revision, files of its own and an upcaster, and leaves the old files as they are.
 */
class GoldenEventsTest {

    /**
     * A state has words and no bounds, a number bounds and no words; who has targets does not say why there are none; few are of
     * sums; a month has no days, and nothing is printed beside a baseline; an input of a logic model has no id, all else no words.
     */
    private static final Set<String> EXCLUSIVE = Set.of(
            "IndicatorDefinition.minimum",
            "IndicatorDefinition.maximum",
            "IndicatorDefinition.states",
            "Targets.ofYears",
            "Targets.noneBecause",
            "Target.sumFrom",
            "ActivityTime.heldIn",
            "ActivityTime.heldOn",
            "ActivityTime.heldUntil",
            "ActivityTime.furtherDates",
            "ActivityTime.startsAt",
            "ActivityTime.endsAt",
            "ActivityTime.printedWeekday",
            "Measured.increment",
            "Measured.printedLabel",
            "LogicNode.id",
            "LogicNode.text");

    private final NamedJsonSerializer serializer = NamedJsonSerializer.forEvents();

    static List<DomainEvent> full() {
        return EventExamples.full();
    }

    static List<DomainEvent> minimal() {
        return EventExamples.minimal();
    }

    @ParameterizedTest
    @MethodSource("full")
    void an_event_is_stored_as_its_golden_files_have_it(DomainEvent event) {
        GoldenFiles.assertUnchanged(event, EventTypes.current());
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void an_event_that_leaves_out_all_it_may_is_read_as_it_was_written(DomainEvent event) {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(new String(stored.getData(), UTF_8)).doesNotContain("null");
        DomainEvent read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(event);
    }

    @Test
    void every_type_and_revision_has_its_golden_files_and_no_file_is_left_over() throws IOException {
        assertThat(GoldenFiles.all())
                .containsExactlyInAnyOrderElementsOf(EventTypes.current().all().values().stream()
                        .flatMap(EventType::andBefore)
                        .flatMap(type ->
                                Stream.of(GoldenFiles.example(type), GoldenFiles.widest(type), GoldenFiles.shape(type)))
                        .toList());
    }

    @Test
    void every_event_has_a_full_and_a_minimal_example() {
        assertThat(full().stream().<Class<?>>map(DomainEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventTypes.current().all().keySet());
        assertThat(minimal().stream().<Class<?>>map(DomainEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventTypes.current().all().keySet());
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_full_example_leaves_nothing_out_but_what_excludes_another_part(DomainEvent event) {
        assertThat(left(event, false)).isSubsetOf(EXCLUSIVE);
    }

    @Test
    void what_excludes_another_part_is_filled_in_another_example() {
        Set<String> filled = new TreeSet<>();
        Stream.concat(full().stream(), EventExamples.OLD_REVISIONS.values().stream())
                .forEach(event -> filled.addAll(left(event, true)));
        assertThat(filled).containsAll(EXCLUSIVE);
    }

    /** The parts of an event that may be left out: those that are filled, or those that are not. */
    private static Set<String> left(DomainEvent event, boolean filled) {
        Set<String> parts = new TreeSet<>();
        visit(event, part -> {
            if (part instanceof Record) {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    Object value = value(part, component);
                    boolean empty = isEmpty(value);
                    if (empty != filled) {
                        parts.add(part.getClass().getSimpleName() + "." + component.getName());
                    }
                }
            }
        });
        return parts;
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void a_minimal_example_has_no_optional_part(DomainEvent event) {
        visit(event, part -> {
            if (part instanceof Optional<?> optional) {
                assertThat(optional).as("in %s", event).isEmpty();
            }
        });
    }

    @Test
    void the_examples_hold_every_kind_of_figure() {
        Set<FigureKind> kinds = new HashSet<>();
        full().forEach(event -> visit(event, part -> {
            if (part instanceof Figure figure) {
                kinds.add(figure.kind());
            }
        }));
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(FigureKind.NOT_DUE)));
    }

    /** The parts of a record, and theirs. */
    private static void visit(Object part, Consumer<Object> visitor) {
        visitor.accept(part);
        if (part instanceof Optional<?> optional) {
            optional.ifPresent(value -> visit(value, visitor));
        } else if (part instanceof Collection<?> collection) {
            collection.forEach(value -> visit(value, visitor));
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                visit(value(part, component), visitor);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private static Object value(Object part, RecordComponent component) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(part));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
