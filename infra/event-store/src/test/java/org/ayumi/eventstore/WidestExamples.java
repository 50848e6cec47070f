package org.ayumi.eventstore;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.logic.LogicLink;
import org.ayumi.kernel.logic.LogicNode;
import org.ayumi.kernel.logic.NodeKind;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/**
 * Of every event the one with the longest texts, largest numbers and most entries that may be recorded. Sizes are written
 * here as numbers: a limit that shrinks must fail, not take its example along.
 */
final class WidestExamples {

    private static final String PLAN = "widest-" + "w".repeat(56);
    private static final String INITIATIVE = PLAN + ".99-99-50";
    private static final String INDICATOR = INITIATIVE + ".99";
    private static final String ACTIVITY = INITIATIVE + ".a1";
    private static final String NOTE = ACTIVITY + ".n1";
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999.999999");
    private static final Money MOST_MONEY = new Money(LARGEST, MoneyUnit.MILLION_YEN);
    private static final FiscalYear FIRST = new FiscalYear(2000);
    private static final FiscalYear LAST = new FiscalYear(2050);
    private static final FiscalYear REPORTED = new FiscalYear(2024);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final String UNIT = line("単位");
    private static final Figure MEASURED = new Measured(
            LARGEST,
            UNIT,
            Optional.of(LocalDate.of(2025, 3, 31)),
            Measure.RATIO,
            Optional.of(line("調査")),
            Optional.of(LARGEST),
            Optional.of(LARGEST));
    private static final Figure REPORT = new Measured(
            LARGEST,
            UNIT,
            Optional.of(LocalDate.of(2025, 3, 31)),
            Measure.CUMULATIVE_COUNT,
            Optional.of(line("調査")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LARGEST),
            Optional.of(line("印刷された見出し")));
    private static final Figure SUBSTITUTE =
            new Substitute(line("代わりの指標"), LARGEST, line("代わりの単位"), paragraph("代わりの理由"));

    private WidestExamples() {}

