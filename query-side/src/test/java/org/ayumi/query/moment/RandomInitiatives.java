package org.ayumi.query.moment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to the initiatives of a random plan. */
final class RandomInitiatives {

    private final RandomStory story;
    private final RandomChoices choices;
    private final RandomSections sections;
    private final Map<String, DetailsOverYears> initiatives = new HashMap<>();
    private final Map<String, List<ScheduleRow>> schedules = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, InitiativePlace> places = new HashMap<>();
    private final Map<String, List<InitiativePlace>> reprints = new HashMap<>();
    private final List<InitiativeSurveyed> surveys = new ArrayList<>();
    private final Map<String, Map<FiscalYear, Assessment>> assessments = new HashMap<>();

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
            initiatives.put(id, DetailsOverYears.of(details));
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
        DetailsOverYears known = Objects.requireNonNull(initiatives.get(id));
        int earliest = known.lastBegin().map(FiscalYear::startYear).orElse(2022);
        Optional<FiscalYear> from = choices.maybe(new FiscalYear(earliest + choices.below(2)));
        story.append(new InitiativeAmended(id, from, known.current(), current, "名称の見直し"));
        initiatives.put(id, known.with(from, current));
    }

    private InitiativeDetails details(String name) {
        return new InitiativeDetails(
                name,
                choices.maybe("新規"),
                "総務部",
                "市民活動推進課",
                List.of(choices.oneOf("企画課", "政策推進課", "市民活動推進課")),
                related(),
                List.of("市"),
                choices.perhaps() ? List.of() : List.of("市民", "事業者"),
                choices.maybe("概要 " + choices.below(1000)),
                choices.maybe("現状 " + choices.below(1000)),
                choices.maybe("方向 " + choices.below(1000)),
                choices.maybe("内容 " + choices.below(1000)));
    }

    private List<RelatedSection> related() {
        return Stream.of(RelatedSection.Kind.values())
                .filter(kind -> choices.perhaps())
                .map(kind -> new RelatedSection("関係先 " + choices.below(10), kind))
                .toList();
    }

    void reprint() {
        String id = any();
        List<InitiativePlace> current = IntStream.range(0, choices.below(4))
                .mapToObj(each -> place(sections.number()))
                .toList();
        story.append(new InitiativeReprinted(id, reprints.getOrDefault(id, List.of()), current));
        reprints.put(id, current);
    }

    /** Sometimes nothing is said any more. */
    void assess() {
        String id = any();
        FiscalYear year = new FiscalYear(2022 + choices.below(3));
        Assessment current =
                new Assessment(choices.maybe("評価 " + choices.below(1000)), choices.maybe("次は " + choices.below(1000)));
        Optional<Assessment> previous = Optional.ofNullable(
                assessments.computeIfAbsent(id, first -> new TreeMap<>()).put(year, current));
        story.append(new InitiativeAssessed(id, year, previous, current, previous.map(before -> "誤記")));
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

    /** A new one, or the last one put right. */
    void survey() {
        Survey current = table();
        if (!surveys.isEmpty() && choices.perhaps()) {
            InitiativeSurveyed last = surveys.getLast();
            append(new InitiativeSurveyed(
                    last.initiativeId(),
                    last.surveyId(),
                    last.fiscalYear(),
                    Optional.of(last.current()),
                    current,
                    Optional.of("転記の誤り")));
            return;
        }
        String id = any();
        FiscalYear year = new FiscalYear(2022 + choices.below(3));
        long before = surveys.stream()
                .filter(event ->
                        event.initiativeId().equals(id) && event.previous().isEmpty())
                .count();
        append(new InitiativeSurveyed(id, id + ".q" + (before + 1), year, Optional.empty(), current, Optional.empty()));
    }

    private void append(InitiativeSurveyed event) {
        surveys.add(event);
        story.append(event);
    }

    private Survey table() {
        List<SurveyRow> rows = IntStream.rangeClosed(0, choices.below(3))
                .mapToObj(row -> new SurveyRow(
                        "選択肢" + row,
                        choices.maybe(choices.below(60)),
                        choices.maybe(BigDecimal.valueOf(choices.below(1000), 1)),
                        choices.maybe("別の分母による")))
                .toList();
        return new Survey(
                choices.maybe("アンケート"),
                "設問" + choices.below(100),
                1 + choices.below(60),
                choices.perhaps(),
                rows,
                choices.maybe("報告書"),
                choices.maybe("備考"),
                choices.maybe("複数の集計による"));
    }
}
