package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.in;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.state;
import static org.ayumi.query.moment.SamplePlan.stateOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.EventStoreInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What analysts find in plain columns. */
class TargetTablesTest extends OnPostgres {

    private static final String OF_THE_SECTION = sectionId(1) + ".1";
    private static final Targets TWO = Targets.of(
            in(R5, new Aim.Range(BigDecimal.valueOf(50), BigDecimal.valueOf(55))),
            in(R8, new Aim.Amount(new BigDecimal("60.0"))));
    private static final Targets KEPT = Targets.of(in(R8, new Aim.Toward(Trend.MAINTAIN, Optional.of(BigDecimal.TWO))));

    @Autowired
    private List<Projection> projections;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final EventStoreInMemory events = new EventStoreInMemory();

    @BeforeEach
    void indicatorsOfEveryOwner() {
        empty(projections, jdbc);
        happened(
                adopted(),
                added(1, goal("Ⅰ", "市民が主役", 1)),
                registered("1-1-1", "サポートセンター"),
                defined("1-1-1", "相談件数", "件", count(114, "件"), 150),
                defined(IndicatorOwner.section(sectionId(1)), definition("割合", "%"), TWO),
                defined(IndicatorOwner.plan(PLAN), stateOf("計画"), Targets.of(in(R8, new Aim.InState("策定済")))),
                new IndicatorValueRecorded(PLAN + ".i1", R5, state("策定中"), Optional.empty(), Optional.empty()));
    }

    @Test
    void the_final_amount_stays_where_it_was_and_no_other_kind_is_taken_for_one() {
        String columns = "SELECT concat_ws(' ', owner_kind, initiative_id, baseline_kind, target_year, target_amount,"
                + " no_target_reason) FROM progress_indicator ORDER BY owner_kind";
        assertThat(rows(columns))
                .containsExactly("INITIATIVE tomisato-kyodo-2.1-1-1 MEASURED 2026 150", "PLAN", "SECTION 2026 60.0");

        happened(new TargetRevised(OF_THE_SECTION, TWO, KEPT, "見直し"));
        assertThat(rows(columns)).contains("SECTION");

        happened(new TargetRevised(OF_THE_SECTION, KEPT, Targets.noneBecause("見守る"), "見直し"));
        assertThat(rows(columns)).contains("SECTION 見守る");
    }

    @Test
    void the_targets_in_force_are_a_row_for_each_year() {
        String columns = "SELECT concat_ws(' ', indicator_id, fiscal_year, kind, amount, from_amount, to_amount,"
                + " direction, tolerance, state) FROM progress_target ORDER BY indicator_id, fiscal_year";
        assertThat(rows(columns))
                .containsExactly(
                        "tomisato-kyodo-2.1-1-1.1 2026 AMOUNT 150",
                        "tomisato-kyodo-2.i1 2026 STATE 策定済",
                        "tomisato-kyodo-2.s1.1 2023 RANGE 50 55",
                        "tomisato-kyodo-2.s1.1 2026 AMOUNT 60.0");

        happened(new TargetRevised(OF_THE_SECTION, TWO, KEPT, "見直し"));
        assertThat(rows(columns))
                .contains("tomisato-kyodo-2.s1.1 2026 DIRECTION MAINTAIN 2")
                .hasSize(3);
    }

    @Test
    void the_targets_before_and_after_a_revision_stay() {
        happened(new TargetRevised(OF_THE_SECTION, TWO, KEPT, "見直し"));

        assertThat(
                        rows(
                                "SELECT concat_ws(' ', side, fiscal_year, kind, amount, from_amount, to_amount, direction,"
                                        + " tolerance) FROM history_entry_target WHERE entry_id = '8.TARGET' ORDER BY side, fiscal_year"))
                .containsExactly(
                        "CURRENT 2026 DIRECTION MAINTAIN 2", "PREVIOUS 2023 RANGE 50 55", "PREVIOUS 2026 AMOUNT 60.0");
        assertThat(rows("SELECT concat_ws(' ', fiscal_year, previous_fiscal_year, previous_target, current_target)"
                        + " FROM history_entry WHERE entry_id = '8.TARGET'"))
                .containsExactly("2026 2026 60.0");
    }

    @Test
    void a_state_is_a_word_beside_its_kind() {
        assertThat(rows("SELECT concat_ws(' ', kind, state, amount) FROM progress_value"))
                .containsExactly("STATE 策定中");
        assertThat(rows("SELECT array_to_string(states, ' ') FROM progress_indicator WHERE measure = 'STATE'"))
                .containsExactly("未策定 策定中 策定済");
    }

    private void happened(DomainEvent... happened) {
        List<RecordedEvent> recorded =
                Stream.of(happened).map(event -> events.append(event)).toList();
        transaction.executeWithoutResult(
                status -> recorded.forEach(event -> projections.forEach(projection -> projection.apply(event))));
    }

    private List<String> rows(String sql) {
        return jdbc.query(sql, (row, number) -> Objects.requireNonNull(row.getString(1)));
    }
}
