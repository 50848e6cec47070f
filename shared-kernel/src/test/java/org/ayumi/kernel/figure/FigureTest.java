package org.ayumi.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final BigDecimal MONSTROUS = new BigDecimal("1E+30");

    private static Measured ratio(Optional<String> survey, Optional<BigDecimal> numerator, Optional<BigDecimal> of) {
        return new Measured(
                new BigDecimal("62.50"),
                " % ",
                Optional.of(LocalDate.of(2024, 3, 31)),
                Measure.RATIO,
                survey,
                numerator,
                of);
    }

    @Test
    void every_kind_of_figure_says_its_kind() {
        Stream<Figure> figures = Stream.of(
                Measured.of(BigDecimal.ZERO, "件", Measure.STOCK),
                new NotConducted(),
                new NotMeasured("量らなかった"),
                new Substitute("相談", BigDecimal.ONE, "人", "載っていない"),
                new InState("設置", Optional.empty()),
                new NotDue(NotDue.Cause.RHYTHM),
                new NotReported());
        assertThat(figures.map(Figure::kind)).containsExactlyElementsOf(Arrays.asList(FigureKind.values()));
    }

    @Test
    void a_state_is_a_word_of_one_line_with_the_day_it_speaks_of() {
        InState state = new InState("　設置 ", Optional.of(LocalDate.of(2024, 3, 31)));
        assertThat(state.state()).isEqualTo("設置");
        assertThat(state.asOf()).hasValue(LocalDate.of(2024, 3, 31));
        assertThat(state.withShortestAmounts()).isEqualTo(state);
        assertThat(state).isNotEqualTo(new InState("設置", Optional.empty()));
        Refusal.of(() -> new InState(" ", Optional.empty()), "state", "text.blank");
        Refusal.of(() -> new InState("設\n置", Optional.empty()), "state", "text.control-character");
    }

    @Test
    void zero_is_a_measurement_and_not_an_absence() {
        assertThat(Measured.of(new BigDecimal("0.0"), "件", Measure.ANNUAL_COUNT).amount())
                .hasToString("0.0");
        assertThat(Measured.of(BigDecimal.ZERO, "件", Measure.ANNUAL_COUNT)).isNotEqualTo(new NotConducted());
    }

    @Test
    void a_measured_ratio_keeps_its_counts_as_they_were_given() {
        Measured ratio = ratio(
                Optional.of(" 市民アンケート "), Optional.of(new BigDecimal("50.0")), Optional.of(new BigDecimal("8E+1")));
        assertThat(ratio.amount()).hasToString("62.50");
        assertThat(ratio.unit()).isEqualTo("%");
        assertThat(ratio.survey()).hasValue("市民アンケート");
        assertThat(ratio.numerator()).hasValue(new BigDecimal("50.0"));
        assertThat(ratio.denominator()).hasValue(new BigDecimal("80"));
    }

    @Test
    void every_part_of_a_measurement_is_checked() {
        Refusal.of(() -> Measured.of(MONSTROUS, "件", Measure.STOCK), "amount", "amount.too-large");
        Refusal.of(() -> Measured.of(BigDecimal.ONE, " ", Measure.STOCK), "unit", "text.blank");
        Refusal.of(() -> ratio(Optional.of(""), Optional.empty(), Optional.empty()), "survey", "text.blank");
        Refusal.of(
                () -> ratio(Optional.empty(), Optional.of(MONSTROUS), Optional.empty()),
                "numerator",
                "amount.too-large");
        Refusal.of(
                () -> ratio(Optional.empty(), Optional.empty(), Optional.of(MONSTROUS)),
                "denominator",
                "amount.too-large");
    }

    @Test
    void what_was_not_measured_says_why() {
        assertThat(new NotMeasured(" 量らなかった ").reason()).isEqualTo("量らなかった");
        Refusal.of(() -> new NotMeasured(" "), "reason", "text.blank");
    }

    @Test
    void a_substitute_says_what_it_is_in_which_unit_and_why() {
        Refusal.of(() -> new Substitute("", BigDecimal.ONE, "人", "理由"), "label", "text.blank");
        Refusal.of(() -> new Substitute("相談", MONSTROUS, "人", "理由"), "amount", "amount.too-large");
        Refusal.of(() -> new Substitute("相談", BigDecimal.ONE, "", "理由"), "unit", "text.blank");
        Refusal.of(() -> new Substitute("相談", BigDecimal.ONE, "人", ""), "reason", "text.blank");
        assertThat(new Substitute("相談", new BigDecimal("4.0"), "人", "理由").amount())
                .hasToString("4.0");
    }

    @Test
    void two_figures_say_the_same_in_other_digits() {
        Figure fine =
                ratio(Optional.empty(), Optional.of(new BigDecimal("50.0")), Optional.of(new BigDecimal("80.00")));
        Figure plain = ratio(Optional.empty(), Optional.of(new BigDecimal("50")), Optional.of(new BigDecimal("80")));
        assertThat(fine).isNotEqualTo(plain);
        assertThat(fine.withShortestAmounts()).isEqualTo(plain.withShortestAmounts());
        assertThat(new Substitute("相談", new BigDecimal("4.0"), "人", "理由").withShortestAmounts())
                .isEqualTo(new Substitute("相談", new BigDecimal("4"), "人", "理由"));
        assertThat(new NotConducted().withShortestAmounts()).isEqualTo(new NotConducted());
    }
}
