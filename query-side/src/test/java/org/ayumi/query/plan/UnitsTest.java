package org.ayumi.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.adopted;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 企画課, from R6 on 政策推進課: what held in a year and what was known at a moment are two questions. */
class UnitsTest {

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final FiscalYear R7 = new FiscalYear(2025);
    private static final String UNIT = PLAN + ".u1";
    private static final OrganisationUnit BEFORE = unit("企画課", "総務部");
    private static final OrganisationUnit AFTER = unit("政策推進課", "企画部");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<PlanRows> model = new ModelInMemory<>(
            PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    private final UnitQuery units = new UnitQuery(model, store.pointInTime());

    @BeforeEach
    void aSectionThatIsRenamed() {
        happened(adopted());
        happened(new OrganisationUnitAdded(PLAN, UNIT, BEFORE, Optional.empty()));
        happened(new OrganisationUnitAmended(PLAN, UNIT, R6, BEFORE, AFTER, "課の再編"));
    }

    @Test
    void a_year_says_what_the_section_was_called_in_it() {
        assertThat(unit(Optional.of(R5)).name()).isEqualTo("企画課");
        assertThat(unit(Optional.of(R5)).department()).contains("総務部");
        assertThat(unit(Optional.of(R6)).name()).isEqualTo("政策推進課");
        assertThat(unit(Optional.of(R8)).department()).contains("企画部");
        assertThat(unit(Optional.empty()).name()).isEqualTo("政策推進課");
        assertThat(units.of(PLAN, Optional.of(R5), AsOf.latest()).fiscalYearLabel())
                .contains("令和5年度");
    }

    @Test
    void every_name_is_told_with_its_first_year_and_why() {
        assertThat(unit(Optional.of(R5)).terms())
                .extracting(term -> term.fromFiscalYearLabel().orElse("はじめから") + " " + term.name() + " "
                        + term.reason().orElse("-") + " " + term.position())
                .containsExactly("はじめから 企画課 - 2", "令和6年度 政策推進課 課の再編 3");
    }

    @Test
    void what_was_known_before_the_amendment_is_not_changed_by_it() {
        UnitItem then =
                units.of(PLAN, Optional.of(R6), new AsOf.AtPosition(2)).items().getFirst();

        assertThat(then.name()).isEqualTo("企画課");
        assertThat(then.terms()).hasSize(1);
        assertThat(units.of(PLAN, Optional.empty(), new AsOf.AtPosition(1)).items())
                .isEmpty();
        assertThatThrownBy(() -> units.of(PLAN, Optional.empty(), new AsOf.AtPosition(0)))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("NOT_FOUND asOf: plan.not-yet");
    }

    @Test
    void what_is_told_again_of_the_same_year_puts_the_name_right() {
        happened(new OrganisationUnitAmended(PLAN, UNIT, R6, AFTER, unit("政策課", "企画部"), "誤記"));

        assertThat(unit(Optional.of(R6)).name()).isEqualTo("政策課");
        assertThat(unit(Optional.of(R5)).name()).isEqualTo("企画課");
        assertThat(unit(Optional.empty()).terms())
                .extracting(UnitItem.Term::name)
                .containsExactly("企画課", "政策課");
    }

    @Test
    void a_section_that_is_known_from_a_year_on_keeps_its_earliest_name_for_the_years_before() {
        happened(new OrganisationUnitAdded(PLAN, PLAN + ".u2", unit("広報課", null), Optional.of(R7)));
        happened(new OrganisationUnitAmended(PLAN, PLAN + ".u2", R8, unit("広報課", null), unit("広聴課", null), "課の再編"));

        UnitItem found = units.of(PLAN, Optional.of(R5), AsOf.latest()).items().getLast();
        assertThat(found.name()).isEqualTo("広報課");
        assertThat(found.department()).isEmpty();
        assertThat(found.terms().getFirst().fromFiscalYear()).contains(2025);
    }

    @Test
    void its_end_names_who_goes_on_and_is_put_right_by_the_next_one() {
        Retirement wrong = new Retirement(R6, Ending.ABOLISHED, List.of());
        Retirement right = new Retirement(R7, Ending.MERGED, List.of(PLAN + ".u2"));
        happened(new OrganisationUnitClosed(PLAN, UNIT, AFTER, Optional.empty(), wrong, "廃止"));
        happened(new OrganisationUnitClosed(PLAN, UNIT, AFTER, Optional.of(wrong), right, "統合"));

        RetirementView closed = unit(Optional.of(R5)).closed().orElseThrow();
        assertThat(closed.lastFiscalYearLabel()).isEqualTo("令和7年度");
        assertThat(closed.ending()).isEqualTo(Ending.MERGED);
        assertThat(closed.successors()).containsExactly(PLAN + ".u2");
        assertThat(closed.reason()).isEqualTo("統合");
        assertThat(closed.position()).isEqualTo(5);
        assertThat(units.of(PLAN, Optional.empty(), new AsOf.AtPosition(4))
                        .items()
                        .getFirst()
                        .closed()
                        .orElseThrow()
                        .ending())
                .isEqualTo(Ending.ABOLISHED);
    }

    @Test
    void a_section_that_stands_again_has_no_end_and_its_earlier_one_stays_readable() {
        Retirement end = new Retirement(R6, Ending.ABOLISHED, List.of());
        happened(new OrganisationUnitClosed(PLAN, UNIT, AFTER, Optional.empty(), end, "廃止"));
        happened(new OrganisationUnitAmended(PLAN, UNIT, R8, AFTER, BEFORE, "復活"));

        UnitItem found = unit(Optional.empty());
        assertThat(found.closed()).isEmpty();
        assertThat(found.name()).isEqualTo("企画課");
        assertThat(found.terms())
                .extracting(term -> term.closed().map(RetirementView::lastFiscalYear))
                .containsExactly(Optional.empty(), Optional.of(2024), Optional.empty());
    }

    @Test
    void events_that_come_again_change_nothing_and_each_counts_into_the_version_of_the_plan() {
        happened(new OrganisationUnitAmended(PLAN, UNIT, R8, AFTER, BEFORE, "復活"));
        PlanUnits once = units.of(PLAN, Optional.empty(), AsOf.latest());

        model.apply(store.at(3));
        assertThat(units.of(PLAN, Optional.empty(), AsOf.latest())).isEqualTo(once);
        store.events().forEach(model::apply);
        assertThat(units.of(PLAN, Optional.empty(), AsOf.latest())).isEqualTo(once);
        assertThat(once.version()).isEqualTo(4);
    }

    @Test
    void sections_are_listed_as_they_became_known() {
        for (int number = 2; number <= 11; number++) {
            happened(new OrganisationUnitAdded(PLAN, PLAN + ".u" + number, unit("課" + number, null), Optional.empty()));
        }
        assertThat(units.of(PLAN, Optional.empty(), AsOf.latest()).items())
                .extracting(item -> item.unitId().substring(PLAN.length() + 1))
                .startsWith("u1", "u2", "u3")
                .endsWith("u9", "u10", "u11");
    }

    @Test
    void refuses_to_rename_or_close_what_no_event_added() {
        assertThatThrownBy(() -> happened(new OrganisationUnitAmended(PLAN, PLAN + ".u9", R6, BEFORE, AFTER, "課の再編")))
                .isInstanceOf(MissingRow.class);
        assertThatThrownBy(() -> units.of("nowhere", Optional.empty(), AsOf.latest()))
                .hasMessageContaining("NOT_FOUND planId: plan.unknown");
    }

    private UnitItem unit(Optional<FiscalYear> year) {
        return units.of(PLAN, year, AsOf.latest()).items().getFirst();
    }

    private static OrganisationUnit unit(String name, @Nullable String department) {
        return new OrganisationUnit(name, Optional.ofNullable(department));
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
