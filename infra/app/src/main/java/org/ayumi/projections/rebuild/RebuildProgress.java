package org.ayumi.projections.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a rebuild has come.
 *
 * @param perSecond events a second since it began
 * @param secondsLeft at that rate, to the goal; -1 before anything can be said
 * @param failure why it does not get on, while it stands before the event that failed; the live one goes on serving
 * @param refusal why rebuilt rows could not take the place of the live ones; it is tried again
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RebuildProgress(
        String projection,
        Instant startedAt,
        long position,
        long goal,
        long perSecond,
        long secondsLeft,
        Optional<String> failure,
        Optional<SwapRefusal> refusal) {

    /** In words, for the log. */
    String told() {
        return "rebuilding " + projection + ": " + position + " of " + goal + " events, " + perSecond + " a second, "
                + (secondsLeft < 0 ? "?" : secondsLeft) + " s left"
                + failure.map(cause -> "; fails at " + cause).orElse("")
                + refusal.map(why -> "; not swapped: " + why.en()).orElse("");
    }
}
