package org.ayumi.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files under {@code golden} are the anchor: what is stored under a name and revision never changes its shape. Whoever
 * changes it gives it the next revision, a file of its own and an upcaster, and leaves the old file as it is.
 */
class GoldenEventsTest {

    /** Knows nothing of events. */
    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final NamedJsonSerializer serializer = NamedJsonSerializer.forEvents();

    static List<DomainEvent> full() {
        return EventExamples.full();
    }

    static List<DomainEvent> minimal() {
        return EventExamples.minimal();
    }

    @ParameterizedTest
    @MethodSource("full")
    void an_event_is_stored_as_its_golden_file_has_it(DomainEvent event) throws Exception {
        JsonNode golden = golden(event);
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        String json = new String(stored.getData(), UTF_8);
        assertThat(PLAIN.readTree(json)).isEqualTo(golden);
        assertThat(json).as("order of the keys").isEqualTo(PLAIN.writeValueAsString(golden));
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_golden_file_is_read_as_the_event_it_was(DomainEvent event) throws Exception {
        EventType type = EventTypes.current().of(event.getClass());
        DomainEvent read = serializer.deserialize(new SimpleSerializedObject<>(
                PLAIN.writeValueAsBytes(golden(event)), byte[].class, type.name(), type.revisionText()));
        assertThat(read).isEqualTo(event);
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
    void every_type_and_revision_has_a_golden_file_and_no_file_is_left_over() throws Exception {
        List<String> expected = new ArrayList<>();
        for (EventType type : EventTypes.current().all().values()) {
            for (int revision = 1; revision <= type.revision(); revision++) {
                expected.add(type.name() + ".r" + revision + ".json");
            }
        }
        assertThat(goldenFiles()).containsExactlyInAnyOrderElementsOf(expected);
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
    void a_full_example_leaves_nothing_out(DomainEvent event) {
        visit(event, part -> {
            if (part instanceof Optional<?> optional) {
                assertThat(optional).as("in %s", event).isPresent();
            }
            if (part instanceof Collection<?> collection) {
                assertThat(collection).as("in %s", event).isNotEmpty();
            }
            if (part instanceof Map<?, ?> map) {
                assertThat(map).as("in %s", event).isNotEmpty();
            }
        });
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
        assertThat(kinds).containsExactlyInAnyOrder(FigureKind.values());
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
                try {
                    visit(Objects.requireNonNull(component.getAccessor().invoke(part)), visitor);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
    }

    private static JsonNode golden(DomainEvent event) throws IOException, URISyntaxException {
        EventType type = EventTypes.current().of(event.getClass());
        Path file = directory().resolve(type.name() + ".r" + type.revision() + ".json");
        assertThat(file).exists();
        return PLAIN.readTree(Files.readString(file));
    }

    private static List<String> goldenFiles() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static Path directory() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden"))
                .toURI());
    }
}
