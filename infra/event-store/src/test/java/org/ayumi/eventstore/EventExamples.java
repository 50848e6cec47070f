package org.ayumi.eventstore;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
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
import org.ayumi.kernel.indicator.Trend;
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

/** Of every event one example that leaves nothing out, and one that leaves out all it may. */
final class EventExamples {

    static final String PLAN = "tomisato-kyodo-2";
    static final String INITIATIVE = PLAN + ".1-3-2";
    static final String INDICATOR = INITIATIVE + ".1";

    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R4 = new FiscalYear(2022);
    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final Figure SUBSTITUTE =
            new Substitute("来場者アンケートの関心度", new BigDecimal("85.7"), "%", "市民アンケートは行っていない");
    private static final Figure MEASURED = new Measured(
            new BigDecimal("62.5"),
            "%",
            Optional.of(LocalDate.of(2024, 3, 31)),
            Measure.RATIO,
            Optional.of("市民アンケート"),
            Optional.of(new BigDecimal("50")),
            Optional.of(new BigDecimal("80")));

    /** With what is printed beside it. */
    private static final Figure REPORT = new Measured(
            new BigDecimal("102"),
            "件",
            Optional.of(LocalDate.of(2024, 3, 31)),
            Measure.CUMULATIVE_COUNT,
            Optional.of("市民アンケート"),
            Optional.of(new BigDecimal("50")),
            Optional.of(new BigDecimal("80")),
            Optional.of(new BigDecimal("13")),
            Optional.of("感謝状の贈呈数"));

    private static final IndicatorOwner OWNER = IndicatorOwner.section(PLAN + ".s2");

    private static final Figure STATE = new InState("未策定", Optional.of(LocalDate.of(2021, 3, 31)));

    private static final IndicatorDefinition STATES = new IndicatorDefinition(
            "業務継続計画",
            Measure.STATE,
            Direction.HIGHER,
            "計画",
            Optional.of("庁内調査"),
            Optional.empty(),
            Optional.empty(),
            List.of("未策定", "策定中", "策定済"));

    /** Each kind in a year of its own. */
    private static final Targets OF_SINGLE_YEARS = Targets.of(
            new Target(new FiscalYear(2021), new Aim.Amount(new BigDecimal("80"))),
            new Target(new FiscalYear(2022), new Aim.AtLeast(new BigDecimal("82.5"))),
            new Target(new FiscalYear(2023), new Aim.AtMost(new BigDecimal("90"))),
            new Target(new FiscalYear(2024), new Aim.Range(new BigDecimal("50"), new BigDecimal("55"))),
            new Target(new FiscalYear(2025), new Aim.Toward(Trend.MAINTAIN, Optional.of(new BigDecimal("0.5")))),
            new Target(R8, new Aim.InState("策定済")));

    private static final IndicatorDefinition NUMBERS = new IndicatorDefinition(
            "来館者数",
            Measure.ANNUAL_COUNT,
            Direction.HIGHER,
            "人",
            Optional.of("窓口の集計"),
            Optional.of(BigDecimal.ZERO),
            Optional.of(new BigDecimal("100000")));

    private static final IndicatorDefinition OF_NO_ROLE = ofYears(STATES, YearBasis.SCHOOL, new Rhythm(2, R4));

    private static final IndicatorDefinition DEFINITION = OF_NO_ROLE.as(Optional.of(IndicatorRole.OUTCOME));

    private static final IndicatorDefinition COUNTED_OF_NO_ROLE =
            ofYears(NUMBERS, YearBasis.CALENDAR, new Rhythm(5, R2));

    private static final IndicatorDefinition COUNTED = COUNTED_OF_NO_ROLE.as(Optional.of(IndicatorRole.OUTPUT));

    /** And beside them one on a sum. */
    private static final Targets TARGETS = new Targets(
            Stream.concat(
                            OF_SINGLE_YEARS.ofYears().stream(),
                            Stream.of(new Target(R8, new Aim.AtLeast(new BigDecimal("300")), Optional.of(R4))))
                    .toList(),
            Optional.empty());

    private static final Continuity OVERLAP = new Continuity.Overlap(R4, new BigDecimal("412"), new BigDecimal("520"));

