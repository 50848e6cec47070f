package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amendment may change of a verdict, over made-up indicators of every kind amended in any year. */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = {11, 12, 13, 14, 15})
class AmendmentPropertiesTest {

    private static final int INPUTS = 3_000;
    private static final StraightLine RULE = new StraightLine();
    private static final List<BigDecimal> FACTORS = List.of(
            new BigDecimal("1000"),
            new BigDecimal("0.001"),
            new BigDecimal("2.5"),
            new BigDecimal("0.04"),
            BigDecimal.ONE);

    private final long seed;

    AmendmentPropertiesTest(long seed) {
        this.seed = seed;
    }

    private void forAll(BiConsumer<StatusInput, Random> property) {
        RandomInput inputs = new RandomInput(seed);
        Random random = new Random(seed);
        for (int input = 0; input < INPUTS; input++) {
            property.accept(inputs.next(), random);
        }
    }

    private static FiscalYear someYear(Random random) {
        return new FiscalYear(2017 + random.nextInt(14));
    }

    private static IndicatorDefinition named(IndicatorDefinition definition, String name, String unit) {
        return new IndicatorDefinition(
                name,
                definition.measure(),
                definition.better(),
                definition.unit().isEmpty() ? "" : unit,
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                definition.states());
    }

    private static Verdict judged(Terms terms, StatusInput input, Figure value) {
        return RULE.judge(terms.input(
                input.baseline(),
                input.targets(),
                new FigureOfYear(input.year(), input.stage(), value, List.of()),
                input.others(),
                input.positions()));
    }

    private static Figure times(Figure figure, BigDecimal factor, String unit) {
        return figure instanceof Measured it
                ? Measured.of(it.amount().multiply(factor), it.unit().equals("人") ? unit : it.unit(), it.basis())
                : figure;
    }

    @Test
    void another_name_changes_nothing_but_the_name_whenever_baseline_and_targets_were_stated() {
        forAll((input, random) -> {
            IndicatorDefinition definition = input.definition();
            Definitions definitions = Definitions.of(definition)
                    .with(new Amendment(
                            someYear(random), named(definition, "別の名", definition.unit()), new Continuity.Same()));
            Terms terms = new Terms(definitions, random.nextInt(2), random.nextInt(2));
            assertThat(judged(terms, input, input.value()))
                    .as("%s of %s", terms, input)
                    .isEqualTo(RULE.judge(input));
        });
    }

