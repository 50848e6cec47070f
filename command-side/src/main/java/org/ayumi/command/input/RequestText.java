package org.ayumi.command.input;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request body written out: what an Idempotency-Key stands for. It stays the same when a body is put together otherwise,
 * so that a request which an older program took can be repeated.
 */
final class RequestText {

    private RequestText() {}

    /** As the record writes itself; what is written unwrapped stands where its fields stand in the body, and what was added later only where it is said. */
    static String of(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                        .anyMatch(component -> BodyParts.isUnwrapped(component) || isAddedLater(component))
                ? fields(body).collect(Collectors.joining(", ", body.getClass().getSimpleName() + "[", "]"))
                : body.toString();
    }

    private static Stream<String> fields(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !isAddedLater(component) || BodyParts.value(component, part) != null)
                .flatMap(component ->
                        BodyParts.isUnwrapped(component) && BodyParts.value(component, part) instanceof Record inner
                                ? fields(inner)
                                : Stream.of(component.getName() + "=" + BodyParts.value(component, part)));
    }

    private static boolean isAddedLater(RecordComponent component) {
        return component.isAnnotationPresent(AddedLater.class);
    }
}
