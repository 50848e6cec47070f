package org.ayumi.query.moment;

import static org.ayumi.query.moment.SamplePlan.details;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to the initiatives of a random plan. */
final class RandomInitiatives {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomSections sections;
    private final Map<String, InitiativeDetails> initiatives = new HashMap<>();
    private final Map<String, List<ScheduleRow>> schedules = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, InitiativePlace> places = new HashMap<>();

    RandomInitiatives(RandomStory story, RandomSections sections) {
        this.story = story;
        this.choices = story.choices();
        this.sections = sections;
    }

    String any() {
        return choices.anyOf(initiatives.keySet());
    }

    void register() {
        PrintedNumber number = sections.number();
        String id = story.planId() + "." + number.slug().orElseThrow();
        if (!initiatives.containsKey(id)) {
            InitiativeDetails details = details("事業" + number);
            InitiativePlace place = place(number);
            initiatives.put(id, details);
            places.put(id, place);
            story.append(new InitiativeRegistered(id, story.planId(), place, details));
        }
    }

    void move() {
        String id = any();
        InitiativePlace current = place(sections.number());
        story.append(new InitiativeMoved(id, Objects.requireNonNull(places.put(id, current)), current, "中間見直し"));
    }

    /** Few orders, so that many initiatives have the same. */
    private InitiativePlace place(PrintedNumber number) {
        return new InitiativePlace(sections.maybeOne(), number, choices.below(4));
    }

    void amend() {
        String id = any();
        InitiativeDetails current = details("改めた名前 " + choices.below(1000));
        story.append(new InitiativeAmended(id, initiatives.put(id, current), current, "名称の見直し"));
    }

    void schedule() {
        String id = any();
        List<ScheduleRow> rows = new ArrayList<>();
        for (int row = 0; row <= choices.below(3); row++) {
            TreeMap<FiscalYear, String> marks = new TreeMap<>();
            for (int year = 2022; year <= 2026; year++) {
                if (choices.perhaps()) {
                    marks.put(new FiscalYear(year), choices.oneOf("実施", "→", "検討・創設"));
                }
            }
            rows.add(new ScheduleRow(row == 0 ? Optional.empty() : Optional.of("小区分" + row), marks));
        }
        List<ScheduleRow> previous = schedules.getOrDefault(id, List.of());
        schedules.put(id, rows);
        story.append(new InitiativeScheduled(id, previous, rows, Optional.empty()));
    }

    void link() {
        String id = any();
        List<String> current = initiatives.keySet().stream()
                .sorted()
                .filter(other -> choices.below(3) == 0)
                .toList();
        List<String> previous = links.getOrDefault(id, List.of());
        links.put(id, current);
        story.append(new InitiativesLinked(id, previous, current));
    }
}
