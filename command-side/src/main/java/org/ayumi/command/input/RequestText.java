package org.ayumi.command.input;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request body written out: what an Idempotency-Key stands for. It stays the same when a body is put together otherwise,
 * so that a request which an older program took can be repeated.
 */
final class RequestText {

    private RequestText() {}

    /** As the record writes itself; what is written unwrapped stands where its fields stand in the body, and what was added later only where it is said. */
    static String of(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                        .anyMatch(component -> isUnwrapped(component) || isAddedLater(component))
                ? fields(body).collect(Collectors.joining(", ", body.getClass().getSimpleName() + "[", "]"))
                : body.toString();
    }

    private static Stream<String> fields(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !isAddedLater(component) || value(component, part) != null)
                .flatMap(component -> isUnwrapped(component) && value(component, part) instanceof Record inner
                        ? fields(inner)
                        : Stream.of(component.getName() + "=" + value(component, part)));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static boolean isAddedLater(RecordComponent component) {
        return component.isAnnotationPresent(AddedLater.class);
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component can be read", e);
        }
    }
}
