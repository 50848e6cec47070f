package org.ayumi.kernel.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.printed.PrintedOddity;

/**
 * What took place, or was to, as one or several activities tell it.
 *
 * @param tellings at least one
 */
public record Gathering(List<Activity> tellings) {

    public Gathering {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("nobody tells of it");
        }
    }

    /** Held where any telling says so: another that does not state it contradicts nothing. */
    public ActivityState state() {
        return states().contains(ActivityState.HELD)
                ? ActivityState.HELD
                : states().contains(ActivityState.CANCELLED) ? ActivityState.CANCELLED : ActivityState.NOT_STATED;
    }

    private List<ActivityState> states() {
        return tellings.stream().map(Activity::state).toList();
    }

    /** How many took part, where it is told and all that tell it agree; never a sum of the same persons. */
    public Optional<Integer> participants() {
        List<Integer> told = toldParticipants();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** Whether different numbers are told. */
    public boolean isDisputed() {
        return toldParticipants().size() > 1;
    }

    private List<Integer> toldParticipants() {
        return told(Activity::participants);
    }

    /** The indicators whose figure counts it, by any telling. */
    public List<String> countedBy() {
        return tellings.stream()
                .flatMap(activity -> activity.countedBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the tellings say differently. */
    public List<PrintedOddity> oddities() {
        List<PrintedOddity> oddities = new ArrayList<>();
        add(oddities, "participants", toldParticipants());
        List<LocalDate> days = told(activity -> activity.time().heldOn());
        add(oddities, "date", days);
        add(
                oddities,
                "state",
                states().stream()
                        .filter(state -> state != ActivityState.NOT_STATED)
                        .distinct()
                        .toList());
        return oddities;
    }

    private static void add(List<PrintedOddity> oddities, String what, List<?> told) {
        if (told.size() > 1) {
            oddities.add(new PrintedOddity("tellings", "tellings." + what, List.of(told)));
        }
    }

    private <T> List<T> told(Function<Activity, Optional<T>> part) {
        return tellings.stream()
                .flatMap(activity -> part.apply(activity).stream())
                .distinct()
                .toList();
    }
}
