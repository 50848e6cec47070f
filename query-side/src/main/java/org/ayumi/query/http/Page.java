package org.ayumi.query.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next cursor of the page after, when there is one; it goes into the Link header
 */
@ApiView
public record Page<T>(List<T> items, @JsonIgnore Optional<String> next) {

    /** Cuts a list that was read one entry too far, which shows whether there is more. */
    public static <T> Page<T> of(List<T> readOneTooFar, int limit, Function<T, String> cursor) {
        if (readOneTooFar.size() <= limit) {
            return new Page<>(readOneTooFar, Optional.empty());
        }
        List<T> items = List.copyOf(readOneTooFar.subList(0, limit));
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    public <U> Page<U> map(Function<T, U> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
