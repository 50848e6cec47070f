package org.ayumi.eventstore;

import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;

/** The kinds of token that may be stored. Positions have no gaps, so a token is one number. */
final class StoredToken {

    private static final Map<String, Class<?>> BY_NAME =
            Map.of("position", GlobalSequenceTrackingToken.class, "store-identity", ConfigToken.class);

    private StoredToken() {}

    static Class<?> classOf(String name) {
        Class<?> type = BY_NAME.get(name);
        if (type == null) {
            throw new UnknownEventTypeException("stored token type is unknown here: " + name);
        }
        return type;
    }

    static String nameOf(Class<?> type) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findAny()
                .orElseThrow(() -> new UnknownEventTypeException("no name for token " + type.getName()));
    }
}