    static List<DomainEvent> all() {
        return Stream.of(plans(), initiatives(), activities(), indicators())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> plans() {
        PlanOutline outline = outline("計画");
        return List.of(
                new PlanAdopted(PLAN, outline, Optional.of("before-" + "w".repeat(56))),
                new AdoptedPlanRevised(PLAN, outline, outline("改訂した計画"), paragraph("改訂の理由")),
                new PlanSectionAdded(PLAN, PLAN + ".s2", section("施策")),
                new PlanSectionAmended(PLAN, PLAN + ".s2", section("施策"), section("改めた施策"), paragraph("施策を改める理由")),
                new LogicModelDrawn(PLAN, 9, links("前の投入"), links("投入"), Optional.of(paragraph("ロジックモデルを改める理由"))),
                new OrganisationUnitAdded(PLAN, PLAN + ".u1", unit("課"), Optional.of(FIRST)),
                new OrganisationUnitAmended(
                        PLAN, PLAN + ".u1", REPORTED, unit("課"), unit("改めた課"), paragraph("課を改める理由")),
                new OrganisationUnitClosed(
                        PLAN,
                        PLAN + ".u1",
                        unit("改めた課"),
                        Optional.of(retirement(number -> PLAN + ".u" + (2 + number))),
                        retirement(number -> PLAN + ".u" + (3 + number)),
                        paragraph("課を廃止する理由")),
                new OccurrenceRecorded(PLAN, PLAN + ".o1", REPORTED, occurrence("催し")),
                new OccurrenceCorrected(
                        PLAN,
                        PLAN + ".o1",
                        REPORTED,
                        occurrence("催し"),
                        Optional.of(occurrence("改めた催し")),
                        paragraph("催しを改める理由")),
                new ReportPublished(
                        PLAN,
                        PLAN + ".p1",
                        line("公表の名"),
                        Occasion.COMMITTEE,
                        REPORTED,
                        LocalDate.of(2025, 7, 10),
                        999_999_999_999_999_999L,
                        Optional.of(paragraph("公表の備考"))));
    }

    private static OrganisationUnit unit(String name) {
        return new OrganisationUnit(line(name), Optional.of(line("部")));
    }

    private static Retirement retirement(IntFunction<String> successor) {
        return new Retirement(REPORTED, Ending.SPLIT, entries(Retirement.MOST_SUCCESSORS, successor));
    }

    private static Assessment assessment(String evaluation) {
        return new Assessment(Optional.of(paragraph(evaluation)), Optional.of(paragraph("今後の方向性")));
    }

    private static MoneyOfYear money(String source) {
        return new MoneyOfYear(
                Stream.of(MoneyKind.BUDGET, MoneyKind.SETTLEMENT, MoneyKind.GRANT_DECIDED, MoneyKind.GRANT_CONFIRMED)
                        .map(WidestExamples::entry)
                        .toList(),
                Optional.of(new Personnel(Optional.of(LARGEST), Optional.of(MOST_MONEY))),
                Optional.of(line(source)));
    }

    private static MoneyEntry entry(MoneyKind kind) {
        return new MoneyEntry(
                kind,
                MOST_MONEY,
                Stream.of(
                                MoneySource.NATIONAL,
                                MoneySource.PREFECTURE,
                                MoneySource.BOND,
                                MoneySource.FEES,
                                MoneySource.OTHER_SPECIFIC,
                                MoneySource.GENERAL)
                        .map(source -> new SourceShare(source, MOST_MONEY.amount()))
                        .toList());
    }

    private static PlanSection section(String name) {
        return new PlanSection(
                Optional.of(PLAN + ".s1"),
                Optional.of(line("段階")),
                Optional.of(number("Ⅰ-①")),
                line(name),
                100_000_000);
    }

    private static InitiativePlace place(String begin) {
        return new InitiativePlace(Optional.of(PLAN + ".s2"), number(begin), 100_000_000);
    }

    private static PrintedNumber number(String begin) {
        return new PrintedNumber(begin + "9".repeat(30 - begin.length()));
    }

    private static List<DomainEvent> initiatives() {
        InitiativeDetails details = details("事業");
        return List.of(
                new InitiativeRegistered(INITIATIVE, PLAN, place("99-"), details),
                new InitiativeMoved(INITIATIVE, place("99-"), place("Ⅸ-㊿"), paragraph("番号を変える理由")),
                new InitiativeReprinted(
                        INITIATIVE,
                        List.of(place("再1-")),
                        entries(InitiativeReprinted.MOST, number -> place("再" + number + "-"))),
                new InitiativeRetired(
                        INITIATIVE,
                        Optional.of(retirement(WidestExamples::other)),
                        retirement(number -> other(1 + number)),
                        paragraph("廃止の理由")),
                new InitiativeResumed(INITIATIVE, retirement(number -> other(1 + number)), LAST, paragraph("再開の理由")),
                new InitiativeAssessed(
                        INITIATIVE,
                        REPORTED,
                        Optional.of(assessment("評価")),
                        assessment("改めた評価"),
                        Optional.of(paragraph("評価を改める理由"))),
                new InitiativeSurveyed(
                        INITIATIVE,
                        INITIATIVE + ".q1",
                        REPORTED,
                        Optional.of(survey("設問")),
                        survey("改めた設問"),
                        Optional.of(paragraph("集計表を訂正する理由"))),
                new InitiativeHandedOver(
                        INITIATIVE,
                        Optional.of(post("前任の役職")),
                        Optional.of(post("役職")),
                        Optional.of(paragraph("担当を替える理由"))),
                new InitiativeMoneyRecorded(
                        INITIATIVE,
                        REPORTED,
                        Optional.of(money("決算書")),
                        money("改めた決算書"),
                        Optional.of(paragraph("金額を改める理由"))),
                new InitiativeAmended(INITIATIVE, Optional.of(REPORTED), details, details("改めた事業"), paragraph("改めた理由")),
                new InitiativeScheduled(
                        INITIATIVE,
                        List.of(row(0)),
                        IntStream.range(0, 30).mapToObj(WidestExamples::row).toList(),
                        Optional.of(paragraph("年次計画の理由"))),
                new InitiativesLinked(INITIATIVE, List.of(other(0)), entries(100, WidestExamples::other)));
    }

    private static List<DomainEvent> activities() {
        Activity activity = activity("取組");
        return List.of(
                new ActivityRecorded(INITIATIVE, ACTIVITY, activity),
                new ActivityCorrected(INITIATIVE, ACTIVITY, activity, activity("直した取組"), paragraph("直した理由")),
                new ActivityWithdrawn(INITIATIVE, ACTIVITY, activity("直した取組"), paragraph("取り下げた理由")),
                new PersonalNoteAdded(
                        INITIATIVE,
                        ACTIVITY,
                        NOTE,
                        line("覚え書き"),
                        new PersonalText("0b9d5c9e-6a57-4f0e-8f3c-2f5f6c1f7d11", "QUJD".repeat(5343))),
                new PersonalNoteErased(INITIATIVE, ACTIVITY, NOTE, line("覚え書き"), paragraph("消去の理由")));
    }

    /** As many as there may be, each with as much as it can hold. */
    private static Targets targets(BigDecimal amount) {
        return new Targets(
                IntStream.range(0, 50)
                        .mapToObj(year ->
                                new Target(new FiscalYear(LAST.startYear() - year), new Aim.Range(amount, LARGEST)))
                        .toList(),
                Optional.empty());
    }

    private static List<LogicLink> links(String input) {
        return IntStream.range(0, 300)
                .mapToObj(index -> new LogicLink(
                        LogicNode.input(line(index + input)),
                        LogicNode.of(NodeKind.ACTIVITY, INITIATIVE),
                        Optional.of(line("前提"))))
                .toList();
    }

    private static List<DomainEvent> indicators() {
        IndicatorDefinition definition = new IndicatorDefinition(
                line("指標"),
                Measure.RATIO,
                Direction.LOWER,
                UNIT,
                Optional.of(line("調査")),
                Optional.of(LARGEST.negate()),
                Optional.of(LARGEST),
                List.of(),
                YearBasis.CALENDAR,
                Optional.of(new Rhythm(20, LAST)),
                Optional.of(IndicatorRole.OUTCOME));
        IndicatorDefinition amended = new IndicatorDefinition(
                line("改めた指標"),
                Measure.RATIO,
                Direction.LOWER,
                UNIT,
                Optional.of(line("調査")),
                Optional.of(LARGEST.negate()),
                Optional.of(LARGEST),
                List.of(),
                YearBasis.CALENDAR,
                Optional.of(new Rhythm(20, LAST)),
                Optional.of(IndicatorRole.OUTCOME));
        Baseline baseline = new Baseline(FIRST, SUBSTITUTE);
        Targets targets = targets(LARGEST.negate());
        return List.of(
                new IndicatorDefined(
                        INDICATOR,
                        IndicatorOwner.initiative(INITIATIVE),
                        PLAN,
                        99,
                        definition,
                        Optional.of(baseline),
                        targets),
                new IndicatorAmended(
                        INDICATOR,
                        REPORTED,
                        definition,
                        amended,
                        new Continuity.Overlap(REPORTED, LARGEST, LARGEST),
                        paragraph("変更の理由")),
                new TargetRevised(INDICATOR, targets, targets(BigDecimal.ONE.negate()), paragraph("目標の理由")),
                new BaselineRevised(
                        INDICATOR, Optional.of(baseline), new Baseline(FIRST, MEASURED), paragraph("基準の理由")),
                new IndicatorRetired(
                        INDICATOR,
                        Optional.of(retirement(number -> INITIATIVE + "." + (2 + number))),
                        retirement(number -> INITIATIVE + "." + (3 + number)),
                        paragraph("指標を廃止する理由")),
                new IndicatorResumed(
                        INDICATOR, retirement(number -> INITIATIVE + "." + (3 + number)), LAST, paragraph("指標を再開する理由")),
                new IndicatorValueRecorded(
                        INDICATOR,
                        REPORTED,
                        Stage.PRELIMINARY,
                        REPORT,
                        Optional.of(paragraph("実績の備考")),
                        Optional.of(paragraph("実績の理由"))),
                new IndicatorBrokenDown(
                        INDICATOR,
                        REPORTED,
                        Stage.PRELIMINARY,
                        Optional.empty(),
                        Optional.of(breakdown("項目")),
                        breakdown("改めた項目"),
                        Optional.of(paragraph("内訳を改める理由"))),
                new IndicatorHandedOver(
                        INDICATOR,
                        Optional.of(post("前任の役職")),
                        Optional.of(post("役職")),
                        Optional.of(paragraph("担当を替える理由"))),
                new IndicatorValueCorrected(
                        INDICATOR,
                        REPORTED,
                        Stage.PRELIMINARY,
                        REPORT,
                        SUBSTITUTE,
                        Optional.of(paragraph("訂正の備考")),
                        paragraph("訂正の理由")));
    }

    private static PersonInCharge post(String about) {
        return new PersonInCharge(ChargeKind.POST, line(about));
    }

    private static Breakdown breakdown(String part) {
        return new Breakdown(
                line("区分"),
                entries(
                        Breakdown.MOST_PARTS,
                        number -> new Part(
                                line(part + number),
                                number == 0
                                        ? Measured.of(LARGEST, UNIT, Measure.RATIO)
                                        : new NotMeasured(line("数がない理由")),
                                Optional.of(Part.LARGEST_BASE))),
                Optional.of(paragraph("重なる理由")));
    }

    private static Survey survey(String question) {
        return new Survey(
                Optional.of(line("題名")),
                paragraph(question),
                Survey.LARGEST_BASE,
                true,
                entries(
                        Survey.MOST_ROWS,
                        number -> new SurveyRow(
                                line("選択肢" + number),
                                Optional.of(Survey.LARGEST_BASE),
                                Optional.of(new BigDecimal("99.999999")),
                                Optional.of(line("割合の理由")))),
                Optional.of(line("出典")),
                Optional.of(paragraph("備考")),
                Optional.of(paragraph("計算と合わない理由")));
    }

    private static PlanOutline outline(String name) {
        return new PlanOutline(line(name), line("版"), line("市"), FIRST, LAST);
    }

    private static InitiativeDetails details(String name) {
        return new InitiativeDetails(
                line(name),
                Optional.of(line("区分")),
                line("部"),
                line("課"),
                entries(50, number -> line("主たる部署" + number)),
                entries(50, number -> new RelatedSection(line("関係部署" + number), RelatedSection.Kind.OUTSIDE_BODY)),
                entries(50, number -> line("実施主体" + number)),
                entries(50, number -> line("対象者" + number)),
                Optional.of(paragraph("概要")),
                Optional.of(paragraph("現状")),
                Optional.of(paragraph("方向性")),
                Optional.of(paragraph("推進内容")));
    }

    private static ScheduleRow row(int number) {
        TreeMap<FiscalYear, String> marks = new TreeMap<>();
        IntStream.rangeClosed(FIRST.startYear(), LAST.startYear())
                .forEach(year -> marks.put(new FiscalYear(year), line("予定" + year)));
        return new ScheduleRow(Optional.of(line("行" + number)), marks);
    }

    private static Activity activity(String title) {
        return new Activity(
                REPORTED,
                line(title),
                ActivityState.CANCELLED,
                Optional.of(paragraph("中止の理由")),
                new ActivityTime(
                        Optional.of(DAY),
                        Optional.of(DAY.plusDays(1)),
                        entries(100, number -> DAY.plusDays(2L + number)),
                        Optional.of(LocalTime.of(9, 59)),
                        Optional.of(LocalTime.of(23, 59)),
                        Optional.empty(),
                        Optional.of(DayPart.AFTERNOON),
                        Optional.of(DayOfWeek.WEDNESDAY)),
                Optional.of(line("場所")),
                Optional.of(line("主催")),
                Optional.of(10_000_000),
                entries(100, number -> new Count(line("件数" + number), LARGEST, UNIT, Optional.of(DAY))),
                entries(100, number -> new MoneyAmount(line("費目" + number), 999_999_999_999_999L)),
                entries(100, WidestExamples::counted),
                Optional.of(paragraph("備考")),
                Optional.of("区".repeat(20)),
                Optional.of(line("所管")));
    }

    private static Occurrence occurrence(String title) {
        return new Occurrence(line(title), entries(20, number -> INITIATIVE + ".a" + (2 + number)));
    }

    private static String other(int number) {
        return PLAN + "." + (1 + number / 50) + "-1-" + (1 + number % 50);
    }

    /** 99 of the initiative, and one of another. */
    private static String counted(int number) {
        return number == 99 ? other(0) + ".1" : INITIATIVE + "." + (1 + number);
    }

    private static <T> List<T> entries(int count, IntFunction<T> entry) {
        return IntStream.range(0, count).mapToObj(entry).toList();
    }

    private static String line(String about) {
        return filled(about, 200);
    }

    private static String paragraph(String about) {
        return filled(about + "\n", 4000);
    }

    /** Its first letter is outside the basic plane: characters are counted, not halves of them. */
    private static String filled(String about, int length) {
        String text = "𠮷" + about;
        return text + "長".repeat(length - text.codePointCount(0, text.length()));
    }
}
