package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.time.FiscalYear;

/** An entry of {@code activities}. */
final class ActivitySection {

    private static final List<String> KEYS = List.of(
            "year",
            "title",
            "state",
            "stateReason",
            "heldOn",
            "heldIn",
            "printedWeekday",
            "heldUntil",
            "furtherDates",
            "startsAt",
            "endsAt",
            "dayPart",
            "place",
            "organiser",
            "bodyInCharge",
            "part",
            "participants",
            "counts",
            "amounts",
            "countedBy",
            "occurrence",
            "note");

    /** Stands where the file's own cannot be read, in a reading that is never taken in. */
    private static final String UNREAD = "?";

    private static final List<String> COUNT_KEYS = List.of("label", "amount", "unit", "asOf");
    private static final List<String> MONEY_KEYS = List.of("label", "yen");

    private ActivitySection() {}

    static Optional<PlannedActivity> read(YamlNode node, References references, Gatherings gatherings) {
        return node.map(KEYS).flatMap(map -> read(map, references, gatherings));
    }

    private static Optional<PlannedActivity> read(YamlMap map, References references, Gatherings gatherings) {
        Optional<FiscalYear> year = map.required("year", Scalars::fiscalYear);
        Optional<String> title = map.required("title", Scalars::line);
        Optional<ActivityState> state = map.optional("state", Scalars.word(ActivityState.values()));
        Optional<String> stateReason = map.optional("stateReason", Scalars::paragraph);
        Optional<ActivityTime> time = time(map);
        Optional<String> place = map.optional("place", Scalars::line);
        Optional<String> organiser = map.optional("organiser", Scalars::line);
        Optional<Integer> participants =
                map.optional("participants", node -> Scalars.whole(node, 7)).map(Long::intValue);
        Optional<String> bodyInCharge = map.optional("bodyInCharge", Scalars::line);
        Optional<String> part = map.optional("part", Scalars::line);
        List<Count> counts = map.each("counts", ActivitySection::count);
        List<MoneyAmount> amounts = map.each("amounts", ActivitySection::money);
        List<String> countedBy = map.each("countedBy", references::indicatorId);
        Optional<String> occurrence = gatherings.named(map, year);
        Optional<String> note = map.optional("note", Scalars::paragraph);
        return year.flatMap(told -> map.attempt()
                .build(() -> new PlannedActivity(
                        map.place(),
                        new Activity(
                                told,
                                title.orElse(UNREAD),
                                // What a source does not say did not "take place".
                                state.orElse(ActivityState.NOT_STATED),
                                stateReason,
                                time.orElse(ActivityTime.undated()),
                                place,
                                organiser,
                                participants,
                                counts,
                                amounts,
                                countedBy,
                                note,
                                part,
                                bodyInCharge),
                        occurrence)));
    }

    private static Optional<ActivityTime> time(YamlMap map) {
        Attempt attempt = map.attempt();
        Optional<LocalDate> heldOn = map.optional("heldOn", Scalars::date);
        Optional<LocalDate> heldUntil = map.optional("heldUntil", Scalars::date);
        List<LocalDate> furtherDates = map.each("furtherDates", Scalars::date);
        Optional<LocalTime> startsAt = map.optional("startsAt", Scalars::time);
        Optional<LocalTime> endsAt = map.optional("endsAt", Scalars::time);
        Optional<YearMonth> heldIn = map.optional("heldIn", Scalars::month);
        Optional<DayPart> dayPart = map.optional("dayPart", PrintedWords.DAY_PARTS::read);
        Optional<DayOfWeek> weekday = map.optional("printedWeekday", PrintedWords.WEEKDAYS::read);
        return attempt.build(
                () -> new ActivityTime(heldOn, heldUntil, furtherDates, startsAt, endsAt, heldIn, dayPart, weekday));
    }

    private static Optional<Count> count(YamlNode node) {
        return node.map(COUNT_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> label = map.required("label", Scalars::line);
            Optional<BigDecimal> amount = map.required("amount", Scalars::amount);
            Optional<String> unit = map.required("unit", Scalars::line);
            Optional<LocalDate> asOf = map.optional("asOf", Scalars::date);
            return attempt.build(() -> new Count(label.orElseThrow(), amount.orElseThrow(), unit.orElseThrow(), asOf));
        });
    }

    private static Optional<MoneyAmount> money(YamlNode node) {
        return node.map(MONEY_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> label = map.required("label", Scalars::line);
            Optional<Long> yen = map.required("yen", own -> Scalars.whole(own, 15));
            return attempt.build(() -> new MoneyAmount(label.orElseThrow(), yen.orElseThrow()));
        });
    }
}
