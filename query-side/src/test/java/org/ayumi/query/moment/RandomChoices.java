package org.ayumi.query.moment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What is chosen where a random plan has a choice. */
final class RandomChoices {

    private final Random random;

    RandomChoices(long seed) {
        this.random = new Random(seed);
    }

    /** From 0 on. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    boolean perhaps() {
        return random.nextBoolean();
    }

    BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String anyOf(Set<String> ids) {
        return ids.stream().sorted().toList().get(random.nextInt(ids.size()));
    }
}
