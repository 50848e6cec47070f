package org.ayumi.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.ayumi.kernel.DomainEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedJsonSerializerTest {

    @Nested
    class Events {

        private final NamedJsonSerializer serializer = NamedJsonSerializer.forEvents();

        @Test
        void are_named_without_a_class_name() {
            DomainEvent event = EventExamples.minimal().get(0);
            SerializedObject<String> stored = serializer.serialize(event, String.class);
            assertThat(stored.getType().getName()).isEqualTo("plan.adopted");
            assertThat(stored.getType().getRevision()).isEqualTo("1");
            assertThat(stored.getData()).doesNotContain("org.ayumi", "@class", "java.");
            DomainEvent read = serializer.deserialize(stored);
            assertThat(read).isEqualTo(event);
        }

        @Test
        void without_a_name_are_not_written() {
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> serializer.serialize("something else", byte[].class));
            assertThatIllegalArgumentException().isThrownBy(() -> serializer.serialize(null, byte[].class));
        }

        @Test
        void carry_metadata_of_strings_in_one_order() {
            SerializedObject<byte[]> stored = serializer.serialize(
                    MetaData.from(Map.of("source", "API", "actor", "staff", "reason", "転記の誤り")), byte[].class);
            assertThat(new String(stored.getData(), UTF_8))
                    .isEqualTo("{\"actor\":\"staff\",\"reason\":\"転記の誤り\",\"source\":\"API\"}");
            MetaData read = serializer.deserialize(stored);
            assertThat(read)
                    .containsExactlyInAnyOrderEntriesOf(Map.of("source", "API", "actor", "staff", "reason", "転記の誤り"));
        }

        @Test
        void carry_no_other_metadata() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> serializer.serialize(MetaData.with("count", 5), byte[].class))
                    .withMessageContaining("count");
        }
    }

    @Nested
    class Tokens {

        private final NamedJsonSerializer serializer = NamedJsonSerializer.forTokens();

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 124, Long.MAX_VALUE})
        void that_are_a_position_are_read_as_they_were_written(long position) {
            SerializedObject<byte[]> stored =
                    serializer.serialize(new GlobalSequenceTrackingToken(position), byte[].class);
            assertThat(stored.getType().getName()).isEqualTo("position");
            TrackingToken read = serializer.deserialize(stored);
            assertThat(read).isEqualTo(new GlobalSequenceTrackingToken(position));
        }

        @Test
        void that_tell_which_store_it_is_are_read_as_they_were_written() {
            SerializedObject<byte[]> stored = serializer.serialize(new ConfigToken(Map.of("id", "a1")), byte[].class);
            assertThat(stored.getType().getName()).isEqualTo("store-identity");
            ConfigToken read = serializer.deserialize(stored);
            assertThat(read.getConfig()).isEqualTo(Map.of("id", "a1"));
        }

        @Test
        void of_another_kind_are_not_written() {
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(
                            () -> serializer.serialize(GapAwareTrackingToken.newInstance(5, Set.of(3L)), byte[].class));
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> serializer.serialize(
                            ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(5)), byte[].class));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "POSITION",
                    "plan.adopted",
                    "org.axonframework.eventhandling.GlobalSequenceTrackingToken",
                    "org.axonframework.eventhandling.GapAwareTrackingToken"
                })
        void of_another_kind_are_not_read(String type) {
            assertThatExceptionOfType(UnknownEventTypeException.class)
                    .isThrownBy(() -> serializer.deserialize(new SimpleSerializedObject<>(
                            "{\"globalIndex\":5}".getBytes(UTF_8), byte[].class, type, "1")));
        }
    }
}
