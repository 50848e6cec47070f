package org.ayumi.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amendedFrom;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.ledBy;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of a plan says of initiatives that are renamed from a year on, and of those that end. */
class ListedOverYearsTest {

    private static final FiscalYear R6 = new FiscalYear(2024);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<PlanRows> model = new ModelInMemory<>(
            PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    private final PlanQuery plans = new PlanQuery(model, store.pointInTime());

    @BeforeEach
    void anInitiative() {
        happened(adopted());
        happened(registered("1-1-1", "相談窓口"));
    }

    @Test
    void a_list_of_a_year_says_what_held_in_it_and_without_a_year_what_holds_at_last() {
        happened(amendedFrom(Optional.of(R6), "1-1-1", ledBy("政策推進課", "総合相談窓口")));

        assertThat(called(Optional.of(R5))).isEqualTo("相談窓口 [市民活動推進課]");
        assertThat(called(Optional.of(R6))).isEqualTo("総合相談窓口 [政策推進課]");
        assertThat(called(Optional.empty())).isEqualTo("総合相談窓口 [政策推進課]");
    }

    @Test
    void what_ended_is_listed_with_its_end_until_it_is_taken_up_again() {
        Retirement suspended = new Retirement(R5, Ending.SUSPENDED, List.of());
        assertThat(listed(Optional.empty()).retirement()).isEmpty();

        happened(new InitiativeRetired(initiativeId("1-1-1"), Optional.empty(), suspended, "休止"));
        assertThat(listed(Optional.empty()).retirement()).hasValueSatisfying(retirement -> {
            assertThat(retirement.lastFiscalYearLabel()).isEqualTo("令和5年度");
            assertThat(retirement.ending()).isEqualTo(Ending.SUSPENDED);
            assertThat(retirement.position()).isEqualTo(3);
        });
        assertThat(plans.of(PLAN, AsOf.latest()).counts().initiatives()).isEqualTo(1);

        happened(new InitiativeResumed(initiativeId("1-1-1"), suspended, R6, "再開"));
        assertThat(listed(Optional.empty()).retirement()).isEmpty();
    }

    @Test
    void a_section_in_charge_moves_the_version_of_its_plan_on() {
        happened(new OrganisationUnitAdded(
                PLAN, PLAN + ".u1", new OrganisationUnit("企画課", Optional.empty()), Optional.empty()));

        assertThat(plans.of(PLAN, AsOf.latest()).version()).isEqualTo(2);
    }

    private String called(Optional<FiscalYear> year) {
        InitiativeItem item = listed(year);
        return item.initiativeName() + " " + item.leadSections();
    }

    private InitiativeItem listed(Optional<FiscalYear> year) {
        return plans.initiatives(PLAN, Optional.empty(), year, AsOf.latest(), 50, Optional.empty())
                .items()
                .getFirst();
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
