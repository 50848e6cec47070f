package org.ayumi.command.input;

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
        return BodyPart.of(body).stream().anyMatch(part -> part.isUnwrapped() || part.isAddedLater())
                ? fields(body).collect(Collectors.joining(", ", body.getClass().getSimpleName() + "[", "]"))
                : body.toString();
    }

    private static Stream<String> fields(Record body) {
        return BodyPart.of(body).stream()
                .filter(part -> !part.isAddedLater() || part.value(body) != null)
                .flatMap(part -> part.isUnwrapped() && part.value(body) instanceof Record inner
                        ? fields(inner)
                        : Stream.of(part.name() + "=" + part.value(body)));
    }
}
