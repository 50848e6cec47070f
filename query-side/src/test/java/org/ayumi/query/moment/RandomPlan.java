package org.ayumi.query.moment;

import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;

/** Writes events that could have happened, always the same for the same seed. */
public final class RandomPlan {

    private final Random random;
    private final EventStoreInMemory store = new EventStoreInMemory();
    private final String planId;
    private final Map<String, InitiativeDetails> initiatives = new HashMap<>();
    private final Map<String, List<ScheduleRow>> schedules = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, PersonalNoteAdded> notes = new HashMap<>();
    private final Map<String, Baseline> baselines = new HashMap<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Map<FiscalYear, Figure>> values = new HashMap<>();
    private final Map<String, InitiativePlace> places = new HashMap<>();
    private final List<PlanSection> sections = new ArrayList<>();
    private int editions;
    private int publications;

    private RandomPlan(long seed) {
        this.random = new Random(seed);
        this.planId = "plan-" + seed;
    }

    public static EventStoreInMemory events(long seed, int count) {
        RandomPlan plan = new RandomPlan(seed);
        plan.append(new PlanAdopted(plan.planId, outline("初版"), Optional.of("plan-before")));
        plan.addSection();
        plan.register();
        plan.define();
        while (plan.store.head() < count) {
            plan.next();
        }
        return plan.store;
    }

    private void append(DomainEvent event) {
        store.append(event, Map.of("actor", oneOf("staff", "approver"), "source", "API", "section", "企画課"));
    }

    private void next() {
        switch (random.nextInt(21)) {
            case 0 -> register();
            case 1, 2 -> define();
            case 3 -> amend();
            case 4 -> schedule();
            case 5 -> link();
            case 6, 7 -> record();
            case 8 -> correctActivity();
            case 9 -> withdraw();
            case 10 -> revise();
            case 11, 12 -> report();
            case 13 -> addNote();
            case 14 -> eraseNote();
            case 15 -> publish();
            case 16, 17 -> addSection();
            case 18 -> amendSection();
            case 19 -> move();
            default -> revisePlan();
        }
    }

    private void revisePlan() {
        if (random.nextInt(4) == 0) {
            String before = editions == 0 ? "初版" : "改訂版" + editions;
            editions++;
            append(new AdoptedPlanRevised(planId, outline(before), outline("改訂版" + editions), "見直し"));
        }
    }

    private void publish() {
        publications++;
        append(new ReportPublished(
                planId,
                planId + ".p" + publications,
                "資料 " + publications,
                oneOf(Occasion.values()),
                new FiscalYear(2022 + random.nextInt(3)),
                LocalDate.of(2024, 7, 1 + random.nextInt(30)),
                1 + random.nextLong(store.head()),
                maybe("備考")));
    }

    private void register() {
        PrintedNumber number = number();
        String id = planId + "." + number.slug().orElseThrow();
        if (!initiatives.containsKey(id)) {
            InitiativeDetails details = details("事業" + number);
            InitiativePlace place = place(number);
            initiatives.put(id, details);
            places.put(id, place);
            append(new InitiativeRegistered(id, planId, place, details));
        }
    }

    private void move() {
        String id = anyOf(initiatives.keySet());
        InitiativePlace current = place(number());
        append(new InitiativeMoved(id, Objects.requireNonNull(places.put(id, current)), current, "中間見直し"));
    }

    private PrintedNumber number() {
        String printed = oneOf("%d-(%d)-②", "%d%02d", "Ⅰ-%d-%d", "%d.%d");
        return new PrintedNumber(printed.formatted(1 + random.nextInt(3), 1 + random.nextInt(12)));
    }

    /** Few orders, so that many initiatives have the same. */
    private InitiativePlace place(PrintedNumber number) {
        return new InitiativePlace(anySectionBefore(sections.size()), number, random.nextInt(4));
    }