    /** The plan says everything in 人; from a year on the indicator and its values are in another unit. */
    @Test
    void another_unit_changes_no_grade() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        forAll((input, random) -> {
            BigDecimal factor = FACTORS.get(random.nextInt(FACTORS.size()));
            Definitions definitions = Definitions.of(input.definition())
                    .with(new Amendment(
                            someYear(random),
                            named(input.definition(), "別の名", "新"),
                            random.nextBoolean()
                                    ? new Continuity.Converted(factor)
                                    : new Continuity.Overlap(
                                            someYear(random), BigDecimal.TEN, factor.multiply(BigDecimal.TEN))));
            boolean amended = definitions.termOf(input.year()) == 1;
            Verdict verdict = judged(
                    new Terms(definitions, 0, 0), input, amended ? times(input.value(), factor, "新") : input.value());
            Verdict unamended = RULE.judge(input);
            assertThat(verdict.grade()).as("%s of %s", definitions, input).isEqualTo(unamended.grade());
            assertThat(verdict.reason()).isEqualTo(unamended.reason());
            assertThat(verdict.yardstick()).isEqualTo(unamended.yardstick());
            counts.merge(verdict.grade(), amended ? 1 : 0, Integer::sum);
        });
        assertThat(counts)
                .hasSize(4)
                .allSatisfy((grade, count) -> assertThat(count).isGreaterThan(INPUTS / 100));
    }

    /** The plan is restated in the new unit: the years before are judged as ever. */
    @Test
    void a_plan_restated_in_another_unit_changes_no_grade_of_a_year_before() {
        forAll((input, random) -> {
            BigDecimal factor = FACTORS.get(random.nextInt(FACTORS.size()));
            Definitions definitions = Definitions.of(named(input.definition(), "元の名", "旧"))
                    .with(new Amendment(
                            new FiscalYear(input.year().startYear() + 1),
                            input.definition(),
                            new Continuity.Converted(factor)));
            Figure before = input.value() instanceof Measured it && it.unit().equals("人")
                    ? Measured.of(it.amount().divide(factor, 6, RoundingMode.UNNECESSARY), "旧", it.basis())
                    : input.value();
            Verdict verdict = judged(new Terms(definitions, 1, 1), input, before);
            assertThat(verdict.grade())
                    .as("%s of %s", definitions, input)
                    .isEqualTo(RULE.judge(input).grade());
        });
    }

    @Test
    void nothing_is_compared_with_a_target_on_the_other_side_of_a_break() {
        forAll((input, random) -> {
            Definitions broken = broken(input, random);
            int targetsTerm = 1 - broken.termOf(input.year());
            Verdict verdict = judged(new Terms(broken, random.nextInt(2), targetsTerm), input, input.value());
            assertThat(verdict.grade()).as("%s of %s", broken, input).isEqualTo(Grade.NOT_COMPARABLE);
            boolean comparable = RULE.judge(input).grade() != Grade.NOT_COMPARABLE;
            if (comparable) {
                assertThat(verdict.reason()).contains(Reason.DEFINITION_CHANGED);
            }
        });
    }

    /** A baseline on the other side of a break is none; all else is judged by the targets alone. */
    @Test
    void a_baseline_on_the_other_side_of_a_break_is_as_good_as_one_nobody_reported() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        forAll((input, random) -> {
            Definitions broken = broken(input, random);
            int term = broken.termOf(input.year());
            Verdict verdict = judged(new Terms(broken, 1 - term, term), input, input.value());
            Verdict unreported = RULE.judge(new StatusInput(
                    input.definition(),
                    input.baseline().map(stated -> new Baseline(stated.fiscalYear(), new NotReported())),
                    input.targets(),
                    input.year(),
                    input.value(),
                    input.positions()));
            assertThat(verdict.grade()).as("%s of %s", broken, input).isEqualTo(unreported.grade());
            assertThat(verdict.yardstick()).isEqualTo(unreported.yardstick());
            assertThat(verdict.expected()).isEqualTo(unreported.expected());
            assertThat(verdict.reason())
                    .isEqualTo(input.baseline().isPresent() ? broken(unreported) : unreported.reason());
            counts.merge(verdict.grade(), 1, Integer::sum);
        });
        assertThat(counts)
                .hasSize(4)
                .allSatisfy((grade, count) -> assertThat(count).isGreaterThan(INPUTS / 100));
    }

    private static Optional<Reason> broken(Verdict unreported) {
        return unreported.reason().map(reason -> reason == Reason.NO_BASELINE ? Reason.DEFINITION_CHANGED : reason);
    }

    private static Definitions broken(StatusInput input, Random random) {
        return Definitions.of(input.definition())
                .with(new Amendment(someYear(random), input.definition(), new Continuity.Broken()));
    }

    @Test
    void every_sentence_is_whole() {
        forAll((input, random) -> {
            Definitions definitions = Definitions.of(input.definition())
                    .with(new Amendment(
                            someYear(random),
                            named(input.definition(), "別の名", "新"),
                            random.nextBoolean()
                                    ? new Continuity.Broken()
                                    : new Continuity.Overlap(someYear(random), BigDecimal.valueOf(7), BigDecimal.TEN)));
            Verdict verdict =
                    judged(new Terms(definitions, random.nextInt(2), random.nextInt(2)), input, input.value());
            assertThat(verdict.arithmetic())
                    .contains("実績")
                    .containsPattern(" → (達成|順調|遅れ|比較不能)$")
                    .doesNotContain("{", "}", "null", "（）", "。。", "「」", "：。");
            assertThat(verdict.arithmeticEn())
                    .containsPattern(" → (achieved|on track|behind|not comparable)$")
                    .doesNotContain("{", "}", "null", "()", "  ", "\"\"", ": .");
        });
    }
}
