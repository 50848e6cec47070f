package org.ayumi.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R2;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.activity;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amended;
import static org.ayumi.query.moment.SamplePlan.below;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.indicatorId;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.moved;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.target;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.breakdown.Part;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.EventNames;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.Count;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.MoneyAmount;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
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
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final String INITIATIVE = initiativeId("1-1-1");
    private static final String INDICATOR = indicatorId("1-1-1");
    private static final DomainEvent DEFINED = defined("1-1-1", "相談件数", "件", new NotConducted(), 15000);

    private final EventForm json = EventForms.stored();
    private final Sentences japanese = new Sentences(AuditWords.JAPANESE, json);
    private final Sentences english = new Sentences(AuditWords.ENGLISH, json);

    static Stream<Arguments> sentences() {
        Measured precise = new Measured(
                new BigDecimal("12.5"),
                "%",
                Optional.of(LocalDate.of(2024, 3, 31)),
                Measure.RATIO,
                Optional.of("市民アンケート"),
                Optional.of(BigDecimal.valueOf(1250)),
                Optional.of(BigDecimal.valueOf(10000)));
        return Stream.of(
                arguments(
                        adopted(),
                        "計画「第2次富里市協働のまちづくり推進計画」改訂版（富里市、令和4年度から令和8年度まで）を策定",
                        "Plan \"第2次富里市協働のまちづくり推進計画\" 改訂版 (富里市, FY2022 to FY2026) adopted"),
                arguments(
                        new AdoptedPlanRevised(PLAN, outline("初版"), outline("改訂版"), "見直し"),
                        "計画「第2次富里市協働のまちづくり推進計画」を改訂：版：初版 → 改訂版",
                        "Plan \"第2次富里市協働のまちづくり推進計画\" revised: edition: 初版 → 改訂版"),
                arguments(
                        added(1, new PlanSection(Optional.empty(), Optional.empty(), Optional.empty(), "協働", 0)),
                        "基本目標・施策「協働」を追加（ID：s1、並び順：0）",
                        "Section \"協働\" added as section s1 (order: 0)"),
                arguments(
                        added(2, below(1, "Ⅰ-1", "市民が主役", 10)),
                        "施策 Ⅰ-1「市民が主役」を追加（ID：s2、並び順：10）；上位はs1",
                        "施策 Ⅰ-1 \"市民が主役\" added as section s2 (order: 10); below section s1"),
                arguments(
                        amended(2, below(1, "Ⅰ-1", "市民が主役", 10), goal("Ⅰ-2", "市民が主役の協働", 20)),
                        "基本目標 Ⅰ-2「市民が主役の協働」の記載を変更：階層の名称：施策 → 基本目標；番号：Ⅰ-1 → Ⅰ-2；"
                                + "名称：市民が主役 → 市民が主役の協働；並び順：10 → 20；"
                                + "上位の基本目標・施策：tomisato-kyodo-2.s1 → 記載なし",
                        "基本目標 Ⅰ-2 \"市民が主役の協働\" amended: name of the level: 施策 → 基本目標; number: Ⅰ-1 → Ⅰ-2;"
                                + " name: 市民が主役 → 市民が主役の協働; order: 10 → 20;"
                                + " section above: tomisato-kyodo-2.s1 → not stated"),
                arguments(
                        registered("11102", placeOn(2, "11102", 5), "補助金"),
                        "事業11102「補助金」を登録（主たる部署：市民活動推進課）；基本目標・施策はs2",
                        "Initiative 11102 \"補助金\" registered (lead sections: 市民活動推進課); on section s2"),
                arguments(
                        moved("1-1-1", placeOn(2, "Ⅱ-①", 5)),
                        "事業1-(1)-①の位置づけを変更：基本目標・施策のID：記載なし → tomisato-kyodo-2.s2；" + "番号：1-(1)-① → Ⅱ-①；並び順：10,101 → 5",
                        "Initiative 1-(1)-① placed otherwise: section id: not stated → tomisato-kyodo-2.s2;"
                                + " number: 1-(1)-① → Ⅱ-①; order: 10,101 → 5"),
                arguments(
                        registered("1-1-1", "補助金"),
                        "事業1-(1)-①「補助金」を登録（主たる部署：市民活動推進課）",
                        "Initiative 1-(1)-① \"補助金\" registered (lead sections: 市民活動推進課)"),
                arguments(
                        new InitiativeAmended(INITIATIVE, Optional.empty(), details("補助金"), details("助成金"), "名称の見直し"),
                        "事業「助成金」の内容を変更：名称：補助金 → 助成金",
                        "Initiative \"助成金\" amended: name: 補助金 → 助成金"),
                arguments(
                        new InitiativeReprinted(
                                INITIATIVE,
                                List.of(),
                                List.of(
                                        placeOn(2, "Ⅱ-1-②", 7),
                                        new InitiativePlace(Optional.empty(), new PrintedNumber("A-1"), 0))),
                        "再掲の位置を設定：記載なし → s2のⅡ-1-②（並び順：7）、計画の直下のA-1（並び順：0）",
                        "Further places in the plan set: not stated → Ⅱ-1-② on section s2 (order: 7),"
                                + " A-1 right under the plan (order: 0)"),
                arguments(
                        new InitiativeRetired(INITIATIVE, Optional.empty(), merged(), "統合のため"),
                        "事業の廃止・統合などを記録：記載なし → 令和5年度まで（統合、引き継ぐ先：1-2-5）",
                        "End of the initiative recorded: not stated → up to FY2023 (merged, carried on by: 1-2-5)"),
                arguments(
                        new InitiativeResumed(INITIATIVE, new Retirement(R5, Ending.SUSPENDED, List.of()), R8, "要望による"),
                        "事業を再開：令和5年度まで（休止） → 令和8年度から",
                        "Resumption of the initiative recorded: up to FY2023 (suspended) → from FY2026 on"),
                arguments(
                        new InitiativeAssessed(
                                INITIATIVE,
                                R5,
                                Optional.empty(),
                                new Assessment(Optional.of("おおむね\n順調"), Optional.empty()),
                                Optional.empty()),
                        "令和5年度の評価を記載：評価：記載なし → おおむね 順調",
                        "Assessment of FY2023 written: evaluation: not stated → おおむね 順調"),
                arguments(
                        new InitiativeHandedOver(
                                INITIATIVE,
                                Optional.of(new PersonInCharge(ChargeKind.POST, "企画課 主査")),
                                Optional.of(new PersonInCharge(ChargeKind.ACCOUNT, "staff")),
                                Optional.of("人事異動")),
                        "担当者の引き継ぎ：企画課 主査 → アカウント staff",
                        "Hand-over: 企画課 主査 → account staff"),
                arguments(
                        new InitiativeHandedOver(
                                INITIATIVE,
                                Optional.of(new PersonInCharge(ChargeKind.POST, "企画課 主査")),
                                Optional.empty(),
                                Optional.of("退職")),
                        "担当者の引き継ぎ：企画課 主査 → 担当者なし",
                        "Hand-over: 企画課 主査 → nobody in charge"),
                arguments(
                        new InitiativeMoneyRecorded(
                                INITIATIVE,
                                R5,
                                Optional.empty(),
                                new MoneyOfYear(
                                        List.of(new MoneyEntry(
                                                MoneyKind.BUDGET,
                                                new Money(new BigDecimal("12400"), MoneyUnit.THOUSAND_YEN),
                                                List.of(new SourceShare(
                                                        MoneySource.NATIONAL, new BigDecimal("4000"))))),
                                        Optional.of(
                                                new Personnel(Optional.of(new BigDecimal("0.8")), Optional.empty())),
                                        Optional.of("当初予算書")),
                                Optional.empty()),
                        "令和5年度の予算・決算を記録：予算額：記載なし → 12,400千円（うち国庫支出金 4,000千円）；人件費：記載なし → 0.8人；" + "出典：記載なし → 当初予算書",
                        "Money of FY2023 recorded: budget: not stated → 12,400千円 (of which national grant 4,000千円);"
                                + " personnel: not stated → 0.8 persons; source: not stated → 当初予算書"),
                arguments(
                        new InitiativeSurveyed(
                                INITIATIVE,
                                INITIATIVE + ".q1",
                                R5,
                                Optional.empty(),
                                new Survey(
                                        Optional.empty(),
                                        "また来たいか",
                                        40,
                                        false,
                                        List.of(new SurveyRow(
                                                "はい",
                                                Optional.of(30),
                                                Optional.of(new BigDecimal("75.0")),
                                                Optional.empty())),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("無回答を除く")),
                                Optional.empty()),
                        "令和5年度のアンケート「また来たいか」（回答者数40）を記録：はい 30、75.0%",
                        "Survey of FY2023 recorded, \"また来たいか\", answered by 40: はい 30, 75.0%"),
                arguments(
                        new IndicatorHandedOver(
                                INDICATOR,
                                Optional.of(new PersonInCharge(ChargeKind.ACCOUNT, "staff")),
                                Optional.empty(),
                                Optional.of("人事異動")),
                        "指標「相談件数」の担当者の引き継ぎ：アカウント staff → この指標だけの担当者なし",
                        "Hand-over of indicator \"相談件数\": account staff → nobody of its own in charge"),
                arguments(
                        new IndicatorBrokenDown(
                                INDICATOR,
                                R5,
                                Stage.PRELIMINARY,
                                Optional.empty(),
                                Optional.empty(),
                                new Breakdown(
                                        "性別",
                                        List.of(
                                                new Part(
                                                        "男",
                                                        Measured.of(new BigDecimal("71.2"), "%", Measure.RATIO),
                                                        Optional.of(590)),
                                                new Part("女", new NotMeasured("集計中"), Optional.empty())),
                                        Optional.of("両方に数えた")),
                                Optional.empty()),
                        "指標「相談件数」の令和5年度の実績（速報）の内訳（性別）を記録：記載なし → 男 71.2%（数え方：割合）（n=590）、女 未測定（理由：集計中）（全体と合わない理由：両方に数えた）",
                        "Parts of indicator \"相談件数\" for FY2023 (preliminary) told by \"性別\": not stated → 男 71.2% (basis:"
                                + " ratio) (n=590), 女 not measured (reason: 集計中) (why they do not give the total: 両方に数えた)"),
                arguments(
                        new IndicatorRetired(
                                INDICATOR, Optional.empty(), new Retirement(R5, Ending.COMPLETED, List.of()), "達成"),
                        "指標「相談件数」の廃止・統合などを記録：記載なし → 令和5年度まで（終了）",
                        "End of indicator \"相談件数\" recorded: not stated → up to FY2023 (completed)"),
                arguments(
                        new IndicatorResumed(INDICATOR, new Retirement(R5, Ending.ABOLISHED, List.of()), R8, "要望による"),
                        "指標「相談件数」を再開：令和5年度まで（廃止） → 令和8年度から",
                        "Resumption of indicator \"相談件数\" recorded: up to FY2023 (abolished) → from FY2026 on"),
                arguments(
                        new LogicModelDrawn(
                                PLAN,
                                2,
                                List.of(new LogicLink(
                                        LogicNode.input("人件費0.8人"),
                                        LogicNode.of(NodeKind.ACTIVITY, PLAN + ".1-1-1"),
                                        Optional.empty())),
                                List.of(new LogicLink(
                                        LogicNode.of(NodeKind.ACTIVITY, PLAN + ".1-1-1"),
                                        LogicNode.of(NodeKind.OUTPUT, PLAN + ".1-1-1.1"),
                                        Optional.of("人が集まる"))),
                                Optional.of("見直し")),
                        "ロジックモデルの第2版を作成；加えた線1本：活動 1-1-1→産出 1-1-1.1（前提「人が集まる」）；外した線1本：投入「人件費0.8人」→活動 1-1-1",
                        "Version 2 of the logic model drawn; 1 new: activity 1-1-1 → output 1-1-1.1 (assuming \"人が集まる\");"
                                + " 1 no more: input \"人件費0.8人\" → activity 1-1-1"),
                arguments(
                        new OrganisationUnitAdded(
                                PLAN, PLAN + ".u1", new OrganisationUnit("企画課", Optional.of("総務部")), Optional.of(R5)),
                        "担当課「企画課」を追加（ID：u1）；部等名は総務部；令和5年度から",
                        "Section in charge \"企画課\" added as u1; department: 総務部; from FY2023 on"),
                arguments(
                        new OrganisationUnitAmended(
                                PLAN,
                                PLAN + ".u1",
                                R5,
                                new OrganisationUnit("企画課", Optional.of("総務部")),
                                new OrganisationUnit("政策推進課", Optional.empty()),
                                "機構改革"),
                        "担当課「政策推進課」の記載を令和5年度から変更：名称：企画課 → 政策推進課；部等名：総務部 → 記載なし",
                        "Section in charge \"政策推進課\" amended from FY2023 on: name: 企画課 → 政策推進課;"
                                + " department: 総務部 → not stated"),
                arguments(
                        new OrganisationUnitClosed(
                                PLAN,
                                PLAN + ".u1",
                                new OrganisationUnit("企画課", Optional.empty()),
                                Optional.empty(),
                                new Retirement(R5, Ending.SPLIT, List.of(PLAN + ".u2", PLAN + ".u3")),
                                "課の統廃合"),
                        "担当課「企画課」の廃止・統合などを記録：記載なし → 令和5年度まで（分割、引き継ぐ先：u2、u3）",
                        "End of section in charge \"企画課\" recorded: not stated → up to FY2023"
                                + " (split, carried on by: u2, u3)"),
                arguments(
                        new OccurrenceRecorded(PLAN, PLAN + ".o1", R5, occurrence("交流会", ".1-3-2.a1")),
                        "令和5年度の催し「交流会」（ID：o1）を記録：同じ催しの取組実績は1-3-2.a1、2-2-1.a2",
                        "recorded the gathering “交流会” of FY2023 (id: o1), told by the activities 1-3-2.a1, 2-2-1.a2"),
                arguments(
                        new OccurrenceCorrected(
                                PLAN,
                                PLAN + ".o1",
                                R5,
                                occurrence("交流会", ".1-3-2.a1"),
                                Optional.of(occurrence("まちづくり交流会", ".1-3-2.a1")),
                                "題名の誤り"),
                        "令和5年度の催し「交流会」を訂正：取組名：交流会 → まちづくり交流会",
                        "corrected the gathering “交流会” of FY2023: title: 交流会 → まちづくり交流会"),
                arguments(
                        new OccurrenceCorrected(
                                PLAN, PLAN + ".o1", R5, occurrence("交流会", ".1-3-2.a1"), Optional.empty(), "別の集まり"),
                        "令和5年度の催し「交流会」を解消：別の催しになった取組実績は1-3-2.a1、2-2-1.a2",
                        "dissolved the gathering “交流会” of FY2023; told of different ones: 1-3-2.a1, 2-2-1.a2"),
                arguments(
                        new InitiativeScheduled(
                                INITIATIVE, schedule(Map.of(R5, "検討")), schedule(Map.of(R5, "実施")), Optional.empty()),
                        "年次計画を設定：1行目の年次計画の令和5年度：検討 → 実施",
                        "Yearly schedule set: row 1, yearly schedule, FY2023: 検討 → 実施"),
                arguments(
                        new InitiativesLinked(INITIATIVE, List.of(), List.of(initiativeId("1-3-2"))),
                        "主な関連事業を設定：記載なし → 1-3-2",
                        "Related initiatives set: not stated → 1-3-2"),
                arguments(
                        new ActivityRecorded(INITIATIVE, INITIATIVE + ".a1", held()),
                        "令和5年度の取組「会議」（実施、令和5年5月1日、図書館、参加者0名、団体 17団体、予算額 400,000円）を記録",
                        "Recorded: activity \"会議\" of FY2023"
                                + " (held, 2023-05-01, 図書館, 0 participants, 団体 17団体, 予算額 400,000 yen)"),
                arguments(
                        new ActivityCorrected(INITIATIVE, INITIATIVE + ".a1", activity(R5, "会議"), held(), "誤記"),
                        "令和5年度の取組「会議」を訂正：日時の実施日：記載なし → 令和5年5月1日；場所：記載なし → 図書館；"
                                + "参加者数：記載なし → 0；件数の「団体」の表示名：記載なし → 団体；件数の「団体」の数値：記載なし → 17；"
                                + "件数の「団体」の単位：記載なし → 団体；金額の「予算額」の表示名：記載なし → 予算額；"
                                + "金額の「予算額」の金額（円）：記載なし → 400,000",
                        "Activity \"会議\" of FY2023 corrected: time, held on: not stated → 2023-05-01;"
                                + " place: not stated → 図書館; participants: not stated → 0;"
                                + " counts, \"団体\", label: not stated → 団体; counts, \"団体\", amount: not stated → 17;"
                                + " counts, \"団体\", unit: not stated → 団体;"
                                + " amounts of money, \"予算額\", label: not stated → 予算額;"
                                + " amounts of money, \"予算額\", yen: not stated → 400,000"),
                arguments(
                        new ActivityWithdrawn(INITIATIVE, INITIATIVE + ".a1", activity(R5, "会議"), "誤り"),
                        "令和5年度の取組「会議」（実施）の記録を取り下げ",
                        "Withdrawn: activity \"会議\" of FY2023 (held)"),
                arguments(
                        new PersonalNoteAdded(
                                INITIATIVE,
                                INITIATIVE + ".a1",
                                INITIATIVE + ".a1.n1",
                                "講師",
                                new PersonalText("key-1", "c2VhbGVk")),
                        "取組tomisato-kyodo-2.1-1-1.a1に個人情報の覚え書き「講師」（tomisato-kyodo-2.1-1-1.a1.n1）を追加（本文は暗号化、鍵：key-1）",
                        "Personal note \"講師\" (tomisato-kyodo-2.1-1-1.a1.n1) added to activity tomisato-kyodo-2.1-1-1.a1"
                                + " (text encrypted, key: key-1)"),
                arguments(
                        new PersonalNoteErased(INITIATIVE, INITIATIVE + ".a1", INITIATIVE + ".a1.n1", "講師", "本人からの申出"),
                        "取組tomisato-kyodo-2.1-1-1.a1の個人情報の覚え書き「講師」（tomisato-kyodo-2.1-1-1.a1.n1）の本文を消去",
                        "Text of personal note \"講師\" (tomisato-kyodo-2.1-1-1.a1.n1)"
                                + " of activity tomisato-kyodo-2.1-1-1.a1 erased"),
                arguments(
                        DEFINED,
                        "指標「相談件数」を設定（年度ごとの数、単位：件、多いほどよい）：基準値 令和2年度：未実施、目標値 令和8年度：15,000件",
                        "Indicator \"相談件数\" defined (count per year, unit: 件, higher is better):"
                                + " baseline FY2020: not conducted, target FY2026: 15,000件"),
                arguments(
                        new TargetRevised(INDICATOR, target(150), target(160), "見直し"),
                        "指標「相談件数」の目標値を変更：令和8年度：150件 → 令和8年度：160件",
                        "Target of indicator \"相談件数\" revised: FY2026: 150件 → FY2026: 160件"),
                arguments(
                        new BaselineRevised(
                                INDICATOR,
                                Optional.of(new Baseline(R2, new NotMeasured("資料がない"))),
                                new Baseline(R2, count(0, "件")),
                                "数え直し"),
                        "指標「相談件数」の基準値を変更：令和2年度：未測定（理由：資料がない） → 令和2年度：0件",
                        "Baseline of indicator \"相談件数\" revised:"
                                + " FY2020: not measured (reason: 資料がない) → FY2020: 0件"),
                arguments(
                        recorded("1-1-1", R5, precise),
                        "指標「相談件数」の令和5年度の実績を報告：未報告 → 12.5%（令和6年3月31日時点、数え方：割合、調査：市民アンケート、" + "分子：1,250、分母：10,000）",
                        "Value of indicator \"相談件数\" for FY2023 reported: not reported → 12.5%"
                                + " (as of 2024-03-31, basis: ratio, survey: 市民アンケート, numerator: 1,250,"
                                + " denominator: 10,000)"),
                arguments(
                        new IndicatorValueCorrected(
                                INDICATOR,
                                R5,
                                new Substitute("参加者数", BigDecimal.valueOf(12), "名", "調査がない"),
                                new NotConducted(),
                                Optional.of("中止\nのため"),
                                "誤り"),
                        "指標「相談件数」の令和5年度の実績を訂正：代わりの数値「参加者数」12名（理由：調査がない） → 未実施（備考：中止 のため）",
                        "Value of indicator \"相談件数\" for FY2023 corrected:"
                                + " substitute \"参加者数\" 12名 (reason: 調査がない) → not conducted (note: 中止 のため)"),
                arguments(
                        new IndicatorAmended(
                                INDICATOR,
                                R5,
                                definition("相談件数", "件"),
                                definition("利用者数", "人"),
                                new Continuity.Broken(),
                                "見直し"),
                        "指標「相談件数」の定義を令和5年度から変更：名称：相談件数 → 利用者数；単位：件 → 人；前後の数値は比べない",
                        "Definition of indicator \"相談件数\" changed from FY2023 on: name: 相談件数 → 利用者数;"
                                + " unit: 件 → 人; numbers before and after are not compared"),
                arguments(
                        new ReportPublished(
                                PLAN,
                                PLAN + ".p1",
                                "第1回推進委員会 資料",
                                Occasion.COMMITTEE,
                                R5,
                                LocalDate.of(2024, 7, 10),
                                243,
                                Optional.of("資料2")),
                        "令和5年度についての「第1回推進委員会 資料」を公表（推進委員会、令和6年7月10日、位置243までの記録による）（備考：資料2）",
                        "Report \"第1回推進委員会 資料\" on FY2023 published"
                                + " (committee, 2024-07-10, with everything up to position 243) (note: 資料2)"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void says_what_happened_before_and_after_in_both_languages(DomainEvent event, String inJapanese, String inEnglish) {
        assertThat(japanese.of(event, List.of(DEFINED))).isEqualTo(inJapanese);
        assertThat(english.of(event, List.of(DEFINED))).isEqualTo(inEnglish);
    }

    @Test
    void there_is_an_example_of_every_type() {
        assertThat(EventNames.all().keySet())
                .allMatch(type -> sentences().anyMatch(example -> type.isInstance(example.get()[0])));
    }

    @Test
    void an_absence_is_never_a_number() {
        FigureSentence words = new FigureSentence(AuditWords.JAPANESE, Optional.empty());
        assertThat(Stream.of(new NotConducted(), new NotReported(), new NotMeasured("調査を行わなかった"))
                        .map(words::of))
                .noneMatch(text -> text.matches(".*\\d.*"))
                .containsExactly("未実施", "未報告", "未測定（理由：調査を行わなかった）");
    }

    /** Names and constants of the code would look like {@code stateReason} or {@code NOT_STATED}. */
    @Test
    void no_sentence_of_random_plans_shows_a_word_of_the_code() {
        for (long seed = 1; seed <= 5; seed++) {
            EventStoreInMemory store = RandomPlan.events(seed, 300);
            for (RecordedEvent event : store.events()) {
                List<DomainEvent> before = DefiningEvents.of(event, store).before(event);
                assertThat(japanese.of(event.event(), before)).doesNotContainPattern("[a-z][A-Z]|[A-Z]_[A-Z]|\\{\\d");
                assertThat(english.of(event.event(), before)).doesNotContainPattern("[a-z][A-Z]|[A-Z]_[A-Z]|\\{\\d");
            }
        }
    }

    @Test
    void both_bundles_have_the_same_words() {
        ResourceBundle ja = bundle(Locale.JAPANESE);
        ResourceBundle en = bundle(Locale.ENGLISH);
        assertThat(ja.keySet()).isEqualTo(en.keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.ayumi.query.audit.audit",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Retirement merged() {
        return new Retirement(R5, Ending.MERGED, List.of(initiativeId("1-2-5")));
    }

    private static List<ScheduleRow> schedule(Map<FiscalYear, String> marks) {
        return List.of(new ScheduleRow(Optional.empty(), new TreeMap<>(marks)));
    }

    private static Activity held() {
        return new Activity(
                R5,
                "会議",
                ActivityState.HELD,
                Optional.empty(),
                ActivityTime.on(LocalDate.of(2023, 5, 1)),
                Optional.of("図書館"),
                Optional.empty(),
                Optional.of(0),
                List.of(new Count("団体", BigDecimal.valueOf(17), "団体")),
                List.of(new MoneyAmount("予算額", 400_000L)),
                List.of(),
                Optional.empty());
    }

    private static Occurrence occurrence(String title, String first) {
        return new Occurrence(title, List.of(PLAN + first, PLAN + ".2-2-1.a2"));
    }
}
