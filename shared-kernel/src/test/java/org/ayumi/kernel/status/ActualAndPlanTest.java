package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class ActualAndPlanTest {

    private static Figure measured(String amount, String unit) {
        return Measured.of(new BigDecimal(amount), unit, Measure.ANNUAL_COUNT);
    }

    private static ActualAndPlan told(Figure planned, Figure actual) {
        return new ActualAndPlan(planned, actual, Stage.FINAL);
    }

    @Test
    void two_numbers_of_one_unit_have_a_difference_and_a_ratio() {
        ActualAndPlan told = told(measured("120", "件"), measured("128", "件"));
        assertThat(told.difference()).contains(new BigDecimal("8"));
        assertThat(told.percentOfPlan()).contains(new BigDecimal("106.7"));
        assertThat(told.arithmetic()).isEqualTo("予定120件、実績128件。128 − 120 = 8件、予定の106.7%。");
        assertThat(told.arithmeticEn()).isEqualTo("Planned 120件, came to 128件. 128 − 120 = 8件, 106.7% of the plan.");
    }

    @Test
    void of_nothing_planned_there_is_no_ratio() {
        ActualAndPlan told = told(measured("0", "件"), measured("3", "件"));
        assertThat(told.difference()).contains(new BigDecimal("3"));
        assertThat(told.percentOfPlan()).isEmpty();
    }

    @Test
    void other_units_and_absences_have_no_difference() {
        assertThat(told(measured("120", "件"), measured("128", "人")).difference())
                .isEmpty();
        ActualAndPlan absent = told(measured("120", "件"), new NotConducted());
        assertThat(absent.difference()).isEmpty();
        assertThat(absent.arithmetic()).contains("未実施");
    }

    @Test
    void what_was_planned_is_reached_in_the_direction_that_is_better() {
        assertThat(told(measured("120", "件"), measured("128", "件")).isReached(Direction.HIGHER))
                .contains(true);
        assertThat(told(measured("120", "件"), measured("128", "件")).isReached(Direction.LOWER))
                .contains(false);
        Figure set = new InState("策定済", Optional.empty());
        assertThat(told(set, set).isReached(Direction.HIGHER)).contains(true);
        assertThat(told(set, new NotConducted()).isReached(Direction.HIGHER)).isEmpty();
    }

    @Test
    void what_was_planned_never_stands_for_its_year() {
        assertThat(StageOfYear.standing(Map.of(StageOfYear.PLANNED, measured("1", "件")), figure -> figure))
                .isEmpty();
        assertThatThrownBy(() -> new FigureOfYear(new FiscalYear(2023), Stage.PLANNED, measured("1", "件"), List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
