package org.ayumi.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amended;
import static org.ayumi.query.moment.SamplePlan.below;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.moved;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.query.http.Page;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan in three levels; initiatives hang on each of them, and some have the same order. */
class SectionsTest {

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<PlanRows> model = new ModelInMemory<>(
            PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    private final PlanQuery plans = new PlanQuery(model, store.pointInTime());
    private final SectionQuery sections = new SectionQuery(model, store.pointInTime());

    @BeforeEach
    void threeLevels() {
        happened(adopted());
        happened(added(1, goal("Ⅱ", "安心", 2)));
        happened(added(2, goal("Ⅰ", "市民が主役", 1)));
        happened(added(3, below(2, "Ⅰ-2", "参加", 7)));
        happened(added(4, below(2, "Ⅰ-1", "協働", 7)));
        happened(added(5, below(4, "Ⅰ-1-1", "重点", 0)));
        happened(registered("on-goal", placeOn(2, "Ⅰ-①", 0), "目標の事業"));
        happened(registered("on-third", placeOn(5, "ア", 3), "重点の事業"));
        happened(registered("on-second", placeOn(4, "11102", 3), "施策の事業"));
        happened(registered("elsewhere", placeOn(1, "A-1", 3), "別の目標の事業"));
        happened(registered("1-1-1", "計画の事業"));
    }

    @Test
    void each_section_is_followed_by_those_below_it_and_equals_stand_by_their_ids() {
        PlanSections found = sections.of(PLAN, AsOf.latest());

        assertThat(found.items())
                .extracting(item -> item.depth() + " " + item.number().orElseThrow() + " " + item.initiatives())
                .containsExactly("0 Ⅰ 1", "1 Ⅰ-2 0", "1 Ⅰ-1 1", "2 Ⅰ-1-1 1", "0 Ⅱ 1");
        assertThat(found.items().getFirst().parent()).isEmpty();
        assertThat(found.items().get(3).parent()).contains(sectionId(4));
        assertThat(found.version()).isEqualTo(6);
        assertThat(plans.of(PLAN, AsOf.latest()).counts()).isEqualTo(new PlanView.Counts(5, 5, 0, 0));
    }

    @Test
    void a_section_that_was_amended_takes_along_what_hangs_on_it_and_stays_readable() {
        happened(amended(4, below(2, "Ⅰ-1", "協働", 7), goal("Ⅲ", "協働の深化", 0)));
        store.events().forEach(model::apply);

        assertThat(sections.of(PLAN, AsOf.latest()).items())
                .extracting(item -> item.depth() + " " + item.name())
                .containsExactly("0 協働の深化", "1 重点", "0 市民が主役", "1 参加", "0 安心");
        assertThat(sections.of(PLAN, new AsOf.AtPosition(11)).items())
                .extracting(SectionItem::name)
                .containsExactly("市民が主役", "参加", "協働", "重点", "安心");
        assertThat(sections.of(PLAN, new AsOf.AtPosition(1)).items()).isEmpty();
    }

    @Test
    void the_initiatives_of_a_section_are_those_on_it_and_on_the_ones_below() {
        assertThat(walked(Optional.of(sectionId(2)), 1)).containsExactly("on-goal", "on-second", "on-third");
        assertThat(walked(Optional.of(sectionId(4)), 1)).containsExactly("on-second", "on-third");
        assertThat(walked(Optional.of(sectionId(3)), 1)).isEmpty();
    }

    @Test
    void no_initiative_is_lost_or_told_twice_where_a_page_ends_between_two_of_the_same_order() {
        for (int limit = 1; limit <= 5; limit++) {
            assertThat(walked(Optional.empty(), limit))
                    .containsExactly("on-goal", "elsewhere", "on-second", "on-third", "1-1-1");
        }
    }

    @Test
    void an_initiative_that_moved_is_listed_under_its_id_where_it_stands_now() {
        happened(moved("1-1-1", placeOn(3, "Ⅰ-2-①", 1)));

        InitiativeItem item = of(PLAN, sectionId(3), AsOf.latest()).items().getFirst();
        assertThat(item.initiativeId()).isEqualTo(initiativeId("1-1-1"));
        assertThat(item.slug()).isEqualTo("1-1-1");
        assertThat(item.initiativeNumber()).isEqualTo("Ⅰ-2-①");
        assertThat(item.sectionId()).contains(sectionId(3));
        assertThat(walked(Optional.empty(), 5))
                .containsExactly("on-goal", "1-1-1", "elsewhere", "on-second", "on-third");
        assertThat(of(PLAN, sectionId(3), new AsOf.AtPosition(11)).items()).isEmpty();
    }

    @Test
    void lists_the_indicators_of_the_plan_and_of_each_section_beside_what_they_belong_to() {
        happened(defined(IndicatorOwner.section(sectionId(4)), definition("参加者数", "名"), target(100)));
        happened(defined(IndicatorOwner.plan(PLAN), definition("総人口", "人"), target(49_000)));
        store.events().forEach(model::apply);

        PlanView plan = plans.of(PLAN, AsOf.latest());
        assertThat(plan.indicators()).containsExactly(new ListedIndicator(PLAN + ".i1", 1, "総人口", Optional.empty()));
        assertThat(plan.counts().indicators()).isEqualTo(2);
        assertThat(sections.of(PLAN, AsOf.latest()).items())
                .filteredOn(section -> !section.indicators().isEmpty())
                .singleElement()
                .satisfies(section -> {
                    assertThat(section.sectionId()).isEqualTo(sectionId(4));
                    assertThat(section.indicators())
                            .containsExactly(new ListedIndicator(sectionId(4) + ".1", 1, "参加者数", Optional.empty()));
                });
        assertThat(plans.of(PLAN, new AsOf.AtPosition(11)).indicators()).isEmpty();
        assertThat(plans.initiatives(PLAN, Optional.empty(), Optional.empty(), AsOf.latest(), 50, Optional.empty())
                        .items())
                .allSatisfy(item -> assertThat(item.indicators()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(OwnerKind.class)
    void refuses_an_indicator_of_what_no_event_brought_into_being(OwnerKind kind) {
        DomainEvent event = defined(new IndicatorOwner(kind, "nowhere.s9"), definition("指標", "件"), target(1));
        assertThatThrownBy(() -> happened(event)).isInstanceOf(MissingRow.class);
    }

    @Test
    void names_a_section_that_the_plan_does_not_have() {
        happened(new PlanAdopted("another", outline("初版"), Optional.empty()));

        assertThatThrownBy(() -> of("another", sectionId(1), AsOf.latest()))
                .hasMessageContaining("BAD_PARAMETER section: section.unknown-in-plan");
        assertThatThrownBy(() -> of(PLAN, "\u0000".repeat(500), AsOf.latest()))
                .hasMessageContaining("BAD_PARAMETER section: section.unknown-in-plan")
                .satisfies(problem -> assertThat(problem.getMessage()).hasSizeLessThan(200));
        assertThatThrownBy(() -> of(PLAN, sectionId(5), new AsOf.AtPosition(5)))
                .hasMessageContaining("BAD_PARAMETER section: section.unknown-in-plan");
    }

    @Test
    void refuses_to_amend_a_section_that_no_event_added() {
        DomainEvent event = amended(9, goal("Ⅰ", "前", 1), goal("Ⅰ", "後", 1));
        assertThatThrownBy(() -> happened(event)).isInstanceOf(MissingRow.class);
    }

    private Page<InitiativeItem> of(String planId, String section, AsOf asOf) {
        return plans.initiatives(planId, Optional.of(section), Optional.empty(), asOf, 50, Optional.empty());
    }

    private List<String> walked(Optional<String> section, int limit) {
        List<String> slugs = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<InitiativeItem> page = plans.initiatives(PLAN, section, Optional.empty(), AsOf.latest(), limit, after);
            page.items().forEach(item -> slugs.add(item.slug()));
            after = page.next();
        } while (after.isPresent());
        return slugs;
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