    private static final IndicatorValueRecorded RECORDED_IN_THE_YEAR = new IndicatorValueRecorded(
            INDICATOR, R5, Stage.INTERIM, REPORT, Optional.of("年度末の集計"), Optional.of("出納整理期間後"));

    private static final IndicatorValueCorrected CORRECTED_FIRST_FIGURE = new IndicatorValueCorrected(
            INDICATOR, R5, Stage.PRELIMINARY, new NotMeasured("集計していない"), SUBSTITUTE, Optional.of("再集計"), "転記の誤り");

    /** What the golden files of old revisions are read as today; of the current ones it is the full example. */
    static final Map<EventType, DomainEvent> OLD_REVISIONS = Map.ofEntries(
            entry(
                    new EventType("initiative.registered", 1),
                    new InitiativeRegistered(
                            INITIATIVE,
                            PLAN,
                            new InitiativePlace(Optional.empty(), new PrintedNumber("1-(3)-②"), 10_302),
                            details("まちづくり交流会"))),
            entry(
                    new EventType("initiative.registered", 2),
                    new InitiativeRegistered(INITIATIVE, PLAN, place("1-(3)-②", 10_302), details("まちづくり交流会"))),
            entry(
                    new EventType("initiative.amended", 1),
                    new InitiativeAmended(
                            INITIATIVE, Optional.empty(), details("まちづくり交流会"), details("まちづくり大交流会"), "名称の変更")),
            entry(
                    new EventType("indicator.defined", 1),
                    new IndicatorDefined(
                            INDICATOR,
                            IndicatorOwner.initiative(INITIATIVE),
                            PLAN,
                            1,
                            new IndicatorDefinition(
                                    "まちづくりへの関心度",
                                    Measure.RATIO,
                                    Direction.HIGHER,
                                    "%",
                                    Optional.of("市民アンケート"),
                                    Optional.of(BigDecimal.ZERO),
                                    Optional.of(new BigDecimal("100"))),
                            Optional.of(new Baseline(R2, new NotConducted())),
                            Targets.of(R8, new BigDecimal("80")))),
            entry(
                    new EventType("indicator.target-revised", 1),
                    new TargetRevised(
                            INDICATOR,
                            Targets.of(R8, new BigDecimal("80")),
                            Targets.of(R8, new BigDecimal("82.5")),
                            "中間見直し")),
            entry(
                    new EventType("indicator.baseline-revised", 1),
                    new BaselineRevised(
                            INDICATOR,
                            Optional.of(new Baseline(R2, new NotReported())),
                            new Baseline(R2, MEASURED),
                            "調査結果の確定")),
            entry(
                    new EventType("indicator.value-recorded", 1),
                    new IndicatorValueRecorded(INDICATOR, R5, MEASURED, Optional.of("年度末の集計"), Optional.of("出納整理期間後"))),
            entry(
                    new EventType("indicator.value-corrected", 1),
                    new IndicatorValueCorrected(
                            INDICATOR, R5, new NotMeasured("集計していない"), SUBSTITUTE, Optional.of("再集計"), "転記の誤り")),
            entry(
                    new EventType("indicator.defined", 2),
                    new IndicatorDefined(
                            INDICATOR, OWNER, PLAN, 1, STATES, Optional.of(new Baseline(R2, STATE)), OF_SINGLE_YEARS)),
            entry(
                    new EventType("indicator.defined", 3),
                    new IndicatorDefined(
                            INDICATOR, OWNER, PLAN, 1, OF_NO_ROLE, Optional.of(new Baseline(R2, STATE)), TARGETS)),
            entry(
                    new EventType("indicator.amended", 2),
                    new IndicatorAmended(INDICATOR, R5, COUNTED_OF_NO_ROLE, OF_NO_ROLE, OVERLAP, "オンラインの利用を含める")),
            entry(
                    new EventType("indicator.amended", 1),
                    new IndicatorAmended(INDICATOR, R5, NUMBERS, STATES, OVERLAP, "オンラインの利用を含める")),
            entry(
                    new EventType("indicator.target-revised", 2),
                    new TargetRevised(INDICATOR, OF_SINGLE_YEARS, Targets.noneBecause("推移を見守る"), "中間見直し")),
            entry(
                    new EventType("indicator.value-recorded", 2),
                    new IndicatorValueRecorded(INDICATOR, R5, MEASURED, Optional.of("年度末の集計"), Optional.of("出納整理期間後"))),
            entry(
                    new EventType("indicator.value-corrected", 2),
                    new IndicatorValueCorrected(
                            INDICATOR, R5, new NotMeasured("集計していない"), SUBSTITUTE, Optional.of("再集計"), "転記の誤り")),
            entry(
                    new EventType("indicator.value-recorded", 3),
                    new IndicatorValueRecorded(
                            INDICATOR, R5, Stage.INTERIM, MEASURED, Optional.of("年度末の集計"), Optional.of("出納整理期間後"))),
            entry(
                    new EventType("indicator.value-corrected", 3),
                    new IndicatorValueCorrected(
                            INDICATOR,
                            R5,
                            Stage.PRELIMINARY,
                            new NotMeasured("集計していない"),
                            SUBSTITUTE,
                            Optional.of("再集計"),
                            "転記の誤り")),
            entry(
                    new EventType("indicator.defined", 4),
                    new IndicatorDefined(
                            INDICATOR,
                            OWNER,
                            PLAN,
                            1,
                            OF_NO_ROLE,
                            Optional.of(new Baseline(R2, STATE)),
                            TARGETS,
                            Optional.of("tomisato-sogo-5.i1"))),
            entry(
                    new EventType("indicator.baseline-revised", 2),
                    new BaselineRevised(
                            INDICATOR,
                            Optional.of(new Baseline(R2, new NotReported())),
                            new Baseline(R2, new NotConducted()),
                            "調査結果の確定")),
            entry(
                    new EventType("indicator.broken-down", 1),
                    new IndicatorBrokenDown(
                            INDICATOR,
                            R5,
                            Stage.INTERIM,
                            Optional.of(LocalDate.of(2023, 9, 30)),
                            Optional.of(breakdown("71.2")),
                            breakdown("70.0"),
                            Optional.of("転記の誤り"))),
            entry(
                    new EventType("activity.recorded", 1),
                    new ActivityRecorded(INITIATIVE, INITIATIVE + ".a1", plainActivity("まちづくり交流会"))),
            entry(
                    new EventType("activity.corrected", 1),
                    new ActivityCorrected(
                            INITIATIVE, INITIATIVE + ".a1", plainActivity("交流会"), plainActivity("まちづくり交流会"), "題名の誤り")),
            entry(
                    new EventType("activity.withdrawn", 1),
                    new ActivityWithdrawn(INITIATIVE, INITIATIVE + ".a1", plainActivity("まちづくり交流会"), "二重に登録した")),
            entry(
                    new EventType("indicator.defined", 5),
                    new IndicatorDefined(
                            INDICATOR,
                            OWNER,
                            PLAN,
                            1,
                            OF_NO_ROLE,
                            Optional.of(new Baseline(R2, STATE)),
                            TARGETS,
                            Optional.of("tomisato-sogo-5.i1"))),
            entry(new EventType("indicator.value-recorded", 4), RECORDED_IN_THE_YEAR),
            entry(new EventType("indicator.value-corrected", 4), CORRECTED_FIRST_FIGURE),
            entry(new EventType("indicator.broken-down", 2), brokenDown()));

