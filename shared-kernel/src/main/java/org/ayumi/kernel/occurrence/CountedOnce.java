package org.ayumi.kernel.occurrence;

import java.util.List;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.language.Phrasebook;

/**
 * Activities of a plan, added up so that a gathering that is told several times counts once. Nothing that was cancelled, or
 * of which it is not stated whether it took place, is in a sum; how many these are is said.
 *
 * @param gatherings all there are, most of them told once
 */
public record CountedOnce(List<Gathering> gatherings) {

    private static final Phrasebook JAPANESE = Phrasebook.japanese(CountedOnce.class, "once");
    private static final Phrasebook ENGLISH = Phrasebook.english(CountedOnce.class, "once");

    public CountedOnce {
        gatherings = List.copyOf(gatherings);
    }

    /** Told in sheets, whatever became of them. */
    public int activities() {
        return gatherings.stream()
                .mapToInt(gathering -> gathering.tellings().size())
                .sum();
    }

    /** That were held, each once. */
    public int held() {
        return in(ActivityState.HELD).size();
    }

    public int cancelled() {
        return in(ActivityState.CANCELLED).size();
    }

    /** Of which it is not stated whether they took place. */
    public int notStated() {
        return in(ActivityState.NOT_STATED).size();
    }

    /** Of what was held, each gathering once. */
    public long participants() {
        return in(ActivityState.HELD).stream()
                .flatMap(gathering -> gathering.participants().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** What comes out where every telling is added. */
    public long plainSum() {
        return in(ActivityState.HELD).stream()
                .flatMap(gathering -> gathering.tellings().stream())
                .filter(activity -> activity.state() == ActivityState.HELD)
                .flatMap(activity -> activity.participants().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Held gatherings of which no number of participants is told. */
    public int untold() {
        return (int) in(ActivityState.HELD).stream()
                .filter(gathering -> gathering.tellings().stream()
                        .map(Activity::participants)
                        .allMatch(participants -> participants.isEmpty()))
                .count();
    }

    /** Held gatherings of which different numbers are told; none of them is in {@link #participants()}. */
    public int disputed() {
        return (int)
                in(ActivityState.HELD).stream().filter(Gathering::isDisputed).count();
    }

    /** How the sum came about, in Japanese words. */
    public String sentence() {
        return said(JAPANESE);
    }

    public String sentenceEn() {
        return said(ENGLISH);
    }

    private String said(Phrasebook words) {
        return words.say(
                "sum",
                activities(),
                held(),
                participants(),
                plainSum(),
                untold(),
                disputed(),
                cancelled(),
                notStated());
    }

    private List<Gathering> in(ActivityState state) {
        return gatherings.stream()
                .filter(gathering -> gathering.state() == state)
                .toList();
    }
}
