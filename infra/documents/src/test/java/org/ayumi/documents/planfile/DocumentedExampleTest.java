package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.ContinuityKind;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

class DocumentedExampleTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static List<String> examples() throws IOException {
        String page = Files.readString(Project.find("docs/plan-file.md").orElseThrow());
        return YAML.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String example() throws IOException {
        return examples().getFirst();
    }

    @Test
    void what_is_printed_and_one_gathering_of_two_activities_are_read() throws IOException {
        PlanFile plan = afterPlan(12);
        List<PlannedActivity> activities = plan.initiatives().get(0).activities();
        assertThat(activities.get(0).activity().part()).contains("第2回");
        assertThat(activities.get(0).activity().time().printedWeekday()).contains(DayOfWeek.SATURDAY);
        assertThat(activities.get(0).activity().time().dayPart()).contains(DayPart.MORNING);
        assertThat(activities.get(1).activity().time().heldIn()).contains(YearMonth.of(2023, 6));
        assertThat(activities.get(2).occurrence())
                .contains("まちづくり交流会")
                .isEqualTo(plan.initiatives().get(1).activities().get(0).occurrence());
        assertThat(plan.initiatives().get(0).indicators().get(0).values().get(0).figure())
                .isInstanceOfSatisfying(Measured.class, figure -> {
                    assertThat(figure.increment()).contains(new BigDecimal("4"));
                    assertThat(figure.printedLabel()).contains("会員数");
                });
    }

    @Test
    void the_example_of_the_documentation_reads() throws IOException {
        PlanFile plan = PlanFileReader.read("plan-file.md", example());
        assertThat(plan.planId()).isEqualTo("example-kankyo-3");
        PlannedIndicator indicator = plan.initiatives().get(0).indicators().get(0);
        assertThat(indicator.definition().better()).isEqualTo(Direction.LOWER);
        assertThat(plan.initiatives().get(0).activities().get(0).activity().countedBy())
                .containsExactly("example-kankyo-3.1-1-1.1");
    }

