package org.ayumi.http.api;

import java.math.BigDecimal;
import java.util.function.LongFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A whole number is one by its value: 5, 5.0 and 5e0 are the same number, however a client's program writes it. 5.5 is
 * none, and neither is a text.
 */
final class WholeNumber<T> extends StdScalarDeserializer<T> {

    /** Digits of the largest long; whatever has more is refused before it is written out. */
    private static final int MOST_DIGITS = 19;

    private final LongFunction<T> exact;

    private WholeNumber(Class<T> type, LongFunction<T> exact) {
        super(type);
        this.exact = exact;
    }

    static WholeNumber<Integer> ofInteger(Class<Integer> type) {
        return new WholeNumber<>(type, Math::toIntExact);
    }

    static WholeNumber<Long> ofLong(Class<Long> type) {
        return new WholeNumber<>(type, Long::valueOf);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        BigDecimal number = parser.getDecimalValue();
        try {
            if (number.signum() == 0 || (long) number.precision() - number.scale() <= MOST_DIGITS) {
                return exact.apply(number.longValueExact());
            }
        } catch (ArithmeticException none) {
            return (T) context.handleWeirdNumberValue(handledType(), number, "no whole number that is possible here");
        }
        return (T) context.handleWeirdNumberValue(handledType(), number, "too large");
    }
}