    private void addSection() {
        PlanSection section = section(sections.size());
        sections.add(section);
        append(new PlanSectionAdded(planId, sectionId(sections.size()), section));
    }

    private void amendSection() {
        int index = random.nextInt(sections.size());
        PlanSection current = section(index);
        append(new PlanSectionAmended(planId, sectionId(index + 1), sections.set(index, current), current, "名称の変更"));
    }

    /** Below one that was added before it, so that none is below itself. */
    private PlanSection section(int index) {
        return new PlanSection(
                anySectionBefore(index),
                maybe("施策"),
                maybe(number()),
                "まちづくり " + random.nextInt(1000),
                random.nextInt(3));
    }

    private Optional<String> anySectionBefore(int index) {
        int chosen = random.nextInt(index + 1);
        return chosen == 0 ? Optional.empty() : Optional.of(sectionId(chosen));
    }

    private String sectionId(int number) {
        return planId + ".s" + number;
    }

    private void amend() {
        String id = anyOf(initiatives.keySet());
        InitiativeDetails current = details("改めた名前 " + random.nextInt(1000));
        append(new InitiativeAmended(id, initiatives.put(id, current), current, "名称の見直し"));
    }

    private void schedule() {
        String id = anyOf(initiatives.keySet());
        List<ScheduleRow> rows = new ArrayList<>();
        for (int row = 0; row <= random.nextInt(3); row++) {
            TreeMap<FiscalYear, String> marks = new TreeMap<>();
            for (int year = 2022; year <= 2026; year++) {
                if (random.nextBoolean()) {
                    marks.put(new FiscalYear(year), oneOf("実施", "→", "検討・創設"));
                }
            }
            rows.add(new ScheduleRow(row == 0 ? Optional.empty() : Optional.of("小区分" + row), marks));
        }
        List<ScheduleRow> previous = schedules.getOrDefault(id, List.of());
        schedules.put(id, rows);
        append(new InitiativeScheduled(id, previous, rows, Optional.empty()));
    }

    private void link() {
        String id = anyOf(initiatives.keySet());
        List<String> current = initiatives.keySet().stream()
                .sorted()
                .filter(other -> random.nextInt(3) == 0)
                .toList();
        List<String> previous = links.getOrDefault(id, List.of());
        links.put(id, current);
        append(new InitiativesLinked(id, previous, current));
    }

    private void record() {
        String id = anyOf(initiatives.keySet());
        String activityId = id + ".a" + (store.head() + 1);
        Activity activity = activity();
        activities.put(activityId, activity);
        append(new ActivityRecorded(id, activityId, activity));
    }

    private void correctActivity() {
        if (!activities.isEmpty()) {
            String id = anyOf(activities.keySet());
            Activity current = activity();
            append(new ActivityCorrected(initiativeOf(id), id, activities.put(id, current), current, "誤記"));
        }
    }

    private void withdraw() {
        if (!activities.isEmpty()) {
            String id = anyOf(activities.keySet());
            append(new ActivityWithdrawn(
                    initiativeOf(id), id, Objects.requireNonNull(activities.remove(id)), "別の事業のもの"));
        }
    }

    private void addNote() {
        if (!activities.isEmpty()) {
            String activityId = anyOf(activities.keySet());
            PersonalNoteAdded note = new PersonalNoteAdded(
                    initiativeOf(activityId),
                    activityId,
                    activityId + ".n" + (store.head() + 1),
                    oneOf("講師", "連絡先"),
                    new PersonalText("key-" + (store.head() + 1), "c2VhbGVk"));
            notes.put(note.noteId(), note);
            append(note);
        }
    }

    private void eraseNote() {
        if (!notes.isEmpty()) {
            PersonalNoteAdded note = Objects.requireNonNull(notes.remove(anyOf(notes.keySet())));
            append(new PersonalNoteErased(
                    note.initiativeId(), note.activityId(), note.noteId(), note.label(), "本人からの申出"));
        }
    }

