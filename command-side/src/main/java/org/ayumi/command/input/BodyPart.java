package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a request body's record.
 *
 * @param isUnwrapped whether it has no name of its own in the JSON: its fields stand among those around it
 * @param isAddedLater whether a body of an older program does not have it
 */
record BodyPart(String name, boolean isUnwrapped, boolean isAddedLater, Method accessor) {

    /** Asked of each body of each request: reading annotations anew each time took as long as parsing the JSON. */
    private static final ClassValue<List<BodyPart>> KNOWN = new ClassValue<>() {
        @Override
        protected List<BodyPart> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(BodyPart::of).toList();
        }
    };

    /** In the order in which the record declares them. */
    static List<BodyPart> of(Record body) {
        return KNOWN.get(body.getClass());
    }

    private static BodyPart of(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new BodyPart(
                component.getName(),
                accessor.isAnnotationPresent(JsonUnwrapped.class),
                component.isAnnotationPresent(AddedLater.class),
                accessor);
    }

    @Nullable Object value(Record body) {
        try {
            return accessor.invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component can be read", e);
        }
    }
}
