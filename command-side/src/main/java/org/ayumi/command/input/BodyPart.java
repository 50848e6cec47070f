package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What a request body is made of, as its record and its JSON have it. */
final class BodyParts {

    private BodyParts() {}

    /** Whether a part has no name of its own in the JSON: its fields stand among those around it. */
    static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    static @Nullable Object value(RecordComponent component, Record body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component can be read", e);
        }
    }
}
