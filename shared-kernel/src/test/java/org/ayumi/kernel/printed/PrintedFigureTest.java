package org.ayumi.kernel.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintedFigureTest {

    private static final IndicatorDefinition DEFINITION = new IndicatorDefinition(
            "贈呈延べ件数",
            Measure.CUMULATIVE_COUNT,
            Direction.HIGHER,
            "件",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Measured figure(int amount, String unit, @Nullable Integer added, @Nullable String label) {
        return new Measured(
                BigDecimal.valueOf(amount),
                unit,
                Optional.empty(),
                Measure.CUMULATIVE_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(added).map(BigDecimal::valueOf),
                Optional.ofNullable(label));
    }

    private static List<String> codes(Figure figure, @Nullable Figure before) {
        return new PrintedFigure(figure, DEFINITION, Optional.ofNullable(before))
                .oddities().stream().map(PrintedOddity::code).toList();
    }

    @Test
    void a_label_is_told_as_it_was_printed_and_only_where_it_is_another() {
        assertThat(codes(figure(102, "件", null, "贈呈延べ件数"), null)).isEmpty();
        assertThat(new PrintedFigure(figure(102, "件", null, "MONDAY"), DEFINITION, Optional.empty()).oddities())
                .extracting(PrintedOddity::sentence)
                .containsExactly("指標「贈呈延べ件数」の実績が、「MONDAY」という見出しで印刷されている");
    }

    @Test
    void what_the_year_added_goes_with_the_year_before_or_that_is_told() {
        assertThat(codes(figure(102, "件", 13, null), figure(89, "件", null, null)))
                .isEmpty();
        assertThat(new PrintedFigure(figure(102, "件", 13, null), DEFINITION, Optional.of(figure(90, "件", null, null)))
                        .oddities())
                .extracting(PrintedOddity::sentence)
                .containsExactly("前年度の90件 + この年度の13件 = 103件 だが、102件と印刷されている");
        assertThat(codes(figure(102, "件", 103, null), null)).containsExactly("increment.above");
    }

    @Test
    void nothing_is_added_to_what_is_unknown_or_counted_otherwise() {
        assertThat(codes(figure(102, "件", 13, null), null)).isEmpty();
        assertThat(codes(figure(102, "件", 13, null), new NotConducted())).isEmpty();
        assertThat(codes(figure(102, "件", 13, null), figure(1, "名", null, null)))
                .isEmpty();
        assertThat(codes(figure(102, "件", 13, null), Measured.of(BigDecimal.ONE, "件", Measure.ANNUAL_COUNT)))
                .isEmpty();
    }

    @Test
    void another_unit_and_another_label_are_told() {
        assertThat(codes(figure(4, "店舗", null, "贈呈数"), null)).containsExactly("label.differs", "unit.differs");
        assertThat(codes(new NotConducted(), null)).isEmpty();
    }

    @Test
    void only_what_goes_on_from_year_to_year_grows_and_a_baseline_is_no_report() {
        Refusal.of(
                () -> new Measured(
                        BigDecimal.ONE,
                        "件",
                        Optional.empty(),
                        Measure.ANNUAL_COUNT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.empty()),
                "increment",
                "increment.not-of-basis");
        Refusal.of(() -> new Baseline(new FiscalYear(2020), figure(1, "件", 1, null)), "kind", "figure.not-of-baseline");
    }
}
