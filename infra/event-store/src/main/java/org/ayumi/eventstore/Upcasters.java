package org.ayumi.eventstore;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Every step by which events of old revisions become those of today. A step, once it was released, stays for ever: some
 * store holds events of its revision.
 */
public final class Upcasters {

    /** The order does not matter. */
    static final List<RevisionStep> STEPS = Stream.of(
                    List.of(NumberOfThreeParts.BECOMES_A_PLACE),
                    OneTarget.STEPS,
                    OneSummary.STEPS,
                    WholeYears.STEPS,
                    OwnFigures.STEPS,
                    PlainlyTold.STEPS,
                    NoRole.STEPS,
                    NothingPlanned.STEPS)
            .flatMap(List::stream)
            .toList();

    private Upcasters() {}

    /**
     * The steps, checked and in order.
     *
     * @throws BrokenUpcastersException where they do not lead every revision to the current one
     */
    public static EventUpcasterChain chain() {
        return chain(STEPS, EventTypes.current());
    }

    static EventUpcasterChain chain(List<RevisionStep> steps, EventCatalog catalog) {
        Set<EventType> missing = new LinkedHashSet<>();
        for (EventType current : catalog.all().values()) {
            current.andBefore().filter(type -> !type.equals(current)).forEach(missing::add);
        }
        Set<EventType> seen = new HashSet<>();
        for (RevisionStep step : steps) {
            EventType from = step.from();
            if (!seen.add(from)) {
                throw new BrokenUpcastersException("two upcasters start", from);
            }
            if (!missing.remove(from)) {
                throw new BrokenUpcastersException("an upcaster leads beyond what is known", from);
            }
        }
        missing.stream().findFirst().ifPresent(from -> {
            throw new BrokenUpcastersException("no upcaster starts", from);
        });
        return new EventUpcasterChain(steps.stream()
                .sorted(Comparator.comparingInt(step -> step.from().revision()))
                .toList());
    }
}