    @Test
    void the_example_of_a_plan_with_sections_reads() throws IOException {
        String head = example().substring(0, example().indexOf("initiatives:"));
        PlanFile plan = PlanFileReader.read("plan-file.md", head + examples().get(1));
        assertThat(plan.sections()).extracting(PlannedSection::name).containsExactly("環境を守る", "ごみを減らす", "人を育てる", "学ぶ");
        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.section().orElseThrow())
                .containsExactly(1, 3);
        assertThat(plan.initiatives().get(1).related()).containsExactly("gomi");
    }

    @Test
    void the_example_of_targets_reads_and_has_one_of_every_kind() throws IOException {
        String head = example().substring(0, example().indexOf("plan:"));
        PlanFile plan = PlanFileReader.read("plan-file.md", head + examples().get(2));
        List<PlannedIndicator> indicators = Stream.of(
                        plan.indicators(),
                        plan.sections().getFirst().indicators(),
                        plan.initiatives().getFirst().indicators())
                .flatMap(List::stream)
                .toList();
        assertThat(indicators).hasSize(6);
        assertThat(indicators.stream()
                        .map(indicator -> indicator.targets().targets())
                        .flatMap(targets -> targets.ofYears().isEmpty()
                                ? Stream.of(AimKind.NONE)
                                : targets.ofYears().stream()
                                        .map(target -> target.aim().kind())))
                .contains(
                        AimKind.AMOUNT, AimKind.AT_MOST, AimKind.RANGE, AimKind.DIRECTION, AimKind.STATE, AimKind.NONE);
    }

    @Test
    void the_example_of_amendments_reads_each_value_in_the_unit_of_its_year() throws IOException {
        String before = example().substring(0, example().indexOf("    indicators:"));
        PlannedIndicator indicator = PlanFileReader.read(
                        "plan-file.md", before + examples().get(3))
                .initiatives()
                .getFirst()
                .indicators()
                .getFirst();
        assertThat(indicator.amendments())
                .extracting(amendment -> amendment.continuity().orElseThrow().kind())
                .containsExactly(ContinuityKind.CONVERTED, ContinuityKind.BROKEN);
        assertThat(indicator.values())
                .extracting(value -> ((Measured) value.figure()).unit())
                .containsExactly("人", "千人", "千人");
    }

    private static PlanFile afterPlan(int index) throws IOException {
        String head = example().substring(0, example().indexOf("initiatives:"));
        return PlanFileReader.read("plan-file.md", head + examples().get(index));
    }

    @Test
    void the_example_of_the_texts_of_a_sheet_reads() throws IOException {
        PlannedInitiative initiative = afterPlan(4).initiatives().getFirst();
        assertThat(initiative.details().situation()).isPresent();
        assertThat(initiative.amendments()).hasSize(1);
        assertThat(initiative.assessments())
                .extracting(assessment -> assessment.fiscalYear().shortLabel())
                .containsExactly("R4", "R5");
    }

    @Test
    void the_example_of_an_organisation_reads() throws IOException {
        PlanFile plan = afterPlan(5);
        assertThat(plan.organisation()).extracting(unit -> unit.unit().name()).containsExactly("企画課", "広報課");
        assertThat(plan.organisation().getLast().closed().orElseThrow().retirement())
                .isEqualTo(new Retirement(new FiscalYear(2024), Ending.MERGED, List.of("example-kankyo-3.u1")));
    }

    @Test
    void the_example_of_figures_of_another_plan_reads() throws IOException {
        String before = example().substring(0, example().indexOf("    indicators:"));
        assertThat(PlanFileReader.read("plan-file.md", before + examples().get(11))
                        .initiatives()
                        .getFirst()
                        .indicators())
                .singleElement()
                .satisfies(
                        indicator -> assertThat(indicator.source().orElseThrow().indicatorId())
                                .isEqualTo("reiji-kankyo-3.i1"));
    }

    @Test
    void the_example_of_ends_and_reprints_reads() throws IOException {
        PlanFile plan = afterPlan(6);
        PlannedInitiative ends = plan.initiatives().getFirst();
        assertThat(ends.retirement().orElseThrow().retirement().successors()).containsExactly("example-kankyo-3.i-5");
        assertThat(ends.indicators()
                        .getFirst()
                        .retirement()
                        .orElseThrow()
                        .retirement()
                        .successors())
                .containsExactly("example-kankyo-3.i-5.1");
        assertThat(plan.initiatives().getLast().reprints()).hasSize(1);
    }

    @Test
    void the_example_of_stages_reads_and_has_other_years_a_rhythm_and_a_target_on_a_sum() throws IOException {
        String before = example().substring(0, example().indexOf("    indicators:"));
        List<PlannedIndicator> indicators = PlanFileReader.read(
                        "plan-file.md", before + examples().get(7))
                .initiatives()
                .getFirst()
                .indicators();
        assertThat(indicators).hasSize(3);
        assertThat(indicators.getFirst().targets().targets().ofYears())
                .extracting(Target::ofSum)
                .containsExactly(false, true);
        assertThat(indicators.getFirst().values())
                .extracting(ReportedValue::stage)
                .containsExactly(Stage.FINAL, Stage.INTERIM, Stage.EXPECTED, Stage.FINAL);
        assertThat(indicators.get(1).definition().yearBasis()).isEqualTo(YearBasis.CALENDAR);
        assertThat(indicators.get(2).definition().rhythm()).contains(new Rhythm(5, new FiscalYear(2020)));
    }

    @Test
    void the_example_of_money_reads() throws IOException {
        String initiative = example().substring(0, example().indexOf("    indicators:"));
        assertThat(PlanFileReader.read("plan-file.md", initiative + examples().get(8))
                        .initiatives()
                        .getFirst()
                        .money())
                .hasSize(2)
                .first()
                .satisfies(year -> assertThat(year.money().entries())
                        .extracting(entry -> entry.money().printed())
                        .containsExactly("12,400千円", "11,873千円"));
    }

    @Test
    void the_example_of_persons_in_charge_reads() throws IOException {
        String initiative = example().substring(0, example().indexOf("    indicators:"));
        PlannedInitiative read = PlanFileReader.read(
                        "plan-file.md", initiative + examples().get(10))
                .initiatives()
                .getFirst();
        assertThat(read.personInCharge().orElseThrow().personInCharge().name()).isEqualTo("環境課 主査");
        assertThat(read.indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.personInCharge()).isPresent());
    }

    @Test
    void the_example_of_a_logic_model_reads() throws IOException {
        String text = examples().stream()
                .filter(yaml -> yaml.contains("logicModel:"))
                .findFirst()
                .orElseThrow();
        String initiative = example().substring(0, example().indexOf("    indicators:"));
        PlanFile plan = PlanFileReader.read("plan-file.md", initiative + text);
        assertThat(plan.logicModel())
                .extracting(planned ->
                        planned.link().from().kind() + " " + planned.link().to().kind())
                .containsExactly("INPUT ACTIVITY", "ACTIVITY OUTPUT", "OUTPUT OUTCOME");
    }

    @Test
    void every_required_key_of_the_example_is_really_required() throws IOException {
        for (String key : new String[] {
            "format",
            "source",
            "id",
            "name",
            "edition",
            "municipality",
            "firstYear",
            "lastYear",
            "number",
            "department",
            "division",
            "leadSections",
            "measure",
            "unit",
            "target"
        }) {
            String without = Pattern.compile("^( *(?:- )?)" + key + ":.*$", Pattern.MULTILINE)
                    .matcher(example())
                    .replaceFirst("$1" + "label: x");
            assertThat(Example.errorsOf(without))
                    .as("without %s", key)
                    .anySatisfy(error -> assertThat(error.messageKey()).isEqualTo("key.missing"));
        }
    }
}
