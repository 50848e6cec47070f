package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every verdict on a sum of years. */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = {1, 2, 3, 4, 5})
class SumPropertiesTest {

    private static final int INPUTS = 2_000;
    private static final StraightLine RULE = new StraightLine();

    private final long seed;

    SumPropertiesTest(long seed) {
        this.seed = seed;
    }

    private void forAll(Consumer<StatusInput> property) {
        RandomSums inputs = new RandomSums(seed);
        for (int input = 0; input < INPUTS; input++) {
            property.accept(inputs.next());
        }
    }

    /** Those that a target on a sum judges, and whose year is one of its years or comes after them. */
    private void forAllSums(Consumer<StatusInput> property) {
        forAll(input -> {
            if (sumOf(input).filter(sum -> !input.year().isBefore(from(sum))).isPresent()) {
                property.accept(input);
            }
        });
    }

    private static Optional<Target> sumOf(StatusInput input) {
        return input.judged().sumTarget();
    }

    private static FiscalYear from(Target sum) {
        return sum.sumFrom().orElseThrow();
    }

    @Test
    void every_grade_comes_up_often_enough_to_tell_something() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        forAllSums(input -> counts.merge(RULE.judge(input).grade(), 1, Integer::sum));
        assertThat(counts)
                .hasSize(4)
                .allSatisfy((grade, count) -> assertThat(count).isGreaterThan(INPUTS / 20));
    }

    @Test
    void nothing_is_compared_where_the_year_itself_has_no_number_and_does_not_merely_add_nothing() {
        forAllSums(input -> {
            if (!isNumber(input.stage(), input.value()) && !addsNothing(input.value())) {
                assertThat(RULE.judge(input).grade()).as("%s", input).isEqualTo(Grade.NOT_COMPARABLE);
            }
        });
    }

    @Test
    void nothing_is_compared_where_a_year_is_missing_unless_the_others_reach_a_target_that_none_can_undo() {
        forAllSums(input -> {
            Verdict verdict = RULE.judge(input);
            if (isMissing(input) && verdict.grade() != Grade.NOT_COMPARABLE) {
                assertThat(verdict.grade()).as("%s", input).isEqualTo(Grade.ACHIEVED);
                assertThat(input.definition().better()).isEqualTo(Direction.HIGHER);
                assertThat(input.definition().minimum()).isEmpty();
                assertThat(sum(input)).isGreaterThanOrEqualTo(wanted(input));
            }
        });
    }

    @Test
    void a_whole_sum_is_held_against_the_target_in_its_year_and_after_it() {
        forAllSums(input -> {
            Target target = sumOf(input).orElseThrow();
            if (isWhole(input) && !input.year().isBefore(target.fiscalYear())) {
                assertThat(RULE.judge(input).grade())
                        .as("%s", input)
                        .isEqualTo(lead(input, bound(target)).signum() >= 0 ? Grade.ACHIEVED : Grade.BEHIND);
            }
        });
    }

    /** Without dividing: the sum, times all years, against the target, times those that passed. */
    @Test
    void a_whole_sum_is_held_against_its_part_of_the_target_before() {
        forAllSums(input -> {
            Target target = sumOf(input).orElseThrow();
            boolean alone = input.judged().targets().ofYears().size() == 1;
            Grade grade = RULE.judge(input).grade();
            if (alone && isWhole(input) && input.year().isBefore(target.fiscalYear()) && grade != Grade.ACHIEVED) {
                BigDecimal years = BigDecimal.valueOf(from(target).yearsUntil(target.fiscalYear()) + 1);
                BigDecimal passed = BigDecimal.valueOf(from(target).yearsUntil(input.year()) + 1);
                BigDecimal ahead =
                        sum(input).multiply(years).subtract(bound(target).multiply(passed));
                assertThat(grade)
                        .as("%s", input)
                        .isEqualTo(sign(input) * ahead.signum() >= 0 ? Grade.ON_TRACK : Grade.BEHIND);
            }
        });
    }

    @Test
    void achieved_before_its_year_is_only_who_reaches_the_final_target_and_never_a_ceiling() {
        forAllSums(input -> {
            if (RULE.judge(input).grade() == Grade.ACHIEVED
                    && input.year().isBefore(sumOf(input).orElseThrow().fiscalYear())) {
                BigDecimal last = bound(input.judged().targets().last().orElseThrow());
                assertThat(lead(input, last).signum()).as("%s", input).isNotNegative();
                assertThat(sign(input) * last.signum()).as("%s", input).isNotNegative();
            }
        });
    }

    @Test
    void a_year_that_adds_nothing_counts_as_a_0_once_another_has_a_number() {
        forAllSums(input -> {
            StatusInput zeros = withFigures(
                    input,
                    figure -> addsNothing(figure) ? Measured.of(BigDecimal.ZERO, "件", Measure.ANNUAL_COUNT) : figure);
            Verdict verdict = RULE.judge(input);
            if (verdict.grade() != Grade.NOT_COMPARABLE) {
                assertThat(RULE.judge(zeros).grade()).as("%s", input).isEqualTo(verdict.grade());
                assertThat(RULE.judge(zeros).sum().map(SumOfYears::amount))
                        .isEqualTo(verdict.sum().map(SumOfYears::amount));
            }
        });
    }

    @Test
    void other_years_than_those_of_the_sum_do_not_matter() {
        forAll(input -> {
            List<FigureOfYear> some = input.others().reversed().stream()
                    .filter(other -> input.yearsAdded()
                            .filter(years -> years.contains(other.year()))
                            .isPresent())
                    .toList();
            assertThat(RULE.judge(withOthers(input, some))).as("%s", input).isEqualTo(RULE.judge(input));
        });
    }

    @Test
    void a_verdict_names_the_events_of_every_year_of_its_sum() {
        forAllSums(input -> {
            Target target = sumOf(input).orElseThrow();
            assertThat(RULE.judge(input).positions())
                    .as("%s", input)
                    .containsAll(input.others().stream()
                            .filter(other -> isOf(target, input, other.year()))
                            .flatMap(other -> other.positions().stream())
                            .toList());
        });
    }

    @Test
    void a_verdict_says_the_stage_of_the_least_settled_number() {
        forAllSums(input -> {
            Verdict verdict = RULE.judge(input);
            boolean settled = input.stage() == Stage.FINAL
                    && input.others().stream()
                            .filter(other -> isOf(sumOf(input).orElseThrow(), input, other.year()))
                            .filter(other -> isNumber(other.stage(), other.figure()))
                            .allMatch(other -> other.stage() == Stage.FINAL);
            assertThat(verdict.stage() == Stage.FINAL).as("%s", input).isEqualTo(settled);
            assertThat(verdict.arithmetic().contains("による判定。")).isNotEqualTo(settled);
            assertThat(verdict.arithmeticEn().startsWith("Judged on a")).isNotEqualTo(settled);
        });
    }

    /** Where amounts may be negative: that they cannot be has no mirror image. */
    @Test
    void a_verdict_is_the_same_seen_in_a_mirror() {
        forAll(input -> {
            if (input.definition().minimum().isPresent()) {
                Verdict verdict = RULE.judge(input);
                Verdict mirrored = RULE.judge(mirrored(input));
                assertThat(mirrored.grade()).as("%s", input).isEqualTo(verdict.grade());
                assertThat(mirrored.reason()).as("%s", input).isEqualTo(verdict.reason());
                assertThat(mirrored.yardstick()).as("%s", input).isEqualTo(verdict.yardstick());
                assertThat(mirrored.expected())
                        .as("%s", input)
                        .isEqualTo(verdict.expected().map(BigDecimal::negate));
                assertThat(mirrored.sum().map(SumOfYears::amount))
                        .isEqualTo(verdict.sum().map(sum -> sum.amount().negate()));
            }
        });
    }

    @Test
    void every_sentence_is_whole() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            assertThat(verdict.arithmetic())
                    .containsPattern(" → (達成|順調|遅れ|比較不能)$")
                    .doesNotContain("{", "}", "null", "（）", "。。", "「」", "：。");
            assertThat(verdict.arithmeticEn())
                    .containsPattern(" → (achieved|on track|behind|not comparable)$")
                    .doesNotContain("{", "}", "null", "()", "  ", "\"\"", ": .");
        });
    }

    private static boolean isNumber(Stage stage, Figure figure) {
        return stage != Stage.INTERIM
                && figure instanceof Measured it
                && it.unit().equals("件");
    }

    private static boolean addsNothing(Figure figure) {
        return figure instanceof NotConducted || figure instanceof NotDue;
    }

    private static boolean isOf(Target sum, StatusInput input, FiscalYear year) {
        return !year.isBefore(from(sum)) && !year.isAfter(sum.fiscalYear()) && !year.isAfter(input.year());
    }

    private static List<FigureOfYear> figures(StatusInput input) {
        Target target = sumOf(input).orElseThrow();
        return Stream.concat(input.others().stream(), Stream.of(input.of(input.year())))
                .filter(figure -> isOf(target, input, figure.year()))
                .toList();
    }

    private static boolean isMissing(StatusInput input) {
        return figures(input).stream().anyMatch(it -> !isNumber(it.stage(), it.figure()) && !addsNothing(it.figure()));
    }

    /** No year is missing, one has a number, and the year that is asked about has one, or adds nothing. */
    private static boolean isWhole(StatusInput input) {
        return !isMissing(input)
                && figures(input).stream().anyMatch(it -> isNumber(it.stage(), it.figure()))
                && (isNumber(input.stage(), input.value()) || addsNothing(input.value()));
    }

    private static BigDecimal sum(StatusInput input) {
        return figures(input).stream()
                .filter(it -> isNumber(it.stage(), it.figure()))
                .map(it -> ((Measured) it.figure()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal bound(Target target) {
        return target.aim().bound().orElseThrow();
    }

    private static BigDecimal wanted(StatusInput input) {
        Target target = sumOf(input).orElseThrow();
        return bound(
                input.year().isBefore(target.fiscalYear())
                        ? input.judged().targets().last().orElseThrow()
                        : target);
    }

    private static int sign(StatusInput input) {
        return input.definition().better() == Direction.HIGHER ? 1 : -1;
    }

    private static BigDecimal lead(StatusInput input, BigDecimal bound) {
        return sum(input).subtract(bound).multiply(BigDecimal.valueOf(sign(input)));
    }

    private static StatusInput withOthers(StatusInput input, List<FigureOfYear> others) {
        return new StatusInput(
                input.definition(),
                input.baseline(),
                input.targets(),
                input.year(),
                input.stage(),
                input.value(),
                others,
                input.positions(),
                input.restated());
    }

    private static StatusInput withFigures(StatusInput input, UnaryOperator<Figure> change) {
        return new StatusInput(
                input.definition(),
                input.baseline().map(it -> new Baseline(it.fiscalYear(), change.apply(it.figure()))),
                input.targets(),
                input.year(),
                input.stage(),
                change.apply(input.value()),
                input.others().stream()
                        .map(it -> new FigureOfYear(it.year(), it.stage(), change.apply(it.figure()), it.positions()))
                        .toList(),
                input.positions(),
                input.restated());
    }

    private static StatusInput mirrored(StatusInput input) {
        StatusInput negated = withFigures(input, SumPropertiesTest::negated);
        IndicatorDefinition definition = input.definition();
        return new StatusInput(
                new IndicatorDefinition(
                        definition.name(),
                        definition.measure(),
                        definition.better() == Direction.HIGHER ? Direction.LOWER : Direction.HIGHER,
                        definition.unit(),
                        Optional.empty(),
                        definition.minimum(),
                        Optional.empty()),
                negated.baseline(),
                new Targets(
                        negated.targets().ofYears().stream()
                                .map(it -> new Target(it.fiscalYear(), mirrored(it.aim()), it.sumFrom()))
                                .toList(),
                        Optional.empty()),
                negated.year(),
                negated.stage(),
                negated.value(),
                negated.others(),
                negated.positions(),
                negated.restated());
    }

    private static Figure negated(Figure figure) {
        return switch (figure) {
            case Measured it -> Measured.of(it.amount().negate(), it.unit(), it.basis());
            case Substitute it -> new Substitute(it.label(), it.amount().negate(), it.unit(), it.reason());
            default -> figure;
        };
    }

    private static Aim mirrored(Aim aim) {
        BigDecimal bound = aim.bound().orElseThrow().negate();
        return switch (aim) {
            case Aim.AtLeast it -> new Aim.AtMost(bound);
            case Aim.AtMost it -> new Aim.AtLeast(bound);
            default -> new Aim.Amount(bound);
        };
    }
}
