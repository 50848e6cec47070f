package org.ayumi.command.input;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A note in a correction: a text, or null to take it away. Where the field is absent, there is no such object. */
@JsonDeserialize(using = RemarkText.Reader.class)
@Schema(
        name = "Remark",
        types = {"string", "null"},
        description = "absent: the note stays; null: it is taken away")
public record RemarkText(Optional<String> text) {

    /** A body's text is what an Idempotency-Key stands for, also of bodies that were sent before null meant anything. */
    @Override
    public String toString() {
        return text.orElse("(taken away)");
    }

    static final class Reader extends ValueDeserializer<RemarkText> {

        @Override
        public RemarkText deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (RemarkText) context.handleUnexpectedToken(String.class, parser);
            }
            return new RemarkText(Optional.of(parser.getString()));
        }

        @Override
        public RemarkText getNullValue(DeserializationContext context) {
            return new RemarkText(Optional.empty());
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
