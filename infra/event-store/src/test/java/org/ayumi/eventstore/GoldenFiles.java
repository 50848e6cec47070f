package org.ayumi.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.ayumi.kernel.DomainEvent;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of every event and revision the JSON of one example and of the widest, and the shape of all; what was stored once stays readable. */
final class GoldenFiles {

    /** Knows nothing of events. */
    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private GoldenFiles() {}

    static String example(EventType type) {
        return type.name() + ".r" + type.revision() + ".json";
    }

    static String shape(EventType type) {
        return type.name() + ".r" + type.revision() + ".shape.json";
    }

    static String widest(EventType type) {
        return type.name() + ".r" + type.revision() + ".widest.json";
    }

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** The event is written to the letter as its revision always was, and so is every other of its class. */
    static void assertUnchanged(DomainEvent event, EventCatalog catalog) {
        EventType type = catalog.of(event.getClass());
        byte[] stored = NamedJsonSerializer.forEvents(catalog)
                .serialize(event, byte[].class)
                .getData();
        assertHolds(example(type), PLAIN.readTree(stored), type);
        assertThat(new String(stored, UTF_8))
                .as(() -> whatToDo(type, "the order of the keys"))
                .isEqualTo(PLAIN.writeValueAsString(read(example(type))));
        assertHolds(shape(type), JsonShape.of(event.getClass()), type);
    }

    /** The widest event of its class is written as it always was. */
    static void assertWidestUnchanged(DomainEvent event, EventCatalog catalog) {
        EventType type = catalog.of(event.getClass());
        byte[] stored = NamedJsonSerializer.forEvents(catalog)
                .serialize(event, byte[].class)
                .getData();
        assertHolds(widest(type), PLAIN.readTree(stored), type);
    }

    private static void assertHolds(String file, JsonNode json, EventType type) {
        String wanted = PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        assertThat(directory().resolve(file))
                .as("golden file %s, which would be%n%s", file, wanted)
                .exists();
        assertThat(wanted)
                .as(() -> whatToDo(type, file))
                .isEqualTo(PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(read(file)));
    }

    private static String whatToDo(EventType type, String changed) {
        EventType next = type.next();
        return """
                %1$s is no longer what is stored under %2$s, revision %3$d. Stores hold such events for ever.
                Undo the change, or
                1. say revision %4$d in EventTypes,
                2. add a RevisionStep from %3$d to Upcasters,
                3. add the golden files %5$s, %6$s and %8$s, and keep the old ones as they are,
                4. say in EventExamples.OLD_REVISIONS what %7$s is read as from now on.
                """.formatted(
                        changed,
                        type.name(),
                        type.revision(),
                        next.revision(),
                        example(next),
                        shape(next),
                        example(type),
                        widest(next));
    }

    /** What the example of a revision is today. */
    static DomainEvent upcast(EventType type, EventCatalog catalog, EventUpcaster upcasters) {
        return upcast(example(type), type, catalog, upcasters);
    }

    static DomainEvent upcastWidest(EventType type, EventCatalog catalog, EventUpcaster upcasters) {
        return upcast(widest(type), type, catalog, upcasters);
    }

    private static DomainEvent upcast(String file, EventType type, EventCatalog catalog, EventUpcaster upcasters) {
        GenericDomainEventEntry<byte[]> stored = new GenericDomainEventEntry<>(
                "Any",
                "any",
                0,
                "any",
                EventStoreDatabase.NOON.toString(),
                type.name(),
                type.revisionText(),
                PLAIN.writeValueAsBytes(read(file)),
                "{}".getBytes(UTF_8));
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), stored)),
                        NamedJsonSerializer.forEvents(catalog),
                        upcasters)
                .map(message -> (DomainEvent) message.getPayload())
                .findAny()
                .orElseThrow();
    }

    private static JsonNode read(String file) {
        try {
            return PLAIN.readTree(Files.readString(directory().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Path.of(Objects.requireNonNull(GoldenFiles.class.getResource("/golden"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