    private static final InitiativePlace PLACE = new InitiativePlace(Optional.empty(), new PrintedNumber("11102"), 0);

    private static final PlanSection SECTION =
            new PlanSection(Optional.empty(), Optional.empty(), Optional.empty(), "重点事業", 0);

    private EventExamples() {}

    private static InitiativePlace place(String number, int order) {
        return new InitiativePlace(Optional.of(PLAN + ".s2"), new PrintedNumber(number), order);
    }

    private static PlanSection section(String name) {
        return new PlanSection(
                Optional.of(PLAN + ".s1"), Optional.of("施策"), Optional.of(new PrintedNumber("Ⅰ-1")), name, 1);
    }

    private static IndicatorDefinition ofYears(IndicatorDefinition counted, YearBasis basis, Rhythm rhythm) {
        return new IndicatorDefinition(
                counted.name(),
                counted.measure(),
                counted.better(),
                counted.unit(),
                counted.survey(),
                counted.minimum(),
                counted.maximum(),
                counted.states(),
                basis,
                Optional.of(rhythm));
    }

    private static LogicLink link(LogicNode from, LogicNode to) {
        return new LogicLink(from, to, Optional.of("参加した人が次の活動を始める"));
    }

    private static IndicatorBrokenDown brokenDown() {
        return new IndicatorBrokenDown(
                INDICATOR,
                R5,
                Stage.INTERIM,
                Optional.of(LocalDate.of(2023, 9, 30)),
                Optional.of(breakdown("71.2")),
                breakdown("70.0"),
                Optional.of("転記の誤り"));
    }

