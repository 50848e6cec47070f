package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.in;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What analysts find in plain columns of figures that are not final and of targets on sums: never a number twice. */
class StageTablesTest extends OnPostgres {

    private static final IndicatorOwner OWNER = IndicatorOwner.plan(PLAN);
    private static final String INDICATOR = OWNER.indicatorId(1);
    private static final Target SUM = new Target(R8, amount(300), Optional.of(new FiscalYear(2022)));
    private static final Targets BOTH = Targets.of(in(R5, amount(60)), SUM);

    private static final String VALUES =
            "SELECT concat_ws(' ', fiscal_year, stage, amount, corrections, position) FROM progress_value ORDER BY 1";
    private static final String STAGES = "SELECT concat_ws(' | ', fiscal_year, stage_key, stage, amount, corrections,"
            + " position) FROM progress_stage ORDER BY 1";
    private static final String SUM_TARGETS =
            "SELECT concat_ws(' ', fiscal_year, sum_from, kind, amount) FROM progress_sum_target";
    private static final String FINAL_TARGETS =
            "SELECT concat_ws(' ', target_year, target_amount) FROM progress_indicator";

    @Autowired
    private List<Projection> projections;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final EventStoreInMemory events = new EventStoreInMemory();

    @BeforeEach
    void anIndicatorWithATargetOnASumBesideThatOfAYear() {
        empty(projections, jdbc);
        happened(adopted(), defined(OWNER, definition("相談件数", "件"), BOTH));
    }

    @Test
    void a_year_has_one_value_and_those_that_are_not_final_are_rows_apart() {
        happened(recorded(Stage.EXPECTED, count(70, "件")), recorded(Stage.INTERIM, inSeptember(30)));
        assertThat(rows(VALUES)).containsExactly("2023 EXPECTED 70 0 3");

        happened(
                recorded(Stage.FINAL, count(66, "件")),
                corrected(Stage.INTERIM, inSeptember(30), inSeptember(31)),
                corrected(Stage.EXPECTED, count(70, "件"), count(71, "件")));

        assertThat(rows(VALUES)).containsExactly("2023 FINAL 66 0 5");
        assertThat(rows(STAGES))
                .containsExactly(
                        "2023 | EXPECTED | EXPECTED | 71 | 1 | 7", "2023 | INTERIM 2023-09-30 | INTERIM | 31 | 1 | 6");
        assertThat(rows("SELECT concat_ws(' ', subject, change, stage) FROM history_entry ORDER BY position, subject"))
                .containsExactly(
                        "TARGET DEFINED",
                        "VALUE RECORDED EXPECTED",
                        "VALUE RECORDED INTERIM",
                        "VALUE RECORDED FINAL",
                        "VALUE CORRECTED INTERIM",
                        "VALUE CORRECTED EXPECTED");
    }

    @Test
    void a_final_figure_that_was_taken_back_gives_its_row_to_another() {
        happened(
                recorded(Stage.PRELIMINARY, count(67, "件")),
                recorded(Stage.FINAL, count(66, "件")),
                corrected(Stage.FINAL, count(66, "件"), new NotReported()));

        assertThat(rows(VALUES)).containsExactly("2023 PRELIMINARY 67 0 3");
        assertThat(rows(STAGES))
                .containsExactly("2023 | FINAL | FINAL | 1 | 5", "2023 | PRELIMINARY | PRELIMINARY | 67 | 0 | 3");

        happened(recorded(Stage.FINAL, count(65, "件")));
        assertThat(rows(VALUES)).containsExactly("2023 FINAL 65 1 6");
        assertThat(rows(STAGES)).hasSize(1);
    }

    @Test
    void a_target_on_a_sum_is_no_row_among_those_of_years() {
        assertThat(rows("SELECT concat_ws(' ', fiscal_year, kind, amount) FROM progress_target"))
                .containsExactly("2023 AMOUNT 60");
        assertThat(rows(SUM_TARGETS)).containsExactly("2026 2022 AMOUNT 300");
        assertThat(rows(FINAL_TARGETS)).containsExactly("");

        Targets ofTheLastYear = Targets.of(in(R8, amount(80)), SUM);
        happened(new TargetRevised(INDICATOR, BOTH, ofTheLastYear, "見直し"));
        assertThat(rows(FINAL_TARGETS)).containsExactly("2026 80");
        assertThat(rows("SELECT concat_ws(' ', side, fiscal_year, sum_from, amount) FROM history_entry_sum_target"
                        + " WHERE entry_id = '3.TARGET' ORDER BY side"))
                .containsExactly("CURRENT 2026 2022 300", "PREVIOUS 2026 2022 300");
        assertThat(rows("SELECT concat_ws(' ', side, fiscal_year, amount) FROM history_entry_target"
                        + " WHERE entry_id = '3.TARGET' ORDER BY side"))
                .containsExactly("CURRENT 2026 80", "PREVIOUS 2023 60");
        assertThat(rows("SELECT concat_ws(' ', previous_target, current_target) FROM history_entry"
                        + " WHERE entry_id = '3.TARGET'"))
                .containsExactly("80");

        happened(new TargetRevised(INDICATOR, ofTheLastYear, Targets.noneBecause("見守る"), "見直し"));
        assertThat(rows(SUM_TARGETS)).isEmpty();
    }

    @Test
    void the_kind_of_year_and_the_rhythm_are_columns() {
        IndicatorDefinition census = new IndicatorDefinition(
                "人口",
                Measure.STOCK,
                Direction.HIGHER,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                YearBasis.CALENDAR,
                Optional.of(new Rhythm(5, new FiscalYear(2015))));
        empty(projections, jdbc);
        happened(adopted(), defined(OWNER, census, Targets.noneBecause("見守る")));

        for (String table :
                List.of("progress_indicator", "progress_definition", "history_indicator", "history_definition")) {
            assertThat(rows("SELECT concat_ws(' ', year_basis, rhythm_every_years, rhythm_anchor_year) FROM " + table))
                    .as(table)
                    .containsExactly("CALENDAR 5 2015");
        }
    }

    private static Aim amount(long amount) {
        return new Aim.Amount(BigDecimal.valueOf(amount));
    }

    private static Figure inSeptember(long amount) {
        return new Measured(
                BigDecimal.valueOf(amount),
                "件",
                Optional.of(LocalDate.of(2023, 9, 30)),
                Measure.ANNUAL_COUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DomainEvent recorded(Stage stage, Figure figure) {
        return new IndicatorValueRecorded(INDICATOR, R5, stage, figure, Optional.empty(), Optional.empty());
    }

    private static DomainEvent corrected(Stage stage, Figure previous, Figure current) {
        return new IndicatorValueCorrected(INDICATOR, R5, stage, previous, current, Optional.empty(), "集計の誤り");
    }

    private void happened(DomainEvent... happened) {
        List<RecordedEvent> recorded =
                Stream.of(happened).map(event -> events.append(event)).toList();
        recorded.forEach(event ->
                transaction.executeWithoutResult(status -> projections.forEach(projection -> projection.apply(event))));
    }

    private List<String> rows(String sql) {
        return jdbc.query(sql, (row, number) -> Objects.requireNonNull(row.getString(1)));
    }
}
