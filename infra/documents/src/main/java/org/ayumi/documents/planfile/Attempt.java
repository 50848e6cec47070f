package org.ayumi.documents.planfile;

import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.kernel.ImpossibleValue;

/**
 * The making of one value from the fields of a map. It is made only if nothing was wrong with the fields read since the
 * attempt began, so every field that had to be there is there.
 */
final class Attempt {

    private final YamlMap map;
    private final int problemsBefore;

    Attempt(YamlMap map) {
        this.map = map;
        this.problemsBefore = map.problemCount();
    }

    <T> Optional<T> build(Supplier<T> value) {
        if (map.problemCount() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (ImpossibleValue e) {
            map.report(e);
            return Optional.empty();
        }
    }
}