    private static IndicatorDefinition bare(String name) {
        return new IndicatorDefinition(
                name,
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Every optional present, no list empty, all kinds of figure. */
    static List<DomainEvent> full() {
        return List.of(
                new PlanAdopted(PLAN, outline("初版"), Optional.of("tomisato-kyodo-1")),
                new AdoptedPlanRevised(PLAN, outline("初版"), outline("改訂版"), "中間見直し"),
                new InitiativeRegistered(INITIATIVE, PLAN, place("1-(3)-②", 10_302), withTexts(details("まちづくり交流会"))),
                new InitiativeMoved(INITIATIVE, place("1-(3)-②", 10_302), place("Ⅱ-1-①", 20_101), "中間見直しによる番号の付け替え"),
                new PlanSectionAdded(PLAN, PLAN + ".s2", section("市民が主役のまちづくり")),
                new PlanSectionAmended(PLAN, PLAN + ".s2", section("市民が主役のまちづくり"), section("市民が主役の協働のまちづくり"), "名称の変更"),
                new InitiativeReprinted(INITIATIVE, List.of(place("Ⅱ-1-②", 20_102)), List.of(place("Ⅱ-1-③", 20_103))),
                new InitiativeRetired(
                        INITIATIVE,
                        Optional.of(retirement(2023, Ending.ABOLISHED)),
                        retirement(2024, Ending.SPLIT),
                        "事業の見直し"),
                new InitiativeResumed(INITIATIVE, retirement(2023, Ending.COMPLETED), R8, "再開の要望"),
                new InitiativeAssessed(
                        INITIATIVE,
                        R5,
                        Optional.of(assessment("参加者が減った")),
                        assessment("参加者が増えた"),
                        Optional.of("転記の誤り")),
                new InitiativeSurveyed(
                        INITIATIVE, INITIATIVE + ".q1", R5, Optional.of(survey(9)), survey(10), Optional.of("転記の誤り")),
                brokenDown(),
                new LogicModelDrawn(
                        PLAN,
                        2,
                        List.of(link(LogicNode.input("人件費0.8人"), LogicNode.of(NodeKind.ACTIVITY, INITIATIVE))),
                        List.of(
                                link(
                                        LogicNode.of(NodeKind.ACTIVITY, INITIATIVE),
                                        LogicNode.of(NodeKind.OUTPUT, INDICATOR)),
                                link(
                                        LogicNode.of(NodeKind.OUTPUT, INDICATOR),
                                        LogicNode.of(NodeKind.OUTCOME, PLAN + ".i1"))),
                        Optional.of("評価シートの見直し")),
                new InitiativeMoneyRecorded(
                        INITIATIVE,
                        R5,
                        Optional.of(money("12400", Optional.empty())),
                        money("12500.0", Optional.of("11873")),
                        Optional.of("転記の誤り")),
                new InitiativeHandedOver(
                        INITIATIVE,
                        Optional.of(new PersonInCharge(ChargeKind.POST, "市民活動推進課 主査")),
                        Optional.of(new PersonInCharge(ChargeKind.ACCOUNT, "staff")),
                        Optional.of("人事異動")),
                new IndicatorHandedOver(
                        INDICATOR,
                        Optional.of(new PersonInCharge(ChargeKind.ACCOUNT, "staff")),
                        Optional.of(new PersonInCharge(ChargeKind.POST, "市民活動推進課 係長")),
                        Optional.of("人事異動")),
                new IndicatorRetired(
                        INDICATOR,
                        Optional.of(retirement(2023, Ending.MERGED)),
                        retirement(2024, Ending.CONTINUED),
                        "指標の見直し"),
                new IndicatorResumed(INDICATOR, retirement(2023, Ending.SPLIT), R8, "調査の再開"),
                new OrganisationUnitAdded(PLAN, PLAN + ".u1", unit("企画課"), Optional.of(R2)),
                new OrganisationUnitAmended(PLAN, PLAN + ".u1", R5, unit("企画課"), unit("政策推進課"), "組織改正"),
                new OrganisationUnitClosed(
                        PLAN,
                        PLAN + ".u1",
                        unit("政策推進課"),
                        Optional.of(retirement(2023, Ending.ABOLISHED)),
                        retirement(2024, Ending.MERGED),
                        "課の統合"),
                new OccurrenceRecorded(PLAN, PLAN + ".o1", R5, occurrence("まちづくり交流会")),
                new OccurrenceCorrected(
                        PLAN, PLAN + ".o1", R5, occurrence("交流会"), Optional.of(occurrence("まちづくり交流会")), "題名の誤り"),
                new InitiativeAmended(
                        INITIATIVE,
                        Optional.of(R5),
                        withTexts(details("まちづくり交流会")),
                        withTexts(details("まちづくり大交流会")),
                        "名称の変更"),
                new InitiativeScheduled(
                        INITIATIVE,
                        List.of(row("講座", Map.of(2022, "検討"))),
                        List.of(row("講座", Map.of(2022, "検討・創設", 2023, "実施", 2025, "→"))),
                        Optional.of("実施の延期")),
                new InitiativesLinked(INITIATIVE, List.of(PLAN + ".2-1-1"), List.of(PLAN + ".2-1-2", PLAN + ".2-1-1")),
                new ActivityRecorded(INITIATIVE, INITIATIVE + ".a1", activity("まちづくり交流会")),
                new ActivityCorrected(INITIATIVE, INITIATIVE + ".a1", inAMonth("交流会"), activity("まちづくり交流会"), "題名の誤り"),
                new ActivityWithdrawn(INITIATIVE, INITIATIVE + ".a1", activity("まちづくり交流会"), "二重に登録した"),
                new IndicatorDefined(
                        INDICATOR,
                        OWNER,
                        PLAN,
                        1,
                        DEFINITION,
                        Optional.of(new Baseline(R2, STATE)),
                        TARGETS,
                        Optional.of("tomisato-sogo-5.i1")),
                new IndicatorAmended(INDICATOR, R5, COUNTED, DEFINITION, OVERLAP, "オンラインの利用を含める"),
                new TargetRevised(INDICATOR, TARGETS, Targets.noneBecause("推移を見守る"), "中間見直し"),
                new BaselineRevised(
                        INDICATOR,
                        Optional.of(new Baseline(R2, new NotReported())),
                        new Baseline(R2, new NotConducted()),
                        "調査結果の確定"),
                RECORDED_IN_THE_YEAR,
                CORRECTED_FIRST_FIGURE,
                published(Optional.of("資料2")),
                new PersonalNoteAdded(
                        INITIATIVE,
                        INITIATIVE + ".a1",
                        INITIATIVE + ".a1.n1",
                        "講師",
                        new PersonalText("0b9d5c9e-6a57-4f0e-8f3c-2f5f6c1f7d11", "c2VhbGVkIGV4YW1wbGU=")),
                new PersonalNoteErased(INITIATIVE, INITIATIVE + ".a1", INITIATIVE + ".a1.n1", "講師", "本人からの申出"));
    }

    /** Every optional empty, every list as short as it may be, and a zero that is a measurement. */
    static List<DomainEvent> minimal() {
        Activity activity = new Activity(
                R5,
                "交流会",
                ActivityState.NOT_STATED,
                Optional.empty(),
                ActivityTime.undated(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        InitiativeDetails details = new InitiativeDetails(
                "交流会", Optional.empty(), "部", "課", List.of("課"), List.of(), List.of(), List.of(), Optional.empty());
        Figure zero = Measured.of(BigDecimal.ZERO, "件", Measure.ANNUAL_COUNT);
        return List.of(
                new PlanAdopted(PLAN, outline("初版"), Optional.empty()),
                new AdoptedPlanRevised(PLAN, outline("初版"), outline("改訂版"), "見直し"),
                new InitiativeRegistered(INITIATIVE, PLAN, PLACE, details),
                new InitiativeMoved(INITIATIVE, PLACE, PLACE, "変更"),
                new PlanSectionAdded(PLAN, PLAN + ".s1", SECTION),
                new PlanSectionAmended(PLAN, PLAN + ".s1", SECTION, SECTION, "変更"),
                new InitiativeReprinted(INITIATIVE, List.of(), List.of()),
                new InitiativeRetired(INITIATIVE, Optional.empty(), ended(), "廃止"),
                new InitiativeResumed(INITIATIVE, ended(), R5, "再開"),
                new InitiativeAssessed(
                        INITIATIVE,
                        R4,
                        Optional.empty(),
                        new Assessment(Optional.empty(), Optional.empty()),
                        Optional.empty()),
                new InitiativeSurveyed(
                        INITIATIVE,
                        INITIATIVE + ".q1",
                        R4,
                        Optional.empty(),
                        new Survey(
                                Optional.empty(),
                                "参加したいか",
                                1,
                                false,
                                List.of(new SurveyRow("はい", Optional.empty(), Optional.empty(), Optional.empty())),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty()),
                new IndicatorBrokenDown(
                        INDICATOR,
                        R4,
                        Stage.FINAL,
                        Optional.empty(),
                        Optional.empty(),
                        new Breakdown("性別", List.of(), Optional.empty()),
                        Optional.empty()),
                new InitiativeMoneyRecorded(INITIATIVE, R4, Optional.empty(), MoneyOfYear.UNTOLD, Optional.empty()),
                new InitiativeHandedOver(INITIATIVE, Optional.empty(), Optional.empty(), Optional.empty()),
                new IndicatorHandedOver(INDICATOR, Optional.empty(), Optional.empty(), Optional.empty()),
                new LogicModelDrawn(PLAN, 1, List.of(), List.of(), Optional.empty()),
                new IndicatorRetired(INDICATOR, Optional.empty(), ended(), "廃止"),
                new IndicatorResumed(INDICATOR, ended(), R5, "再開"),
                new OrganisationUnitAdded(
                        PLAN, PLAN + ".u1", new OrganisationUnit("課", Optional.empty()), Optional.empty()),
                new OrganisationUnitAmended(
                        PLAN,
                        PLAN + ".u1",
                        R5,
                        new OrganisationUnit("課", Optional.empty()),
                        new OrganisationUnit("新課", Optional.empty()),
                        "改正"),
                new OrganisationUnitClosed(
                        PLAN,
                        PLAN + ".u1",
                        new OrganisationUnit("課", Optional.empty()),
                        Optional.empty(),
                        ended(),
                        "改正"),
                new OccurrenceRecorded(PLAN, PLAN + ".o1", R5, occurrence("交流会")),
                new OccurrenceCorrected(PLAN, PLAN + ".o1", R5, occurrence("交流会"), Optional.empty(), "別の集まり"),
                new InitiativeAmended(INITIATIVE, Optional.empty(), details, details, "変更"),
                new InitiativeScheduled(INITIATIVE, List.of(), List.of(), Optional.empty()),
                new InitiativesLinked(INITIATIVE, List.of(), List.of()),
                new ActivityRecorded(INITIATIVE, INITIATIVE + ".a1", activity),
                new ActivityCorrected(INITIATIVE, INITIATIVE + ".a1", activity, activity, "誤り"),
                new ActivityWithdrawn(INITIATIVE, INITIATIVE + ".a1", activity, "誤り"),
                new IndicatorDefined(
                        INDICATOR,
                        IndicatorOwner.plan(PLAN),
                        PLAN,
                        1,
                        new IndicatorDefinition(
                                "件数",
                                Measure.ANNUAL_COUNT,
                                Direction.LOWER,
                                "件",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        Targets.of(R8, BigDecimal.ZERO)),
                new IndicatorAmended(INDICATOR, R5, bare("来館者数"), bare("利用者数"), new Continuity.Broken(), "見直し"),
                new TargetRevised(INDICATOR, Targets.of(R8, BigDecimal.ZERO), Targets.of(R8, BigDecimal.ONE), "見直し"),
                new BaselineRevised(INDICATOR, Optional.empty(), new Baseline(R2, new NotConducted()), "見直し"),
                new IndicatorValueRecorded(INDICATOR, R4, zero, Optional.empty(), Optional.empty()),
                new IndicatorValueCorrected(INDICATOR, R4, zero, new NotReported(), Optional.empty(), "誤り"),
                published(Optional.empty()),
                new PersonalNoteAdded(
                        INITIATIVE,
                        INITIATIVE + ".a1",
                        INITIATIVE + ".a1.n1",
                        "連絡先",
                        new PersonalText("0b9d5c9e-6a57-4f0e-8f3c-2f5f6c1f7d11", "c2VhbGVkIGV4YW1wbGU=")),
                new PersonalNoteErased(INITIATIVE, INITIATIVE + ".a1", INITIATIVE + ".a1.n1", "連絡先", "申出"));
    }

    private static Retirement retirement(int lastYear, Ending ending) {
        int successors = ending == Ending.SPLIT ? 2 : 1;
        return new Retirement(
                new FiscalYear(lastYear),
                ending,
                List.of(PLAN + ".2-1-1", PLAN + ".2-1-2").subList(0, successors));
    }

    private static Retirement ended() {
        return new Retirement(R4, Ending.ABOLISHED, List.of());
    }

    private static Breakdown breakdown(String men) {
        return new Breakdown(
                "性別",
                List.of(
                        new Part(
                                "男",
                                new Measured(
                                        new BigDecimal(men),
                                        "%",
                                        Optional.of(LocalDate.of(2023, 9, 30)),
                                        Measure.RATIO,
                                        Optional.of("市民アンケート"),
                                        Optional.of(new BigDecimal("420")),
                                        Optional.of(new BigDecimal("600"))),
                                Optional.of(600)),
                        new Part("女", new NotMeasured("集計中"), Optional.of(700))),
                Optional.of("両方に数えた人がいる"));
    }

    private static Survey survey(int yes) {
        return new Survey(
                Optional.of("参加者アンケート"),
                "また参加したいか",
                20,
                true,
                List.of(
                        new SurveyRow(
                                "はい", Optional.of(yes), Optional.of(new BigDecimal("50.0")), Optional.of("割合は別の分母による")),
                        new SurveyRow("いいえ", Optional.of(1), Optional.of(new BigDecimal("5")), Optional.of("印刷のまま"))),
                Optional.of("報告書12頁"),
                Optional.of("複数回答可"),
                Optional.of("無回答は印刷されていない"));
    }

    private static Assessment assessment(String evaluation) {
        return new Assessment(Optional.of(evaluation), Optional.of("回数を増やす"));
    }

    private static MoneyOfYear money(String budget, Optional<String> settlement) {
        return new MoneyOfYear(
                Stream.concat(
                                Stream.of(told(MoneyKind.BUDGET, budget)),
                                settlement.map(amount -> told(MoneyKind.SETTLEMENT, amount)).stream())
                        .toList(),
                Optional.of(new Personnel(
                        Optional.of(new BigDecimal("0.8")),
                        Optional.of(new Money(new BigDecimal("5200000"), MoneyUnit.YEN)))),
                Optional.of("令和5年度 当初予算書 42ページ"));
    }

    private static MoneyEntry told(MoneyKind kind, String amount) {
        return new MoneyEntry(
                kind,
                new Money(new BigDecimal(amount), MoneyUnit.THOUSAND_YEN),
                List.of(new SourceShare(MoneySource.NATIONAL, new BigDecimal("4000"))));
    }

    private static OrganisationUnit unit(String name) {
        return new OrganisationUnit(name, Optional.of("総務部"));
    }

    private static InitiativeDetails withTexts(InitiativeDetails details) {
        return new InitiativeDetails(
                details.name(),
                details.label(),
                details.department(),
                details.division(),
                details.leadSections(),
                details.relatedSections(),
                details.implementers(),
                details.audience(),
                details.summary(),
                Optional.of("参加者が固定している"),
                Optional.of("誰もが加わるまち"),
                Optional.of("年に2回の交流会"));
    }

    private static ReportPublished published(Optional<String> note) {
        return new ReportPublished(
                PLAN, PLAN + ".p1", "第1回推進委員会 資料", Occasion.COMMITTEE, R5, LocalDate.of(2024, 7, 10), 243, note);
    }

    private static PlanOutline outline(String edition) {
        return new PlanOutline("第2次協働のまちづくり推進計画", edition, "富里市", R4, R8);
    }

    private static InitiativeDetails details(String name) {
        return new InitiativeDetails(
                name,
                Optional.of("新規"),
                "市民経済環境部",
                "市民活動推進課",
                List.of("市民活動推進課", "企画課"),
                List.of(
                        new RelatedSection("庁内各課", RelatedSection.Kind.ALL_SECTIONS),
                        new RelatedSection("社会福祉協議会", RelatedSection.Kind.OUTSIDE_BODY)),
                List.of("市", "市民活動団体"),
                List.of("市民"),
                Optional.of("市民が集い、まちづくりを語る。\n年1回開く。"));
    }

    private static ScheduleRow row(String name, Map<Integer, String> marks) {
        TreeMap<FiscalYear, String> years = new TreeMap<>();
        marks.forEach((year, mark) -> years.put(new FiscalYear(year), mark));
        return new ScheduleRow(Optional.of(name), years);
    }

    /** As activities were told before what is printed beside them had fields. */
    private static Activity plainActivity(String title) {
        return new Activity(
                R5,
                title,
                ActivityState.CANCELLED,
                Optional.of("台風の接近"),
                new ActivityTime(
                        Optional.of(LocalDate.of(2023, 10, 14)),
                        Optional.of(LocalDate.of(2023, 10, 15)),
                        List.of(LocalDate.of(2023, 11, 3)),
                        Optional.of(LocalTime.of(13, 30)),
                        Optional.of(LocalTime.of(15, 0))),
                Optional.of("中央公民館"),
                Optional.of("実行委員会"),
                Optional.of(5),
                List.of(new Count("参加団体", new BigDecimal("17"), "団体")),
                List.of(new MoneyAmount("補助金交付決定額", 400_000)),
                List.of(INDICATOR),
                Optional.of("𠮷野〜新橋 − ①㈱"));
    }

    private static Activity activity(String title) {
        Activity plain = plainActivity(title);
        ActivityTime time = plain.time();
        return at(
                plain,
                new ActivityTime(
                        time.heldOn(),
                        time.heldUntil(),
                        time.furtherDates(),
                        time.startsAt(),
                        time.endsAt(),
                        Optional.empty(),
                        Optional.of(DayPart.AFTERNOON),
                        Optional.of(DayOfWeek.FRIDAY)));
    }

    private static Activity inAMonth(String title) {
        return at(
                plainActivity(title),
                new ActivityTime(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(YearMonth.of(2023, 6)),
                        Optional.of(DayPart.MORNING),
                        Optional.empty()));
    }

    private static Activity at(Activity plain, ActivityTime time) {
        return new Activity(
                plain.fiscalYear(),
                plain.title(),
                plain.state(),
                plain.stateReason(),
                time,
                plain.place(),
                plain.organiser(),
                plain.participants(),
                List.of(new Count("参加団体", new BigDecimal("17"), "団体", Optional.of(LocalDate.of(2024, 3, 31)))),
                plain.amounts(),
                plain.countedBy(),
                plain.note(),
                Optional.of("①"),
                Optional.of("市民活動サポートセンター"));
    }

    private static Occurrence occurrence(String title) {
        return new Occurrence(title, List.of(INITIATIVE + ".a1", PLAN + ".2-2-1.a2"));
    }
}
