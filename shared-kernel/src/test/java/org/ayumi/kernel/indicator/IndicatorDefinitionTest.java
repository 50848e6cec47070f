package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.junit.jupiter.api.Test;

class IndicatorDefinitionTest {

    private static IndicatorDefinition in(String unit, Measure measure) {
        return new IndicatorDefinition(
                "関心度", measure, Direction.HIGHER, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static IndicatorDefinition between(String minimum, String maximum) {
        return new IndicatorDefinition(
                "収支",
                Measure.STOCK,
                Direction.HIGHER,
                "円",
                Optional.empty(),
                Optional.of(new BigDecimal(minimum)),
                Optional.of(new BigDecimal(maximum)));
    }

    @Test
    void amounts_start_at_zero_and_have_no_end_unless_stated() {
        IndicatorDefinition count = in("件", Measure.ANNUAL_COUNT);
        assertThat(count.smallestPossible()).isZero();
        assertThat(count.largestPossible()).isEmpty();
    }

    @Test
    void a_ratio_in_percent_ends_at_100_unless_stated() {
        assertThat(in("%", Measure.RATIO).largestPossible()).hasValue(new BigDecimal("100"));
        assertThat(in("％", Measure.RATIO).largestPossible()).hasValue(new BigDecimal("100"));
        assertThat(in("倍", Measure.RATIO).largestPossible()).isEmpty();
        assertThat(in("%", Measure.STOCK).largestPossible()).isEmpty();
    }

    @Test
    void a_stated_range_holds_and_is_kept_as_given() {
        IndicatorDefinition balance = between("-1E+3", "200.0");
        assertThat(balance.smallestPossible()).isEqualTo(new BigDecimal("-1000"));
        assertThat(balance.largestPossible()).hasValue(new BigDecimal("200.0"));
    }

    @Test
    void a_range_must_have_room() {
        Refusal.of(() -> between("5", "5.0"), "maximum", "indicator.range");
        assertThat(Refusal.of(() -> between("6", "5"), "maximum", "indicator.range")
                        .arguments())
                .containsExactly(new BigDecimal("6"), new BigDecimal("5"));
        Refusal.of(() -> between("1E+30", "5"), "minimum", "amount.too-large");
        Refusal.of(() -> between("1", "1E-30"), "maximum", "amount.too-fine");
    }

    @Test
    void both_percent_signs_are_one_unit_and_others_are_compared_as_written() {
        assertThat(in("%", Measure.RATIO).hasUnit("％")).isTrue();
        assertThat(in("％", Measure.RATIO).hasUnit("%")).isTrue();
        assertThat(in("か所", Measure.STOCK).hasUnit("か所")).isTrue();
        assertThat(in("か所", Measure.STOCK).hasUnit("件")).isFalse();
        assertThat(in("件", Measure.STOCK).hasUnit("%")).isFalse();
    }

    @Test
    void name_unit_and_survey_must_say_something() {
        Refusal.of(() -> in(" ", Measure.STOCK), "unit", "text.blank");
        Refusal.of(
                () -> new IndicatorDefinition(
                        "", Measure.STOCK, Direction.LOWER, "g", Optional.empty(), Optional.empty(), Optional.empty()),
                "name",
                "text.blank");
        Refusal.of(
                () -> new IndicatorDefinition(
                        "量", Measure.STOCK, Direction.LOWER, "g", Optional.of(""), Optional.empty(), Optional.empty()),
                "survey",
                "text.blank");
    }

    private static IndicatorDefinition of(Measure measure, String unit, List<String> states) {
        return new IndicatorDefinition(
                "計画", measure, Direction.HIGHER, unit, Optional.empty(), Optional.empty(), Optional.empty(), states);
    }

    @Test
    void a_state_has_its_words_in_order_and_needs_no_unit() {
        IndicatorDefinition plan = of(Measure.STATE, " ", List.of(" 未策定", "策定中", "策定済"));
        assertThat(plan.unit()).isEmpty();
        assertThat(plan.states()).containsExactly("未策定", "策定中", "策定済");
        assertThat(of(Measure.STATE, "段階", List.of("0", "1")).unit()).isEqualTo("段階");
    }

    @Test
    void the_place_of_a_word_is_found_however_wide_it_is_written() {
        IndicatorDefinition level = of(Measure.STATE, "", List.of("レベル1", "レベル2", "レベル3"));
        assertThat(level.placeOf("レベル1")).hasValue(0);
        assertThat(level.placeOf("レベル３")).hasValue(2);
        assertThat(level.placeOf("レベル4")).isEmpty();
        assertThat(in("件", Measure.STOCK).placeOf("レベル1")).isEmpty();
    }

    @Test
    void a_state_has_from_two_to_twenty_words() {
        assertThat(of(Measure.STATE, "", words(20)).states()).hasSize(20);
        Refusal.of(() -> of(Measure.STATE, "", List.of()), "states", "indicator.states");
        Refusal.of(() -> of(Measure.STATE, "", words(1)), "states", "indicator.states");
        assertThat(Refusal.of(() -> of(Measure.STATE, "", words(21)), "states", "indicator.states")
                        .arguments())
                .containsExactly(20);
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(place -> "段階" + place).toList();
    }

    @Test
    void the_words_of_a_state_say_something_and_differ() {
        Refusal.of(() -> of(Measure.STATE, "", List.of("設置", " ")), "states", "text.blank");
        Refusal.of(() -> of(Measure.STATE, "", List.of("設置", "設置")), "states", "indicator.state-twice");
        Refusal.of(() -> of(Measure.STATE, "", List.of("レベル1", "レベル１")), "states", "indicator.state-twice");
    }

    @Test
    void only_a_state_has_words_and_it_has_no_amounts() {
        Refusal.of(() -> of(Measure.STOCK, "件", List.of("なし", "設置")), "states", "indicator.states-of-a-number");
        Refusal.of(
                () -> bounded(Optional.of(BigDecimal.ONE), Optional.empty()),
                "minimum",
                "indicator.state-has-no-range");
        Refusal.of(
                () -> bounded(Optional.empty(), Optional.of(BigDecimal.ONE)),
                "maximum",
                "indicator.state-has-no-range");
    }

    private static IndicatorDefinition bounded(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        return new IndicatorDefinition(
                "計画", Measure.STATE, Direction.HIGHER, "", Optional.empty(), minimum, maximum, List.of("なし", "設置"));
    }

    @Test
    void a_state_that_is_reported_stays_as_it_is() {
        InState state = new InState("設置", Optional.empty());
        assertThat(of(Measure.STATE, "", List.of("なし", "設置")).complete(FigureDraft.of(state)))
                .isEqualTo(state);
    }
}
