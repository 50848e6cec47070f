package org.ayumi.query.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to the activities of a random plan. */
final class RandomActivities {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomInitiatives initiatives;
    private final RandomIndicators indicators;
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, PersonalNoteAdded> notes = new HashMap<>();

    RandomActivities(RandomStory story, RandomInitiatives initiatives, RandomIndicators indicators) {
        this.story = story;
        this.choices = story.choices();
        this.initiatives = initiatives;
        this.indicators = indicators;
    }

    void record() {
        String id = initiatives.any();
        String activityId = id + ".a" + story.nextPosition();
        Activity activity = activity();
        activities.put(activityId, activity);
        story.append(new ActivityRecorded(id, activityId, activity));
    }

    void correct() {
        if (!activities.isEmpty()) {
            String id = choices.anyOf(activities.keySet());
            Activity current = activity();
            story.append(
                    new ActivityCorrected(RandomStory.ownerOf(id), id, activities.put(id, current), current, "誤記"));
        }
    }

    void withdraw() {
        if (!activities.isEmpty()) {
            String id = choices.anyOf(activities.keySet());
            story.append(new ActivityWithdrawn(
                    RandomStory.ownerOf(id), id, Objects.requireNonNull(activities.remove(id)), "別の事業のもの"));
        }
    }

    void addNote() {
        if (!activities.isEmpty()) {
            String activityId = choices.anyOf(activities.keySet());
            PersonalNoteAdded note = new PersonalNoteAdded(
                    RandomStory.ownerOf(activityId),
                    activityId,
                    activityId + ".n" + story.nextPosition(),
                    choices.oneOf("講師", "連絡先"),
                    new PersonalText("key-" + story.nextPosition(), "c2VhbGVk"));
            notes.put(note.noteId(), note);
            story.append(note);
        }
    }

    void eraseNote() {
        if (!notes.isEmpty()) {
            PersonalNoteAdded note = Objects.requireNonNull(notes.remove(choices.anyOf(notes.keySet())));
            story.append(new PersonalNoteErased(
                    note.initiativeId(), note.activityId(), note.noteId(), note.label(), "本人からの申出"));
        }
    }

    private Activity activity() {
        return new Activity(
                new FiscalYear(2022 + choices.below(3)),
                "講座 " + choices.below(1000),
                choices.oneOf(ActivityState.values()),
                choices.maybe("雨のため\n順延"),
                time(),
                choices.maybe("図書館"),
                choices.maybe("サポートセンター"),
                choices.maybe(choices.below(50)),
                choices.perhaps()
                        ? List.of()
                        : List.of(
                                new Count("団体", choices.amount(), "団体"),
                                new Count("回", choices.amount(), "回", choices.maybe(LocalDate.of(2024, 3, 31)))),
                choices.perhaps() ? List.of() : List.of(new MoneyAmount("予算額", 400_000L)),
                indicators.firstTwo(),
                choices.maybe("備考"),
                choices.maybe(choices.oneOf("①", "第2回")),
                choices.maybe("ボランティアセンター"));
    }

    /** Those that stand, of one year. */
    List<String> standing(FiscalYear year) {
        return activities.entrySet().stream()
                .filter(each -> each.getValue().fiscalYear().equals(year))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private ActivityTime time() {
        LocalDate day = LocalDate.of(2023, 4, 1).plusDays(choices.below(300));
        if (choices.below(4) == 0) {
            return inAMonth();
        }
        return choices.perhaps()
                ? ActivityTime.undated()
                : new ActivityTime(
                        Optional.of(day),
                        choices.maybe(day.plusDays(3)),
                        choices.perhaps() ? List.of() : List.of(day.plusDays(10), day.plusDays(20)),
                        Optional.of(LocalTime.of(9, 30)),
                        choices.maybe(LocalTime.of(17, 0)),
                        Optional.empty(),
                        choices.maybe(choices.oneOf(DayPart.values())),
                        choices.maybe(choices.oneOf(DayOfWeek.values())));
    }

    private ActivityTime inAMonth() {
        return new ActivityTime(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YearMonth.of(2023, 4 + choices.below(9))),
                choices.maybe(DayPart.MORNING),
                Optional.empty());
    }
}
