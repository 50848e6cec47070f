package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.command.FakePersonalTexts;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;

/** An initiative of a plan that runs from 令和4年度 to 令和8年度, and another plan beside it. */
final class Initiatives {

    static final String PLAN = "tomisato-kyodo-2";
    static final String ID = PLAN + ".1-3-2";
    static final String SIBLING = PLAN + ".2-1-1";
    static final String OTHER_SIBLING = PLAN + ".2-1-2";
    static final String STRANGER = "tomisato-kankyo-3.1-1-1";
    static final String INDICATOR = ID + ".1";
    static final String INDICATOR_OF_STRANGER = STRANGER + ".1";
    static final PrintedNumber NUMBER = new PrintedNumber("1-(3)-②");
    static final InitiativePlace PLACE = new InitiativePlace(Optional.empty(), NUMBER, 10_302);
    static final String SECTION = PLAN + ".s2";
    static final String SECTION_OF_STRANGER = "tomisato-kankyo-3.s1";
    static final FiscalYear R6 = new FiscalYear(2024);

    /** A row of a schedule with a year that is printed blank. */
    static final ScheduleRow PRINTED = row(Map.of(2022, "検討", 2023, "実施", 2025, "→"));

    private Initiatives() {}

    static Scenario<Initiative> scenario() {
        return scenario(new FakePersonalTexts());
    }

    static Scenario<Initiative> scenario(FakePersonalTexts texts) {
        return Scenario.of(
                Initiative.class,
                new FakeRegistry()
                        .plan(PLAN, 2022, 2026)
                        .plan("tomisato-kankyo-3", 2020, 2029)
                        .section(SECTION, PLAN)
                        .section(SECTION_OF_STRANGER, "tomisato-kankyo-3")
                        .initiative(ID, PLAN)
                        .initiative(SIBLING, PLAN)
                        .initiative(OTHER_SIBLING, PLAN)
                        .initiative(STRANGER, "tomisato-kankyo-3")
                        .indicator(INDICATOR, PLAN)
                        .indicator(INDICATOR_OF_STRANGER, "tomisato-kankyo-3"),
                texts);
    }

    static InitiativeDetails details(String name) {
        return new InitiativeDetails(
                name,
                Optional.of("新規"),
                "市民経済環境部",
                "市民活動推進課",
                List.of("市民活動推進課"),
                List.of(),
                List.of("市"),
                List.of("市民"),
                Optional.empty());
    }

    static InitiativeRegistered registered() {
        return new InitiativeRegistered(ID, PLAN, PLACE, details("まちづくり交流会"));
    }

    static ScheduleRow row(Map<Integer, String> marks) {
        return row(Optional.empty(), marks);
    }

    static ScheduleRow row(Optional<String> name, Map<Integer, String> marks) {
        TreeMap<FiscalYear, String> years = new TreeMap<>();
        marks.forEach((year, mark) -> years.put(new FiscalYear(year), mark));
        return new ScheduleRow(name, years);
    }

    /** What a clerk must state, and nothing else. */
    static Activity activity(FiscalYear year, String title) {
        return activity(year, title, ActivityTime.undated(), List.of());
    }

    static Activity heldOn(String day) {
        return activity(R6, "まちづくり交流会", ActivityTime.on(LocalDate.parse(day)), List.of());
    }

    static Activity countedBy(String... indicators) {
        return activity(R6, "まちづくり交流会", ActivityTime.undated(), List.of(indicators));
    }

    static Activity activity(FiscalYear year, String title, ActivityTime time, List<String> countedBy) {
        return new Activity(
                year,
                title,
                ActivityState.NOT_STATED,
                Optional.empty(),
                time,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                countedBy,
                Optional.empty());
    }
}
