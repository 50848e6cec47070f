package org.ayumi.eventstore;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.*;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.core.StreamWriteFeature;
class GenerateGolden {
    @Test
    void go() throws Exception {
        JsonMapper m = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
        Path d = Path.of("/tmp/golden"); Files.createDirectories(d);
        for (var e : EventExamples.full()) {
            EventType t = EventTypes.of(e.getClass());
            String json = NamedJsonSerializer.forEvents().serialize(e, String.class).getData();
            Files.writeString(d.resolve(t.name() + ".r" + t.revision() + ".json"), m.writerWithDefaultPrettyPrinter().writeValueAsString(m.readTree(json)) + "\n");
        }
    }
}
