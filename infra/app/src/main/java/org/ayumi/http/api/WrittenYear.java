package org.ayumi.http.api;

import org.ayumi.command.input.YearText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A fiscal year in a body: a text, or a whole number like every other. */
final class WrittenYear extends StdScalarDeserializer<YearText> {

    private final WholeNumber<Integer> number = WholeNumber.ofInteger(Integer.class);

    WrittenYear() {
        super(YearText.class);
    }

    @Override
    public YearText deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? YearText.of(parser.getString())
                : YearText.of(number.deserialize(parser, context));
    }
}
