package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every verdict, over made-up indicators of every kind. */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = {1, 2, 3, 4, 5})
class StraightLinePropertiesTest {

    private static final int INPUTS = 2_000;
    private static final StraightLine RULE = new StraightLine();

    private final long seed;

    StraightLinePropertiesTest(long seed) {
        this.seed = seed;
    }

    private void forAll(Consumer<StatusInput> property) {
        RandomInput inputs = new RandomInput(seed);
        for (int input = 0; input < INPUTS; input++) {
            property.accept(inputs.next());
        }
    }

    private static Grade grade(StatusInput input) {
        return RULE.judge(input).grade();
    }

    @Test
    void every_grade_comes_up_often_enough_to_tell_something() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        forAll(input -> counts.merge(grade(input), 1, Integer::sum));
        assertThat(counts)
                .hasSize(4)
                .allSatisfy((grade, count) -> assertThat(count).isGreaterThan(INPUTS / 40));
    }

    @Test
    void nothing_is_compared_where_the_value_is_none_of_the_indicators() {
        forAll(input -> {
            if (!isOfTheIndicator(input.value(), input.definition())) {
                assertThat(grade(input)).as("%s", input).isEqualTo(Grade.NOT_COMPARABLE);
            }
        });
    }

    @Test
    void nothing_is_compared_where_the_year_is_not_after_the_baselines() {
        forAll(input -> input.baseline()
                .map(Baseline::fiscalYear)
                .filter(start -> !input.year().isAfter(start))
                .ifPresent(start -> assertThat(grade(input)).as("%s", input).isEqualTo(Grade.NOT_COMPARABLE)));
    }

    @Test
    void nothing_is_compared_where_there_is_no_target() {
        forAll(input -> {
            if (input.targets().ofYears().isEmpty()) {
                assertThat(grade(input)).as("%s", input).isEqualTo(Grade.NOT_COMPARABLE);
            }
        });
    }

    /** On track is a word about a way, and a direction is one about the baseline: neither is there without a start. */
    @Test
    void without_a_start_only_a_target_itself_can_be_reached_or_missed() {
        forAll(input -> {
            boolean started = input.baseline()
                            .filter(baseline -> isOfTheIndicator(baseline.figure(), input.definition()))
                            .isPresent()
                    || input.targets().ofYears().stream()
                            .anyMatch(target -> target.fiscalYear().isBefore(input.year()));
            if (!started) {
                Verdict verdict = RULE.judge(input);
                assertThat(verdict.grade()).as("%s", input).isNotEqualTo(Grade.ON_TRACK);
                if (input.targets().in(input.year()).isEmpty()) {
                    assertThat(verdict.grade()).as("%s", input).isNotEqualTo(Grade.BEHIND);
                }
            }
        });
    }

    @Test
    void achieved_is_only_who_reaches_the_years_own_target_or_the_final_one() {
        forAll(input -> {
            if (grade(input) == Grade.ACHIEVED) {
                Target target = input.targets()
                        .in(input.year())
                        .or(() -> input.targets().last())
                        .orElseThrow();
                boolean early = input.year().isBefore(target.fiscalYear());
                assertThat(isReached(input, target.aim()) && !(early && isSlowedFall(input, target.aim())))
                        .as("%s", input)
                        .isTrue();
            }
        });
    }

    @Test
    void who_reaches_the_years_own_target_has_achieved_it_and_who_does_not_is_behind() {
        forAll(input -> input.targets().in(input.year()).ifPresent(own -> {
            Grade grade = grade(input);
            if (grade != Grade.NOT_COMPARABLE) {
                assertThat(grade)
                        .as("%s", input)
                        .isEqualTo(isReached(input, own.aim()) ? Grade.ACHIEVED : Grade.BEHIND);
            }
        }));
    }

    @Test
    void a_verdict_is_the_same_seen_in_a_mirror() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            Verdict mirrored = RULE.judge(mirrored(input));
            assertThat(mirrored.grade()).as("%s", input).isEqualTo(verdict.grade());
            assertThat(mirrored.reason()).as("%s", input).isEqualTo(verdict.reason());
            assertThat(mirrored.yardstick()).as("%s", input).isEqualTo(verdict.yardstick());
            assertThat(mirrored.expected())
                    .as("%s", input)
                    .isEqualTo(verdict.expected().map(BigDecimal::negate));
        });
    }

    /** But for a part of a year's count, of which there is none here: every indicator is a stock or a state. */
    @Test
    void what_is_not_final_is_judged_as_if_it_were_and_says_that_it_is_not() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            Verdict asFinal = RULE.judge(asFinal(input));
            assertThat(verdict.stage()).as("%s", input).isEqualTo(input.stage());
            assertThat(verdict.grade()).as("%s", input).isEqualTo(asFinal.grade());
            assertThat(verdict.reason()).as("%s", input).isEqualTo(asFinal.reason());
            assertThat(verdict.yardstick()).as("%s", input).isEqualTo(asFinal.yardstick());
            assertThat(verdict.expected()).as("%s", input).isEqualTo(asFinal.expected());
            assertThat(verdict.arithmetic())
                    .isEqualTo(input.stage() == Stage.FINAL ? asFinal.arithmetic() : verdict.arithmetic())
                    .startsWith(japanese(input.stage()))
                    .endsWith(asFinal.arithmetic());
            assertThat(verdict.arithmeticEn())
                    .startsWith(input.stage() == Stage.FINAL ? "" : "Judged on a")
                    .endsWith(asFinal.arithmeticEn());
        });
    }

    private static String japanese(Stage stage) {
        return switch (stage) {
            case FINAL -> "";
            case PRELIMINARY -> "速報値による判定。";
            case EXPECTED -> "見込値による判定。";
            case INTERIM -> "年度途中（";
            case PLANNED -> throw new IllegalArgumentException("what was planned is not judged");
        };
    }

    @Test
    void how_an_amount_is_written_does_not_matter() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            Verdict finer = RULE.judge(withAmounts(input, amount -> amount.setScale(6)));
            assertThat(finer.grade()).as("%s", input).isEqualTo(verdict.grade());
            assertThat(finer.reason()).as("%s", input).isEqualTo(verdict.reason());
            assertThat(finer.yardstick()).as("%s", input).isEqualTo(verdict.yardstick());
            assertThat(finer.expected().map(BigDecimal::stripTrailingZeros))
                    .as("%s", input)
                    .isEqualTo(verdict.expected().map(BigDecimal::stripTrailingZeros));
        });
    }

    @Test
    void a_better_value_never_gets_a_worse_grade_unless_a_range_is_asked_for() {
        RandomInput others = new RandomInput(-seed);
        forAll(input -> {
            boolean ranged = input.targets().ofYears().stream().anyMatch(target -> target.aim() instanceof Aim.Range);
            if (!ranged && isOfTheIndicator(input.value(), input.definition())) {
                StatusInput better = withValue(input, betterThan(input, others));
                assertThat(grade(better))
                        .as("%s%nbetter: %s", input, better.value())
                        .isIn(atLeastAsGood(grade(input)));
            }
        });
    }

    /** What cannot be compared may turn out to be reached, and never to be behind. */
    private static List<Grade> atLeastAsGood(Grade grade) {
        return switch (grade) {
            case NOT_COMPARABLE -> List.of(Grade.NOT_COMPARABLE, Grade.ACHIEVED);
            case BEHIND -> List.of(Grade.BEHIND, Grade.ON_TRACK, Grade.ACHIEVED);
            case ON_TRACK -> List.of(Grade.ON_TRACK, Grade.ACHIEVED);
            case ACHIEVED -> List.of(Grade.ACHIEVED);
        };
    }

    @Test
    void an_outcome_has_a_yardstick_or_a_reason_and_never_both() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            assertThat(verdict.reason().isPresent())
                    .as("%s", input)
                    .isEqualTo(verdict.grade() == Grade.NOT_COMPARABLE)
                    .isNotEqualTo(verdict.yardstick().isPresent());
        });
    }

    @Test
    void every_sentence_is_whole() {
        forAll(input -> {
            Verdict verdict = RULE.judge(input);
            assertThat(verdict.arithmetic())
                    .contains("実績")
                    .containsPattern(" → (達成|順調|遅れ|比較不能)$")
                    .doesNotContain("{", "}", "null", "（）", "。。", "「」");
            assertThat(verdict.arithmeticEn())
                    .containsPattern(" → (achieved|on track|behind|not comparable)$")
                    .doesNotContain("{", "}", "null", "()", "  ", "\"\"");
        });
    }

    private static boolean isOfTheIndicator(Figure figure, IndicatorDefinition definition) {
        return switch (figure) {
            case Measured it -> it.unit().equals(definition.unit()) && it.basis() == definition.measure();
            case InState it -> definition.states().contains(it.state());
            default -> false;
        };
    }

    private static boolean isReached(StatusInput input, Aim aim) {
        int sign = input.definition().better() == Direction.HIGHER ? 1 : -1;
        if (input.value() instanceof InState value) {
            List<String> states = input.definition().states();
            return sign * (states.indexOf(value.state()) - states.indexOf(((Aim.InState) aim).state())) >= 0;
        }
        BigDecimal amount = ((Measured) input.value()).amount();
        return switch (aim) {
            case Aim.Range it -> it.from().max(amount).min(it.to()).compareTo(amount) == 0;
            case Aim.Toward it -> {
                int difference = amount.subtract(
                                amount(input.baseline().orElseThrow().figure()))
                        .signum();
                yield switch (it.direction()) {
                    case INCREASE -> difference > 0;
                    case DECREASE -> difference < 0;
                    case MAINTAIN ->
                        amount.subtract(amount(input.baseline().orElseThrow().figure()))
                                        .multiply(BigDecimal.valueOf(sign))
                                        .add(it.tolerance().orElse(BigDecimal.ZERO))
                                        .signum()
                                >= 0;
                };
            }
            default -> sign * amount.subtract(aim.bound().orElseThrow()).signum() >= 0;
        };
    }

    /** An amount on the worse side of where the way starts. */
    private static boolean isSlowedFall(StatusInput input, Aim aim) {
        Optional<BigDecimal> start = input.baseline()
                .map(Baseline::figure)
                .filter(figure -> isOfTheIndicator(figure, input.definition()) && figure instanceof Measured)
                .map(StraightLinePropertiesTest::amount);
        return aim instanceof Aim.Amount it
                && start.filter(from -> input.definition().better().isWorse(it.amount(), from))
                        .isPresent();
    }

    private static BigDecimal amount(Figure figure) {
        return ((Measured) figure).amount();
    }

    private static Figure betterThan(StatusInput input, RandomInput others) {
        boolean higher = input.definition().better() == Direction.HIGHER;
        return switch (input.value()) {
            case Measured it -> {
                BigDecimal step = others.amount().abs();
                yield Measured.of(higher ? it.amount().add(step) : it.amount().subtract(step), it.unit(), it.basis());
            }
            case InState it -> {
                Comparator<String> place = Comparator.comparingInt(RandomInput.STATES::indexOf);
                String other = others.word();
                boolean more = place.compare(other, it.state()) > 0;
                yield new InState(more == higher ? other : it.state(), Optional.empty());
            }
            default -> throw new IllegalArgumentException("none of the indicator's: " + input.value());
        };
    }

    private static StatusInput withValue(StatusInput input, Figure value) {
        return new StatusInput(
                input.definition(),
                input.baseline(),
                input.targets(),
                input.year(),
                input.stage(),
                value,
                input.others(),
                input.positions(),
                input.restated());
    }

    private static StatusInput asFinal(StatusInput input) {
        return new StatusInput(
                input.definition(), input.baseline(), input.targets(), input.year(), input.value(), input.positions());
    }

    private static StatusInput mirrored(StatusInput input) {
        IndicatorDefinition definition = input.definition();
        StatusInput negated = withAmounts(input, BigDecimal::negate);
        return new StatusInput(
                new IndicatorDefinition(
                        definition.name(),
                        definition.measure(),
                        definition.better() == Direction.HIGHER ? Direction.LOWER : Direction.HIGHER,
                        definition.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        definition.states().reversed()),
                negated.baseline(),
                withAims(negated.targets(), StraightLinePropertiesTest::mirrored),
                negated.year(),
                negated.stage(),
                negated.value(),
                negated.others(),
                negated.positions(),
                negated.restated());
    }

    /** Of an aim whose amounts are negated already. */
    private static Aim mirrored(Aim aim) {
        return switch (aim) {
            case Aim.AtLeast it -> new Aim.AtMost(it.amount());
            case Aim.AtMost it -> new Aim.AtLeast(it.amount());
            case Aim.Toward it ->
                switch (it.direction()) {
                    case INCREASE -> new Aim.Toward(Trend.DECREASE, Optional.empty());
                    case DECREASE -> new Aim.Toward(Trend.INCREASE, Optional.empty());
                    case MAINTAIN -> it;
                };
            default -> aim;
        };
    }

    private static StatusInput withAmounts(StatusInput input, UnaryOperator<BigDecimal> change) {
        return new StatusInput(
                input.definition(),
                input.baseline()
                        .map(baseline -> new Baseline(baseline.fiscalYear(), changed(baseline.figure(), change))),
                withAims(input.targets(), aim -> changed(aim, change)),
                input.year(),
                input.stage(),
                changed(input.value(), change),
                input.others(),
                input.positions(),
                input.restated());
    }

    private static Targets withAims(Targets targets, UnaryOperator<Aim> change) {
        return new Targets(
                targets.ofYears().stream()
                        .map(target -> new Target(target.fiscalYear(), change.apply(target.aim())))
                        .toList(),
                targets.noneBecause());
    }

    private static Figure changed(Figure figure, UnaryOperator<BigDecimal> change) {
        return switch (figure) {
            case Measured it -> Measured.of(change.apply(it.amount()), it.unit(), it.basis());
            case Substitute it -> new Substitute(it.label(), change.apply(it.amount()), it.unit(), it.reason());
            default -> figure;
        };
    }

    private static Aim changed(Aim aim, UnaryOperator<BigDecimal> change) {
        return switch (aim) {
            case Aim.Amount it -> new Aim.Amount(change.apply(it.amount()));
            case Aim.AtLeast it -> new Aim.AtLeast(change.apply(it.amount()));
            case Aim.AtMost it -> new Aim.AtMost(change.apply(it.amount()));
            case Aim.Range it -> {
                BigDecimal one = change.apply(it.from());
                BigDecimal other = change.apply(it.to());
                yield new Aim.Range(one.min(other), one.max(other));
            }
            case Aim.Toward it -> new Aim.Toward(it.direction(), it.tolerance());
            case Aim.InState it -> it;
        };
    }
}
