package org.ayumi.kernel.initiative;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.time.FiscalYear;

/**
 * 取組実績: one thing that was done, or was to be done, in a fiscal year.
 *
 * @param stateReason why it was cancelled, or what is known where the state is not stated
 * @param organiser the body that ran it; never a person's name
 * @param participants whole persons; empty where the source gives none
 * @param countedBy ids of the indicators whose figure counts this activity
 * @param part which part of a whole it is, as printed: ①, 第2回
 * @param bodyInCharge 所管, where several bodies have parts of one programme; never a person's name
 */
public record Activity(
        FiscalYear fiscalYear,
        String title,
        ActivityState state,
        Optional<String> stateReason,
        ActivityTime time,
        Optional<String> place,
        Optional<String> organiser,
        Optional<Integer> participants,
        List<Count> counts,
        List<MoneyAmount> amounts,
        List<String> countedBy,
        Optional<String> note,
        Optional<String> part,
        Optional<String> bodyInCharge) {

    /** In one list. */
    public static final int MOST_ENTRIES = 100;

    private static final int MOST_PARTICIPANTS = 10_000_000;

    /** Enough for ① and for 第2回（午後の部）, too little for a title. */
    private static final int LONGEST_PART = 20;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Activity {
        title = Text.line("title", title);
        stateReason = stateReason.map(text -> Text.paragraph("stateReason", text));
        place = place.map(text -> Text.line("place", text));
        organiser = organiser.map(text -> Text.line("organiser", text));
        note = note.map(text -> Text.paragraph("note", text));
        part = part.map(Activity::checkedPart);
        bodyInCharge = bodyInCharge.map(text -> Text.line("bodyInCharge", text));
        participants.ifPresent(Activity::checkParticipants);
        counts = limited("counts", counts);
        amounts = limited("amounts", amounts);
        countedBy = limited("countedBy", countedBy).stream().distinct().toList();
    }

    /** A whole, not part of another, and in nobody else's charge. */
    public Activity(
            FiscalYear fiscalYear,
            String title,
            ActivityState state,
            Optional<String> stateReason,
            ActivityTime time,
            Optional<String> place,
            Optional<String> organiser,
            Optional<Integer> participants,
            List<Count> counts,
            List<MoneyAmount> amounts,
            List<String> countedBy,
            Optional<String> note) {
        this(
                fiscalYear,
                title,
                state,
                stateReason,
                time,
                place,
                organiser,
                participants,
                counts,
                amounts,
                countedBy,
                note,
                Optional.empty(),
                Optional.empty());
    }

    /** The same activity with another note beside it, or none. */
    public Activity withNote(Optional<String> other) {
        return new Activity(
                fiscalYear,
                title,
                state,
                stateReason,
                time,
                place,
                organiser,
                participants,
                counts,
                amounts,
                countedBy,
                other,
                part,
                bodyInCharge);
    }

    private static String checkedPart(String text) {
        String part = Text.line("part", text);
        if (part.codePointCount(0, part.length()) > LONGEST_PART) {
            throw new ImpossibleValue("part", "text.too-long", LONGEST_PART);
        }
        return part;
    }

    private static void checkParticipants(int participants) {
        if (participants < 0) {
            throw new ImpossibleValue("participants", "amount.negative");
        }
        if (participants > MOST_PARTICIPANTS) {
            throw new ImpossibleValue("participants", "amount.too-large", 7);
        }
    }

    private static <T> List<T> limited(String field, List<T> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw new ImpossibleValue(field, "list.too-long", MOST_ENTRIES);
        }
        return List.copyOf(entries);
    }
}
