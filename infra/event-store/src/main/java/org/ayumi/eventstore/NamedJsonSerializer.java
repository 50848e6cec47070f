package org.ayumi.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's serializer contract over {@link EventJson}, with logical type names on both ways.
 *
 * <p>Own code instead of Axon's Jackson serializers: theirs store class names, ignore unknown properties and decide the
 * class from the data. This one reads a name that it does not know as an error, never as something to skip.
 */
public final class NamedJsonSerializer implements Serializer {

    private static final TypeReference<LinkedHashMap<String, String>> STRINGS = new TypeReference<>() {};

    private final JsonMapper mapper;
    private final TypeNames names;
    private final Converter converter = new ChainingConverter();

    private NamedJsonSerializer(JsonMapper mapper, TypeNames names) {
        this.mapper = mapper;
        this.names = names;
    }

    /** For events and their metadata. */
    public static NamedJsonSerializer forEvents() {
        return forEvents(EventTypes.current());
    }

    /** For the events of another program than this: an earlier one, a later one. */
    static NamedJsonSerializer forEvents(EventCatalog catalog) {
        return new NamedJsonSerializer(EventJson.mapper(), new EventTypeNames(catalog));
    }

    /** For the tokens of projections. */
    public static NamedJsonSerializer forTokens() {
        return new NamedJsonSerializer(JsonMapper.builder().build(), new TokenTypeNames());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        if (object == null) {
            throw new IllegalArgumentException("nothing to serialize");
        }
        byte[] json = mapper.writeValueAsBytes(object instanceof MetaData metaData ? strings(metaData) : object);
        return new SimpleSerializedObject<>(
                converter.convert(json, expectedRepresentation),
                expectedRepresentation,
                typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return byte[].class.equals(expectedRepresentation)
                || converter.canConvert(byte[].class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's contract: the stored type decides T
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        byte[] json = converter.convert(serialized.getData(), serialized.getContentType(), byte[].class);
        Class<?> type = classForType(serialized.getType());
        if (type == MetaData.class) {
            return (T) MetaData.from(mapper.readValue(json, STRINGS));
        }
        return (T) mapper.readValue(json, type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class; // not stored: metadata has a column of its own
        }
        return names.classOf(type);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        return names.typeOf(type);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private static Map<String, String> strings(MetaData metaData) {
        Map<String, String> strings = new LinkedHashMap<>();
        metaData.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            if (!(entry.getValue() instanceof String text)) {
                throw new IllegalArgumentException("metadata is strings only, but " + entry.getKey() + " is not");
            }
            strings.put(entry.getKey(), text);
        });
        return strings;
    }

    private interface TypeNames {

        Class<?> classOf(SerializedType type);

        SerializedType typeOf(Class<?> type);
    }

    private record EventTypeNames(EventCatalog catalog) implements TypeNames {

        @Override
        public Class<?> classOf(SerializedType type) {
            return catalog.classOf(type.getName(), type.getRevision());
        }

        @Override
        public SerializedType typeOf(Class<?> type) {
            EventType eventType = catalog.of(type);
            return new SimpleSerializedType(eventType.name(), eventType.revisionText());
        }
    }

    private static final class TokenTypeNames implements TypeNames {

        @Override
        public Class<?> classOf(SerializedType type) {
            return StoredToken.classOf(type.getName());
        }

        @Override
        public SerializedType typeOf(Class<?> type) {
            return new SimpleSerializedType(StoredToken.nameOf(type), "1");
        }
    }
}
