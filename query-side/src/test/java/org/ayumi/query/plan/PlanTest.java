package org.ayumi.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.activity;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.query.http.Page;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<PlanRows> model = empty();
    private final PlanQuery plans = new PlanQuery(model, store.pointInTime());

    @BeforeEach
    void aPlan() {
        happened(adopted());
        happened(registered("1-10-1", "後の事業"));
        happened(registered("1-2-1", "ちい寄附"));
        happened(registered("1-1-1", "サポートセンター"));
        happened(defined("1-2-1", "賛同店舗数", "店舗", count(27, "店舗"), 50));
    }

    @Test
    void counts_activities_that_were_not_withdrawn_however_often_the_event_comes() {
        String id = initiativeId("1-2-1");
        happened(new ActivityRecorded(id, id + ".a1", activity(R5, "講座")));
        happened(new ActivityRecorded(id, id + ".a2", activity(R5, "講座")));
        happened(new ActivityWithdrawn(id, id + ".a1", activity(R5, "講座"), "重複"));
        store.events().forEach(model::apply);

        assertThat(plans.of(PLAN, AsOf.latest()).counts()).isEqualTo(new PlanView.Counts(0, 3, 1, 1));
        assertThat(plans.of(PLAN, new AsOf.AtPosition(7)).counts()).isEqualTo(new PlanView.Counts(0, 3, 1, 2));
    }

    @Test
    void keeps_the_editions_a_revision_replaced() {
        happened(new AdoptedPlanRevised(PLAN, outline("改訂版"), outline("再改訂版"), "中間見直し"));

        PlanView plan = plans.of(PLAN, AsOf.latest());

        assertThat(plan.edition()).isEqualTo("再改訂版");
        assertThat(plan.version()).isEqualTo(2);
        assertThat(plan.earlierEditions()).singleElement().satisfies(edition -> {
            assertThat(edition.edition()).isEqualTo("改訂版");
            assertThat(edition.reason()).isEqualTo("中間見直し");
            assertThat(edition.replacedPosition()).isEqualTo(6);
        });
    }

    @Test
    void pages_through_initiatives_in_their_order_which_is_not_that_of_letters() {
        Page<InitiativeItem> first =
                plans.initiatives(PLAN, Optional.empty(), Optional.empty(), AsOf.latest(), 2, Optional.empty());
        Page<InitiativeItem> second =
                plans.initiatives(PLAN, Optional.empty(), Optional.empty(), AsOf.latest(), 2, first.next());

        assertThat(first.items()).extracting(InitiativeItem::slug).containsExactly("1-1-1", "1-2-1");
        assertThat(first.items().getLast().indicators()).hasSize(1);
        assertThat(second.items()).extracting(InitiativeItem::slug).containsExactly("1-10-1");
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> plans.initiatives(
                        PLAN, Optional.empty(), Optional.empty(), AsOf.latest(), 2, Optional.of("nowhere")))
                .hasMessageContaining("BAD_PARAMETER after: cursor.unknown");
    }

    @Test
    void pages_through_plans_by_their_id() {
        happened(new PlanAdopted("another", outline("初版"), Optional.of(PLAN)));

        Page<PlanView> first = plans.page(AsOf.latest(), 1, Optional.empty());

        assertThat(first.items()).extracting(PlanView::planId).containsExactly("another");
        assertThat(first.items().getFirst().previousPlanId()).contains(PLAN);
        assertThat(plans.page(AsOf.latest(), 1, first.next()).items())
                .extracting(PlanView::planId)
                .containsExactly(PLAN);
        assertThat(plans.all()).hasSize(2);
    }

    @Test
    void refuses_an_initiative_of_an_unknown_plan() {
        ModelInMemory<PlanRows> nothing = empty();
        assertThatThrownBy(() -> nothing.apply(store.append(registered("1-1-1", "名前"))))
                .isInstanceOf(MissingRow.class);
    }

    private static ModelInMemory<PlanRows> empty() {
        return new ModelInMemory<>(
                PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
