package org.ayumi.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;

class StageOfYearTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 31);
    private static final StageOfYear PRELIMINARY = new StageOfYear(Stage.PRELIMINARY, Optional.empty());
    private static final StageOfYear EXPECTED = new StageOfYear(Stage.EXPECTED, Optional.empty());
    private static final StageOfYear IN_SEPTEMBER = new StageOfYear(Stage.INTERIM, Optional.of(SEPTEMBER));
    private static final StageOfYear IN_DECEMBER = new StageOfYear(Stage.INTERIM, Optional.of(DECEMBER));

    private static Figure countedOn(LocalDate day) {
        return new Measured(
                BigDecimal.ONE,
                "人",
                Optional.of(day),
                Measure.STOCK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void two_interim_counts_of_a_year_stand_beside_each_other() {
        assertThat(StageOfYear.of(Stage.INTERIM, countedOn(SEPTEMBER)))
                .isEqualTo(IN_SEPTEMBER)
                .isNotEqualTo(StageOfYear.of(Stage.INTERIM, countedOn(DECEMBER)));
        assertThat(StageOfYear.of(Stage.INTERIM, new InState("策定中", Optional.of(SEPTEMBER))))
                .isEqualTo(IN_SEPTEMBER);
    }

    @Test
    void of_every_other_stage_there_is_one_whatever_its_day() {
        assertThat(StageOfYear.of(Stage.FINAL, countedOn(SEPTEMBER))).isEqualTo(StageOfYear.FINAL);
        assertThat(StageOfYear.of(Stage.PRELIMINARY, countedOn(DECEMBER))).isEqualTo(PRELIMINARY);
        assertThat(StageOfYear.of(Stage.EXPECTED, new NotConducted())).isEqualTo(EXPECTED);
    }

    @Test
    void an_interim_figure_names_its_day() {
        Refusal.of(
                () -> StageOfYear.of(Stage.INTERIM, Measured.of(BigDecimal.ONE, "人", Measure.STOCK)),
                "asOf",
                "stage.interim-needs-day");
        Refusal.of(() -> StageOfYear.of(Stage.INTERIM, new NotConducted()), "asOf", "stage.interim-needs-day");
    }

    @Test
    void no_other_has_a_day_of_its_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StageOfYear(Stage.FINAL, Optional.of(SEPTEMBER)));
    }

    @Test
    void a_year_lists_them_from_the_final_one_to_the_interim_counts_by_day() {
        List<StageOfYear> listed = Stream.of(IN_DECEMBER, EXPECTED, IN_SEPTEMBER, StageOfYear.FINAL, PRELIMINARY)
                .sorted()
                .toList();
        assertThat(listed).containsExactly(StageOfYear.FINAL, PRELIMINARY, EXPECTED, IN_SEPTEMBER, IN_DECEMBER);
    }

    @Test
    void the_final_one_stands_else_the_preliminary_the_expected_the_latest_interim() {
        Map<StageOfYear, Figure> figures = new HashMap<>();
        for (StageOfYear next : List.of(IN_SEPTEMBER, IN_DECEMBER, EXPECTED, PRELIMINARY, StageOfYear.FINAL)) {
            figures.put(next, countedOn(SEPTEMBER));
            assertThat(StageOfYear.standing(figures, figure -> figure)).hasValue(next);
        }
        figures.put(IN_SEPTEMBER, countedOn(SEPTEMBER));
        assertThat(StageOfYear.standing(figures, figure -> figure)).hasValue(StageOfYear.FINAL);
        assertThat(StageOfYear.standing(Map.<StageOfYear, Figure>of(), figure -> figure))
                .isEmpty();
    }

    @Test
    void what_was_taken_back_stands_for_nothing_while_there_is_another() {
        Map<StageOfYear, Figure> figures = new HashMap<>(Map.of(StageOfYear.FINAL, new NotReported()));
        assertThat(StageOfYear.standing(figures, figure -> figure)).hasValue(StageOfYear.FINAL);
        figures.put(IN_SEPTEMBER, countedOn(SEPTEMBER));
        assertThat(StageOfYear.standing(figures, figure -> figure)).hasValue(IN_SEPTEMBER);
    }
}
