package org.ayumi.kernel.status;

import java.util.List;
import java.util.Optional;

/**
 * Whether an outcome moved in a year: whether its figure is better than the last one before that it may be compared with.
 *
 * @param why it cannot be said; empty where it can
 * @param arithmetic the calculation in Japanese words, {@code arithmeticEn} in English
 * @param positions of the events the calculation used
 */
public record Movement(Moved moved, Optional<Why> why, String arithmetic, String arithmeticEn, List<Long> positions) {

    public Movement {
        positions = List.copyOf(positions);
    }

    /** What can be said. */
    public enum Moved {
        BETTER,
        SAME,
        WORSE,
        CANNOT_BE_SAID;

        /** Whether it is known not to have become better. */
        public boolean isUnmoved() {
            return this == SAME || this == WORSE;
        }
    }

    /** Why it cannot be said whether an outcome moved. */
    public enum Why {
        /** 未実施, 未測定, 未報告: there is no figure of the year. */
        NO_FIGURE,
        /** A number was reported, but not the indicator's. */
        ANOTHER_NUMBER,
        /** Expected, or counted within the year. */
        NOT_SETTLED,
        /** Neither a baseline nor an earlier year has a figure that is the indicator's. */
        NOTHING_BEFORE,
        /** Nothing says how figures of before the definition was changed compare with those after it. */
        DEFINITION_CHANGED,
        /** The target is to keep what there is, or to lie within a range. */
        MEANT_TO_STAY
    }
}
