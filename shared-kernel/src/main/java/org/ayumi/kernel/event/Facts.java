package org.ayumi.kernel.event;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who did it, in which role, through which door, from which paper, and why: what every event carries beside what happened.
 * Each is there only where it is known.
 *
 * @param stored all of them by the names that they are stored under; also those that only another program knows
 */
public record Facts(Map<String, String> stored) {

    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String SECTION = "section";
    private static final String REQUEST = "requestId";
    private static final String CHANNEL = "source";
    private static final String DOCUMENT = "document";
    private static final String SHEET = "sheet";
    private static final String CELL = "cell";
    private static final String REASON = "reason";

    /** Sorted: the order of {@code Map.copyOf} changes with every start, and the same question must get the same bytes. */
    public Facts {
        stored = Collections.unmodifiableMap(new TreeMap<>(stored));
    }

    /** What a command's events will carry. */
    public static Facts of(
            Actor actor, String request, String channel, Optional<String> document, Optional<String> reason) {
        Map<String, String> known = new TreeMap<>();
        known.put(ACTOR, actor.account());
        known.put(ROLE, actor.role().name());
        known.put(SECTION, actor.section());
        known.put(REQUEST, request);
        known.put(CHANNEL, channel);
        document.ifPresent(text -> known.put(DOCUMENT, text));
        reason.ifPresent(text -> known.put(REASON, text));
        return new Facts(known);
    }

    /** Of values that a store or a message has beside an event. */
    public static Facts beside(Map<String, ?> metadata) {
        Map<String, String> texts = new TreeMap<>();
        metadata.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return new Facts(texts);
    }

    /** The account. */
    public Optional<String> actor() {
        return fact(ACTOR);
    }

    /** What the account could do then; one of {@link Role} unless the event is older than that role's name. */
    public Optional<String> role() {
        return fact(ROLE);
    }

    public Optional<String> section() {
        return fact(SECTION);
    }

    /** Names the request, so that its lines in a log can be found. */
    public Optional<String> request() {
        return fact(REQUEST);
    }

    /** API, FORM, SHEET, IMPORT. */
    public Optional<String> channel() {
        return fact(CHANNEL);
    }

    /** The paper or file that it was taken from. */
    public Optional<String> document() {
        return fact(DOCUMENT);
    }

    public Optional<String> sheet() {
        return fact(SHEET);
    }

    public Optional<String> cell() {
        return fact(CELL);
    }

    public Optional<String> reason() {
        return fact(REASON);
    }

    private Optional<String> fact(String name) {
        return Optional.ofNullable(stored.get(name));
    }
}
