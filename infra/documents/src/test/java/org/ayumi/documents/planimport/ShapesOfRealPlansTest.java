package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.BreakDownIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.indicator.UpdateIndicator;
import org.ayumi.command.indicator.UseIndicator;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.RenamedSection;
import org.ayumi.command.initiative.ReprintInitiative;
import org.ayumi.command.initiative.ReprintPlace;
import org.ayumi.command.initiative.RetireInitiative;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.indicator.TargetDraft;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.status.FigureOfYear;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.status.Reason;
import org.ayumi.kernel.status.StatusRules;
import org.ayumi.kernel.status.SumOfYears;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.status.Verdict;
import org.ayumi.kernel.status.Yardstick;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as plans print them: each loads from a file, and its years are judged as a reader of the plan would. */
class ShapesOfRealPlansTest {

    private static InputStream open(String shape) {
        return Objects.requireNonNull(
                ShapesOfRealPlansTest.class.getResourceAsStream("/planimport/shapes/" + shape + ".yaml"));
    }

    private static List<PlanSteps.Step> steps(String shape) throws IOException {
        try (InputStream content = open(shape)) {
            PlanFile file = PlanFileReader.read(shape, content);
            return PlanSteps.of(file);
        }
    }

    private static <C> List<C> commands(String shape, Class<C> kind) throws IOException {
        return steps(shape).stream()
                .map(PlanSteps.Step::command)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static DefineIndicator indicator(String shape) throws IOException {
        List<DefineIndicator> indicators = commands(shape, DefineIndicator.class);
        assertThat(indicators).hasSize(1);
        return indicators.getFirst();
    }

    /** Everything they say. */
    private static String words(Targets targets) {
        return targets.noneBecause()
                .orElseGet(() -> targets.ofYears().stream()
                        .map(target -> target.fiscalYear().shortLabel()
                                + " "
                                + words(target.aim())
                                + target.sumFrom()
                                        .map(first -> " from " + first.shortLabel())
                                        .orElse(""))
                        .collect(Collectors.joining(" ")));
    }

    private static String words(Aim aim) {
        TargetDraft flat = TargetDraft.of(aim);
        return Stream.of(
                        Optional.of(flat.kind()),
                        flat.amount(),
                        flat.from(),
                        flat.to(),
                        flat.direction(),
                        flat.tolerance(),
                        flat.state())
                .flatMap(part -> part.map(Object::toString).stream())
                .collect(Collectors.joining(" "));
    }

    private static Definitions definitions(String shape) throws IOException {
        Definitions all = Definitions.of(indicator(shape).definition());
        for (AmendIndicator amend : commands(shape, AmendIndicator.class)) {
            all = all.with(new Amendment(
                    amend.from(),
                    amend.change().of(all.current()),
                    amend.continuity().orElseThrow()));
        }
        return all;
    }

    /** All figures of a year, in the order of their stages. */
    private static SortedMap<StageOfYear, Figure> figures(String shape, FiscalYear year) throws IOException {
        IndicatorDefinition definition = definitions(shape).in(year);
        SortedMap<StageOfYear, Figure> figures = new TreeMap<>();
        for (UpdateIndicator report : commands(shape, UpdateIndicator.class)) {
            if (report.fiscalYear().equals(year)) {
                Figure figure = definition.complete(report.figure());
                figures.put(StageOfYear.of(report.stage(), figure), figure);
            }
        }
        return figures;
    }

    private static FigureOfYear standing(String shape, FiscalYear year) throws IOException {
        SortedMap<StageOfYear, Figure> figures = figures(shape, year);
        Figure nothing = definitions(shape).in(year).unreported(year);
        return StageOfYear.standing(figures, Function.identity())
                .map(key -> new FigureOfYear(year, key.stage(), figures.getOrDefault(key, nothing), List.of()))
                .orElseGet(() -> FigureOfYear.unreported(year, nothing));
    }

    private static Verdict verdict(String shape, FiscalYear year) throws IOException {
        DefineIndicator indicator = indicator(shape);
        List<FigureOfYear> others = new ArrayList<>();
        for (UpdateIndicator report : commands(shape, UpdateIndicator.class)) {
            if (!report.fiscalYear().equals(year)) {
                others.add(standing(shape, report.fiscalYear()));
            }
        }
        return StatusRules.usual()
                .judge(new Terms(definitions(shape), 0, 0)
                        .input(indicator.baseline(), indicator.targets(), standing(shape, year), others, List.of()));
    }

    @Test
    void parts_stand_beside_the_total_and_give_it_by_how_many_answered() throws IOException {
        List<BreakDownIndicator> told = commands("14-parts-beside-the-total", BreakDownIndicator.class);
        assertThat(told).singleElement().satisfies(command -> {
            assertThat(command.by()).isEqualTo("性別");
            assertThat(command.parts())
                    .extracting(
                            BreakDownIndicator.PartDraft::name,
                            part -> part.figure().amount().orElseThrow(),
                            part -> part.base().orElseThrow())
                    .containsExactly(tuple("男", new BigDecimal("71.2"), 590), tuple("女", new BigDecimal("74.9"), 614));
        });
        assertThat(verdict("14-parts-beside-the-total", new FiscalYear(2023)).grade())
                .isEqualTo(Grade.BEHIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-target-in-the-middle",
                "02-target-of-every-year",
                "03-maintained",
                "04-increased",
                "05-fall-slowed-down",
                "06-set-up-or-not",
                "07-one-state-after-another",
                "08-within-a-range",
                "09-above-a-hundred",
                "10-sum-of-five-years",
                "11-three-stages",
                "12-calendar-year",
                "13-every-five-years",
                "14-parts-beside-the-total",
                "16-goes-on-in-another",
                "17-printed-again",
                "18-section-called-otherwise",
                "19-counted-otherwise",
                "20-watched-only",
                "21-one-figure-in-two-plans",
                "22-preliminary"
            })
    void every_shape_can_be_taken_in(String shape) throws IOException {
        try (InputStream content = open(shape)) {
            assertThat(Examination.of(content)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01-target-in-the-middle,    aobano-6.s1.1,               SECTION,    aobano-6.s1",
        "02-target-of-every-year,    minamigahara-energy-1.i1,    PLAN,       minamigahara-energy-1",
        "03-maintained,              nishihama-nochi-2.s1.1,      SECTION,    nishihama-nochi-2.s1",
        "04-increased,               kitazawa-sangyo-1.201.1,     INITIATIVE, kitazawa-sangyo-1.201",
        "05-fall-slowed-down,        shirakawa-jinko-1.i1,        PLAN,       shirakawa-jinko-1",
        "06-set-up-or-not,           sakuradai-kodomo-1.2-1-3.1,  INITIATIVE, sakuradai-kodomo-1.2-1-3",
        "07-one-state-after-another, shinonome-bosai-3.s1.1,      SECTION,    shinonome-bosai-3.s1",
        "08-within-a-range,          konan-kenko-2.1-2.1,         INITIATIVE, konan-kenko-2.1-2",
        "09-above-a-hundred,         wakaba-zaisei-2.2-1-1.1,     INITIATIVE, wakaba-zaisei-2.2-1-1",
        "10-sum-of-five-years,       enomoto-akiya-1.1-1-2.1,     INITIATIVE, enomoto-akiya-1.1-1-2",
        "11-three-stages,            kashiwabara-kosodate-2.s1.1, SECTION,    kashiwabara-kosodate-2.s1",
        "12-calendar-year,           hanaoka-jinko-2.i1,          PLAN,       hanaoka-jinko-2",
        "13-every-five-years,        mitsusawa-4.i1,              PLAN,       mitsusawa-4",
        "14-parts-beside-the-total,  midorikawa-5.i1,             PLAN,       midorikawa-5",
        "22-preliminary,             setogawa-suido-1.rosui.1,    INITIATIVE, setogawa-suido-1.rosui",
        "19-counted-otherwise,       minase-gakushu-2.2-1-1.1,    INITIATIVE, minase-gakushu-2.2-1-1",
        "20-watched-only,            owada-5.i1,                  PLAN,       owada-5"
    })
    void its_indicator_belongs_to_the_plan_a_section_or_an_initiative(
            String shape, String indicatorId, OwnerKind kind, String ownerId) throws IOException {
        assertThat(indicator(shape).indicatorId()).isEqualTo(indicatorId);
        assertThat(indicator(shape).owner()).isEqualTo(new IndicatorOwner(kind, ownerId));
    }

    @ParameterizedTest
    @CsvSource({
        "01-target-in-the-middle,    R4 AMOUNT 265 R8 AMOUNT 245",
        "02-target-of-every-year,    H26 AMOUNT 40 H27 AMOUNT 125 H30 AMOUNT 430",
        "03-maintained,              H30 DIRECTION MAINTAIN 0",
        "04-increased,               R1 DIRECTION INCREASE",
        "05-fall-slowed-down,        R8 AMOUNT 80000",
        "06-set-up-or-not,           R4 STATE 設置",
        "07-one-state-after-another, R4 STATE 検討中 R7 STATE 完成",
        "08-within-a-range,          R8 RANGE 45 50",
        "09-above-a-hundred,         R8 AMOUNT 97",
        "10-sum-of-five-years,       R8 AMOUNT 200 from R4",
        "11-three-stages,            R8 AMOUNT 0",
        "12-calendar-year,           R7 AMOUNT 1.52",
        "13-every-five-years,        R7 AMOUNT 90",
        "22-preliminary,             R8 AMOUNT 90.5",
        "19-counted-otherwise,       R8 AMOUNT 42000",
        "20-watched-only,            市の取組だけでは動かないため、目標値は置かず、経過だけを示す。"
    })
    void its_targets_are_those_of_the_file_by_year(String shape, String targets) throws IOException {
        assertThat(words(indicator(shape).targets())).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({
        "01-target-in-the-middle,    LOWER",
        "03-maintained,              HIGHER",
        "04-increased,               HIGHER",
        "05-fall-slowed-down,        HIGHER",
        "06-set-up-or-not,           HIGHER",
        "08-within-a-range,          HIGHER"
    })
    void it_says_or_leaves_to_its_targets_which_way_is_better(String shape, Direction better) throws IOException {
        assertThat(indicator(shape).definition().better()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource({
        "01-target-in-the-middle,    R3,  BEHIND,   LINE",
        "01-target-in-the-middle,    R4,  ACHIEVED, YEAR_TARGET",
        "01-target-in-the-middle,    R5,  ON_TRACK, LINE",
        "02-target-of-every-year,    H26, ACHIEVED, YEAR_TARGET",
        "02-target-of-every-year,    H27, ACHIEVED, YEAR_TARGET",
        "03-maintained,              H28, ON_TRACK, BASELINE",
        "03-maintained,              H29, BEHIND,   BASELINE",
        "04-increased,               H27, ON_TRACK, BASELINE",
        "04-increased,               H28, BEHIND,   BASELINE",
        "05-fall-slowed-down,        R1,  ON_TRACK, LINE",
        "05-fall-slowed-down,        R5,  BEHIND,   LINE",
        "06-set-up-or-not,           R4,  ACHIEVED, YEAR_TARGET",
        "07-one-state-after-another, R4,  ACHIEVED, YEAR_TARGET",
        "07-one-state-after-another, R6,  ACHIEVED, FINAL_TARGET",
        "08-within-a-range,          R5,  ACHIEVED, FINAL_TARGET",
        "08-within-a-range,          R6,  BEHIND,   LINE",
        "09-above-a-hundred,         R5,  BEHIND,   LINE",
        "09-above-a-hundred,         R6,  ACHIEVED, FINAL_TARGET",
        "10-sum-of-five-years,       R4,  BEHIND,   LINE",
        "10-sum-of-five-years,       R5,  ON_TRACK, LINE",
        "11-three-stages,            R6,  ON_TRACK, LINE",
        "12-calendar-year,           H30, ON_TRACK, LINE",
        "12-calendar-year,           R5,  BEHIND,   LINE",
        "13-every-five-years,        R2,  ON_TRACK, LINE",
        "22-preliminary,             R5,  ON_TRACK, LINE",
        "19-counted-otherwise,       R4,  BEHIND,   LINE",
        "19-counted-otherwise,       R5,  ON_TRACK, LINE"
    })
    void its_years_are_judged_as_a_reader_would(String shape, String year, Grade grade, Yardstick yardstick)
            throws IOException {
        Verdict verdict = verdict(shape, FiscalYear.parse(year));
        assertThat(verdict.grade()).as(verdict.arithmetic()).isEqualTo(grade);
        assertThat(verdict.yardstick()).as(verdict.arithmetic()).contains(yardstick);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5"})
    void what_is_only_watched_has_no_verdict(String year) throws IOException {
        Verdict verdict = verdict("20-watched-only", FiscalYear.parse(year));
        assertThat(verdict.grade()).isEqualTo(Grade.NOT_COMPARABLE);
        assertThat(verdict.reason()).isEqualTo(Optional.of(Reason.NO_TARGET));
    }

    @Test
    void a_percentage_above_a_hundred_has_its_reason() throws IOException {
        assertThat(commands("09-above-a-hundred", UpdateIndicator.class))
                .extracting(UpdateIndicator::reason)
                .containsExactly(Optional.empty(), Optional.of("前の年度までに納められていなかった分を含む。"));
    }

    @Test
    void of_a_sum_the_numbers_of_its_years_are_written_and_what_they_come_to_is_calculated() throws IOException {
        String shape = "10-sum-of-five-years";
        assertThat(commands(shape, UpdateIndicator.class))
                .extracting(report -> report.fiscalYear().shortLabel() + " "
                        + report.figure().amount().orElseThrow())
                .containsExactly("R4 33", "R5 49");
        assertThat(verdict(shape, new FiscalYear(2023)).sum())
                .contains(
                        new SumOfYears(new FiscalYear(2022), new FiscalYear(2023), BigDecimal.valueOf(82), "件", true));
    }

    @Test
    void of_three_stages_of_a_year_all_are_reported_and_the_final_one_stands_for_it() throws IOException {
        assertThat(figures("11-three-stages", new FiscalYear(2024)).entrySet())
                .extracting(figure -> figure.getKey().stage() + " "
                        + FigureDraft.of(figure.getValue()).amount().orElseThrow())
                .containsExactly("FINAL 5", "EXPECTED 4", "INTERIM 7");
        assertThat(verdict("11-three-stages", new FiscalYear(2024)).stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void a_calendar_year_stays_one() throws IOException {
        DefineIndicator indicator = indicator("12-calendar-year");
        YearBasis basis = indicator.definition().yearBasis();
        assertThat(basis.label(indicator.baseline().orElseThrow().fiscalYear())).isEqualTo("平成27年");
        assertThat(indicator.targets().ofYears())
                .extracting(target -> basis.label(target.fiscalYear()))
                .containsExactly("令和7年");
        assertThat(verdict("12-calendar-year", new FiscalYear(2018)).arithmetic())
                .contains("平成27年", "令和7年")
                .doesNotContain("年度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H28", "R1", "R3", "R6"})
    void between_two_surveys_nothing_is_due(String year) throws IOException {
        Verdict verdict = verdict("13-every-five-years", FiscalYear.parse(year));
        assertThat(verdict.grade()).isEqualTo(Grade.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(Reason.NOT_DUE);
    }

    @Test
    void what_is_preliminary_is_reported_and_judged_so() throws IOException {
        assertThat(commands("22-preliminary", UpdateIndicator.class))
                .extracting(report -> report.fiscalYear().shortLabel() + " " + report.stage())
                .containsExactly("R4 FINAL", "R5 PRELIMINARY");
        Verdict verdict = verdict("22-preliminary", new FiscalYear(2023));
        assertThat(verdict.stage()).isEqualTo(Stage.PRELIMINARY);
        assertThat(verdict.arithmetic()).startsWith("速報値による判定。");
    }

    @Test
    void what_is_counted_otherwise_is_called_otherwise_and_not_compared_across() throws IOException {
        Definitions definitions = definitions("19-counted-otherwise");
        assertThat(definitions.in(new FiscalYear(2023)).name()).isEqualTo("来館者数");
        assertThat(definitions.in(new FiscalYear(2024)).name()).isEqualTo("利用者数");
        Verdict verdict = verdict("19-counted-otherwise", new FiscalYear(2024));
        assertThat(verdict.grade()).isEqualTo(Grade.NOT_COMPARABLE);
        assertThat(verdict.reason()).contains(Reason.DEFINITION_CHANGED);
    }

    @Test
    void one_figure_of_two_plans_is_reported_in_the_other_and_aimed_at_in_both() throws IOException {
        UseIndicator use =
                commands("21-one-figure-in-two-plans", UseIndicator.class).getFirst();
        assertThat(use.reportedAt()).isEqualTo("natsumino-sogo-5.2-1-3.1");
        assertThat(use.targets()).isEqualTo(Targets.of(new FiscalYear(2024), new BigDecimal("145")));
        assertThat(use.baseline().orElseThrow().fiscalYear()).isEqualTo(new FiscalYear(2019));
        assertThat(commands("21-one-figure-in-two-plans", UpdateIndicator.class))
                .isEmpty();
    }

    @Test
    void what_ended_says_what_goes_on_and_the_figures_of_both_are_readable() throws IOException {
        String shape = "16-goes-on-in-another";
        assertThat(commands(shape, RetireInitiative.class))
                .containsExactly(new RetireInitiative(
                        "hanazono-bunka-2.3-1-2",
                        new Retirement(new FiscalYear(2022), Ending.MERGED, List.of("hanazono-bunka-2.3-1-4")),
                        "会場と時期が重なるため、まとめて開く。"));
        List<RetireIndicator> ends = commands(shape, RetireIndicator.class);
        assertThat(ends)
                .extracting(RetireIndicator::indicatorId, RetireIndicator::retirement)
                .containsExactly(
                        tuple(
                                "hanazono-bunka-2.3-1-2.1",
                                new Retirement(
                                        new FiscalYear(2022), Ending.MERGED, List.of("hanazono-bunka-2.3-1-4.1"))),
                        tuple(
                                "hanazono-bunka-2.3-1-2.2",
                                new Retirement(new FiscalYear(2022), Ending.ABOLISHED, List.of())));
        String goesOn = ends.getFirst().retirement().successors().getFirst();
        assertThat(commands(shape, UpdateIndicator.class))
                .filteredOn(
                        report -> List.of(ends.getFirst().indicatorId(), goesOn).contains(report.indicatorId()))
                .extracting(report -> report.fiscalYear().shortLabel() + " "
                        + report.figure().amount().orElseThrow())
                .containsExactly("R3 790", "R4 905", "R4 2710", "R5 3620");
    }

    @Test
    void what_is_printed_again_is_shown_twice_and_counted_once() throws IOException {
        String shape = "17-printed-again";
        assertThat(commands(shape, RegisterInitiative.class)).hasSize(1);
        assertThat(commands(shape, UpdateIndicator.class)).hasSize(2);
        assertThat(commands(shape, ReprintInitiative.class))
                .containsExactly(new ReprintInitiative(
                        "kasumizawa-4.i-2-1",
                        List.of(new ReprintPlace(
                                Optional.of("kasumizawa-4.s4"), new PrintedNumber("Ⅱ-1-③"), Optional.empty()))));
    }

    @Test
    void the_sheet_of_a_year_names_the_section_as_it_was_called_then() throws IOException {
        String shape = "18-section-called-otherwise";
        assertThat(commands(shape, AmendOrganisationUnit.class))
                .extracting(command -> command.unitId() + " " + command.unit().name())
                .containsExactly("wakabano-gyokaku-5.u1 未来戦略課");
        DetailsOverYears details = DetailsOverYears.of(
                commands(shape, RegisterInitiative.class).getFirst().details());
        for (CallSectionOtherwise renamed : commands(shape, CallSectionOtherwise.class)) {
            details = details.with(
                    Optional.of(renamed.from()),
                    new RenamedSection(renamed.previous(), renamed.current()).in(details.current()));
        }
        assertThat(details.in(new FiscalYear(2023)).division()).isEqualTo("改革課");
        assertThat(details.in(new FiscalYear(2023)).department()).isEqualTo("総務部");
        InitiativeDetails since = details.in(new FiscalYear(2024));
        assertThat(since.division()).isEqualTo("未来戦略課");
        assertThat(since.department()).isEqualTo("企画部");
        assertThat(since.leadSections()).containsExactly("未来戦略課", "市民課");
        assertThat(since.relatedSections()).extracting(RelatedSection::name).containsExactly("未来戦略課 (情報係)");
    }
}