    private static String initiativeOf(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }

    private Activity activity() {
        LocalDate day = LocalDate.of(2023, 4, 1).plusDays(random.nextInt(300));
        ActivityTime time = random.nextBoolean()
                ? ActivityTime.undated()
                : new ActivityTime(
                        Optional.of(day),
                        maybe(day.plusDays(3)),
                        random.nextBoolean() ? List.of() : List.of(day.plusDays(10), day.plusDays(20)),
                        Optional.of(LocalTime.of(9, 30)),
                        maybe(LocalTime.of(17, 0)));
        return new Activity(
                new FiscalYear(2022 + random.nextInt(3)),
                "講座 " + random.nextInt(1000),
                oneOf(ActivityState.values()),
                maybe("雨のため\n順延"),
                time,
                maybe("図書館"),
                maybe("サポートセンター"),
                maybe(random.nextInt(50)),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Count("団体", amount(), "団体"), new Count("回", amount(), "回")),
                random.nextBoolean() ? List.of() : List.of(new MoneyAmount("予算額", 400_000L)),
                List.copyOf(baselines.keySet().stream().sorted().limit(2).toList()),
                maybe("備考"));
    }

    private void define() {
        String initiativeId = anyOf(initiatives.keySet());
        int sequence = 1
                + (int) baselines.keySet().stream()
                        .filter(id -> initiativeOf(id).equals(initiativeId))
                        .count();
        String id = initiativeId + "." + sequence;
        Baseline baseline = new Baseline(new FiscalYear(2020), figure());
        Target target = new Target(new FiscalYear(2026), amount());
        baselines.put(id, baseline);
        targets.put(id, target);
        values.put(id, new TreeMap<>());
        IndicatorDefinition definition = new IndicatorDefinition(
                "指標 " + random.nextInt(1000),
                oneOf(Measure.values()),
                oneOf(Direction.values()),
                oneOf("件", "%"),
                maybe("市民アンケート"),
                maybe(BigDecimal.valueOf(-10)),
                Optional.empty());
        append(new IndicatorDefined(id, initiativeId, planId, sequence, definition, baseline, target));
    }

    private void revise() {
        String id = anyOf(baselines.keySet());
        if (random.nextBoolean()) {
            Baseline current = new Baseline(new FiscalYear(2019 + random.nextInt(3)), figure());
            append(new BaselineRevised(id, baselines.put(id, current), current, "調査のやり直し"));
        } else {
            Target current = new Target(new FiscalYear(2025 + random.nextInt(3)), amount());
            append(new TargetRevised(id, targets.put(id, current), current, "計画の見直し"));
        }
    }

    private void report() {
        String id = anyOf(values.keySet());
        FiscalYear year = new FiscalYear(2021 + random.nextInt(5));
        Figure current = figure();
        Figure previous = Objects.requireNonNull(values.get(id)).put(year, current);
        append(
                previous == null
                        ? new IndicatorValueRecorded(id, year, current, maybe("備考"), maybe("単位が違うため"))
                        : new IndicatorValueCorrected(id, year, previous, current, maybe("訂正後の備考"), "転記の誤り"));
    }

    private Figure figure() {
        return switch (random.nextInt(8)) {
            case 0 -> new NotConducted();
            case 1 -> new NotMeasured("調査を行わなかった");
            case 2 -> new NotReported();
            case 3 -> new Substitute("別の数", amount(), "名", "調査がないため");
            case 4 ->
                new Measured(
                        amount(),
                        "%",
                        maybe(LocalDate.of(2024, 3, 31)),
                        Measure.RATIO,
                        maybe("職員アンケート"),
                        maybe(amount()),
                        maybe(amount()));
            default -> Measured.of(amount(), oneOf("件", "%", "店舗"), oneOf(Measure.values()));
        };
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String anyOf(Set<String> ids) {
        return ids.stream().sorted().toList().get(random.nextInt(ids.size()));
    }
}
