package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an outcome moved, case by case. A figure is written as its number, 店舗 for another unit, or a word for none. */
class OutcomeMovementTest {

    private static final FiscalYear R5 = new FiscalYear(2023);

    private static IndicatorDefinition counted(Direction better, String unit) {
        return new IndicatorDefinition(
                "水質を見守る人", Measure.STOCK, better, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Figure figure(String text) {
        return switch (text) {
            case "未実施" -> new NotConducted();
            case "未報告" -> new NotReported();
            case "代替" -> new Substitute("参加した団体", BigDecimal.TEN, "団体", "人数が分からない");
            default ->
                text.endsWith("店舗")
                        ? Measured.of(new BigDecimal(text.replace("店舗", "")), "店舗", Measure.STOCK)
                        : Measured.of(new BigDecimal(text), "人", Measure.STOCK);
        };
    }

    private static FigureOfYear of(int year, String text, long position) {
        return new FigureOfYear(new FiscalYear(year), Stage.FINAL, figure(text), List.of(position));
    }

    private static Movement movement(
            Terms terms,
            Targets targets,
            Stage stage,
            String value,
            @Nullable String baseline,
            @Nullable String r3,
            @Nullable String r4) {
        List<FigureOfYear> others = new ArrayList<>();
        if (r3 != null) {
            others.add(of(2021, r3, 3));
        }
        if (r4 != null) {
            others.add(of(2022, r4, 4));
        }
        return new OutcomeMovement(
                        terms,
                        Optional.ofNullable(baseline).map(start -> of(2020, start, 2)),
                        targets,
                        new FigureOfYear(R5, stage, figure(value), List.of(5L)),
                        others)
                .movement();
    }

    @ParameterizedTest
    @CsvSource({
        // better, stage, R5, baseline R2, R3, R4: moved, why, positions
        "HIGHER, FINAL, 32, 24, , 31, BETTER, , 4 5",
        "HIGHER, FINAL, 31, 24, , 31.0, SAME, , 4 5",
        "HIGHER, FINAL, 22, 24, , 31, WORSE, , 4 5",
        "LOWER, FINAL, 22, 24, , 31, BETTER, , 4 5",
        "LOWER, FINAL, 32, 24, , 31, WORSE, , 4 5",
        "HIGHER, FINAL, 23, 24, , , WORSE, , 2 5",
        "HIGHER, FINAL, 30, 24, 29, 未実施, BETTER, , 3 5",
        "HIGHER, FINAL, 30, 24, 31, 40店舗, WORSE, , 3 5",
        "HIGHER, PRELIMINARY, 31, 24, , 31, SAME, , 4 5",
        "HIGHER, EXPECTED, 31, 24, , 31, CANNOT_BE_SAID, NOT_SETTLED, 5",
        "HIGHER, INTERIM, 31, 24, , 31, CANNOT_BE_SAID, NOT_SETTLED, 5",
        "HIGHER, FINAL, 未実施, 24, , 31, CANNOT_BE_SAID, NO_FIGURE, 5",
        "HIGHER, FINAL, 未報告, 24, , 31, CANNOT_BE_SAID, NO_FIGURE, 5",
        "HIGHER, FINAL, 代替, 24, , 31, CANNOT_BE_SAID, ANOTHER_NUMBER, 5",
        "HIGHER, FINAL, 30店舗, 24, , 31, CANNOT_BE_SAID, ANOTHER_NUMBER, 5",
        "HIGHER, FINAL, 31, , , , CANNOT_BE_SAID, NOTHING_BEFORE, 5",
        "HIGHER, FINAL, 31, 未実施, , 未報告, CANNOT_BE_SAID, NOTHING_BEFORE, 5",
    })
    void the_year_is_held_against_the_last_comparable_one_before(
            Direction better,
            Stage stage,
            String value,
            @Nullable String baseline,
            @Nullable String r3,
            @Nullable String r4,
            Movement.Moved moved,
            Movement.@Nullable Why why,
            String positions) {
        Movement movement =
                movement(Terms.of(counted(better, "人")), Targets.noneBecause("推移を見守る"), stage, value, baseline, r3, r4);
        assertThat(movement.moved()).isEqualTo(moved);
        assertThat(movement.why()).isEqualTo(Optional.ofNullable(why));
        assertThat(movement.positions().stream().map(String::valueOf).toList())
                .containsExactly(positions.split(" ", -1));
        assertThat(movement.arithmetic()).isNotBlank().doesNotContain("{");
        assertThat(movement.arithmeticEn()).isNotBlank().doesNotContain("{");
    }

    @Test
    void the_sentence_has_the_figures_the_years_and_the_difference() {
        Movement movement = movement(
                Terms.of(counted(Direction.HIGHER, "人")),
                Targets.noneBecause("x"),
                Stage.FINAL,
                "22",
                "24",
                null,
                "31");
        assertThat(movement.arithmetic())
                .isEqualTo("令和5年度の実績22人は、令和4年度の31人より悪い（22 − 31 = -9人）（多いほど、または先の状態ほどよい）。成果は動いていない。");
    }

    @Test
    void across_a_break_of_the_definition_nothing_is_said_and_a_conversion_is_made() {
        IndicatorDefinition now = counted(Direction.HIGHER, "千人");
        IndicatorDefinition before = counted(Direction.HIGHER, "人");
        Figure value = Measured.of(new BigDecimal("0.03"), "千人", Measure.STOCK);
        for (Continuity continuity :
                List.of(new Continuity.Broken(), new Continuity.Converted(new BigDecimal("0.001")))) {
            Definitions definitions = Definitions.of(before).with(new Amendment(R5, now, continuity));
            Movement movement = new OutcomeMovement(
                            new Terms(definitions, 0, 0),
                            Optional.of(of(2020, "24", 2)),
                            Targets.noneBecause("x"),
                            new FigureOfYear(R5, Stage.FINAL, value, List.of(5L)),
                            List.of(of(2022, "31", 4)))
                    .movement();
            if (continuity instanceof Continuity.Broken) {
                assertThat(movement.why()).contains(Movement.Why.DEFINITION_CHANGED);
            } else {
                assertThat(movement.moved()).isEqualTo(Movement.Moved.WORSE);
            }
        }
    }

    @Test
    void what_is_to_stay_is_not_blamed_for_staying_and_may_move_nevertheless() {
        Terms terms = Terms.of(counted(Direction.HIGHER, "人"));
        Targets stay = Targets.of(new Target(new FiscalYear(2026), new Aim.Toward(Trend.MAINTAIN, Optional.empty())));
        assertThat(movement(terms, stay, Stage.FINAL, "31", "24", null, "31").why())
                .contains(Movement.Why.MEANT_TO_STAY);
        assertThat(movement(terms, stay, Stage.FINAL, "32", "24", null, "31").moved())
                .isEqualTo(Movement.Moved.BETTER);
    }

    @Test
    void states_move_by_their_order() {
        IndicatorDefinition states = new IndicatorDefinition(
                "基本計画",
                Measure.STATE,
                Direction.HIGHER,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("未策定", "策定中", "策定済"));
        FigureOfYear before =
                new FigureOfYear(new FiscalYear(2022), Stage.FINAL, new InState("策定中", Optional.empty()), List.of(4L));
        for (String now : states.states()) {
            Movement movement = new OutcomeMovement(
                            Terms.of(states),
                            Optional.empty(),
                            Targets.noneBecause("x"),
                            new FigureOfYear(R5, Stage.FINAL, new InState(now, Optional.empty()), List.of(5L)),
                            List.of(before))
                    .movement();
            assertThat(movement.moved())
                    .isEqualTo(List.of(Movement.Moved.WORSE, Movement.Moved.SAME, Movement.Moved.BETTER)
                            .get(states.states().indexOf(now)));
        }
    }
}
