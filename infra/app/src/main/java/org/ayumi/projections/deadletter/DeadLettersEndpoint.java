package org.ayumi.projections.deadletter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * GET /actuator/deadletters: what waits, and what was decided. POST …/{projection}/{position} with
 * {@code {"action":"retry"|"evict","reason":"…"}}: decide.
 */
@Component
@Endpoint(id = "deadletters")
class DeadLettersEndpoint {

    private static final int MOST_SHOWN = 200;

    private final DeadLetters letters;
    private final Decisions decisions;
    private final DeadLetterDesk desk;

    DeadLettersEndpoint(DeadLetters letters, Decisions decisions, DeadLetterDesk desk) {
        this.letters = letters;
        this.decisions = decisions;
        this.desk = desk;
    }

    /** How many wait, the first of them by position, and the latest decisions. */
    record Waiting(Map<String, Long> counts, List<DeadLetter> letters, List<LetterDecision> decisions) {}

    /** What came of a decision, and what waits now. */
    record Decided(String outcome, Map<String, Long> counts) {}

    @ReadOperation
    Waiting waiting() {
        return new Waiting(letters.counts(), letters.first(MOST_SHOWN), decisions.latest(MOST_SHOWN));
    }

    @WriteOperation
    Decided decide(
            @Selector String projection,
            @Selector long position,
            @Nullable String action,
            @Nullable String reason,
            SecurityContext caller) {
        DeadLetter letter = letters.find(projection, position)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.NOT_FOUND, "position", "dead-letter.unknown", projection, position));
        String actor =
                caller.getPrincipal() == null ? "?" : caller.getPrincipal().getName();
        String because = said("reason", reason);
        String outcome = switch (said("action", action).toLowerCase(Locale.ROOT)) {
            case "retry" -> desk.retry(letter, actor, because);
            case "evict" -> desk.evict(letter, actor, because);
            default -> throw new Refusal(Refusal.Kind.MALFORMED, "action", "dead-letter.action", "retry", "evict");
        };
        return new Decided(outcome, letters.counts());
    }

    private static String said(String field, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> new Refusal(Refusal.Kind.MALFORMED, field, "field.missing"));
    }
}
