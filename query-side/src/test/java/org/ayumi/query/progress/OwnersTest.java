package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.amended;
import static org.ayumi.query.moment.SamplePlan.below;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.outline;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.query.model.MissingRow;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.ayumi.query.owner.OwnerView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Indicators of a plan, of its sections and of an initiative, defined from below upwards. */
class OwnersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IndicatorOwner OF_THE_PLAN = IndicatorOwner.plan(PLAN);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<ProgressRows> model = new ModelInMemory<>(
            ProgressModel.NAME, ProgressInMemory::rows, (event, rows) -> new ProgressProjector(rows, event).apply());
    private final ProgressQuery progress = new ProgressQuery(model, store.pointInTime());
    private final IndicatorQuery indicators = new IndicatorQuery(model, store.pointInTime());

    @BeforeEach
    void threeLevels() {
        happened(adopted());
        happened(added(1, goal("Ⅱ", "安心", 2)));
        happened(added(2, goal("Ⅰ", "市民が主役", 1)));
        happened(added(3, below(2, "Ⅰ-1", "協働", 1)));
        happened(registered("1-1-1", "サポートセンター"));
        happened(defined("1-1-1", "相談件数", "件", count(114, "件"), 150));
        happened(defined(IndicatorOwner.section(sectionId(3)), definition("参加者数", "名"), target(100)));
        happened(defined(IndicatorOwner.section(sectionId(1)), definition("認知件数", "件"), target(100)));
        happened(defined(IndicatorOwner.section(sectionId(2)), definition("会員数", "名"), target(100)));
        happened(defined(OF_THE_PLAN, definition("総人口", "人"), target(49_000)));
    }

    @Test
    void the_plans_come_first_then_those_of_sections_depth_first_then_those_of_initiatives() {
        assertThat(progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty())
                        .items())
                .extracting(ProgressItem::indicatorId)
                .containsExactly(
                        PLAN + ".i1",
                        sectionId(2) + ".1",
                        sectionId(3) + ".1",
                        sectionId(1) + ".1",
                        initiativeId("1-1-1") + ".1");
    }

    @Test
    void an_owner_is_told_by_its_number_and_name_and_an_initiatives_fields_are_left_out_where_there_is_none() {
        assertThat(item(0)).isEqualTo(JSON.readTree("""
                {"kind":"PLAN","id":"tomisato-kyodo-2","name":"第2次富里市協働のまちづくり推進計画"}"""));
        assertThat(item(2)).isEqualTo(JSON.readTree("""
                {"kind":"SECTION","id":"tomisato-kyodo-2.s3","number":"Ⅰ-1","name":"協働"}"""));
        assertThat(item(4)).isEqualTo(JSON.readTree("""
                {"kind":"INITIATIVE","id":"tomisato-kyodo-2.1-1-1","number":"1-(1)-①","name":"サポートセンター"}"""));
        for (JsonNode answer :
                List.of(items().get(0), items().get(2), JSON.valueToTree(indicators.of(PLAN + ".i1", AsOf.latest())))) {
            assertThat(answer.propertyNames())
                    .contains("owner", "target")
                    .doesNotContain(
                            "initiativeId", "initiativeNumber", "initiativeName", "leadSections", "baseline", "states");
        }
        assertThat(items().get(4).propertyNames())
                .contains("initiativeId", "initiativeNumber", "initiativeName", "leadSections", "baseline");
    }

    @Test
    void an_owner_that_is_called_otherwise_now_is_called_so_and_was_called_as_it_was() {
        happened(amended(3, below(2, "Ⅰ-1", "協働", 1), goal("Ⅲ", "協働の深化", 0)));
        PlanOutline before = outline("改訂版");
        happened(new AdoptedPlanRevised(
                PLAN,
                before,
                new PlanOutline("新しい名前", before.edition(), "富里市", before.firstYear(), before.lastYear()),
                "改称"));

        assertThat(owner(sectionId(3) + ".1", AsOf.latest()))
                .isEqualTo(new OwnerView(OwnerKind.SECTION, sectionId(3), Optional.of("Ⅲ"), Optional.of("協働の深化")));
        assertThat(owner(sectionId(3) + ".1", new AsOf.AtPosition(10)).name()).contains("協働");
        assertThat(owner(PLAN + ".i1", AsOf.latest()).name()).contains("新しい名前");
        assertThat(progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty())
                        .items())
                .extracting(ProgressItem::indicatorId)
                .startsWith(PLAN + ".i1", sectionId(3) + ".1", sectionId(2) + ".1");
    }

    @Test
    void the_sheet_of_an_initiative_shows_its_own_only() {
        assertThat(indicators.ofInitiative(initiativeId("1-1-1"), Optional.empty(), AsOf.latest()))
                .extracting(IndicatorView::indicatorId)
                .containsExactly(initiativeId("1-1-1") + ".1");
        assertThat(indicators.ofPlan(PLAN, AsOf.latest())).hasSize(5);
    }

    @Test
    void a_plans_indicator_is_reported_on_like_any_other() {
        happened(new IndicatorValueRecorded(PLAN + ".i1", R5, count(49_500, "人"), Optional.empty(), Optional.empty()));

        assertThat(progress.of(PLAN, Optional.empty(), AsOf.latest(), Optional.empty())
                        .items()
                        .getFirst()
                        .value()
                        .figure()
                        .kind())
                .isEqualTo(FigureKind.MEASURED);
        assertThat(indicators.of(PLAN + ".i1", AsOf.latest()).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(OwnerKind.class)
    void refuses_an_indicator_of_what_never_came_into_being(OwnerKind kind) {
        DomainEvent event = defined(new IndicatorOwner(kind, "nowhere.s9"), definition("指標", "件"), target(1));
        assertThatThrownBy(() -> happened(event)).isInstanceOf(MissingRow.class);
    }

    private OwnerView owner(String indicatorId, AsOf asOf) {
        return indicators.of(indicatorId, asOf).owner();
    }

    private JsonNode item(int place) {
        return items().get(place).get("owner");
    }

    private JsonNode items() {
        return JSON.valueToTree(progress.of(PLAN, Optional.of(R5), AsOf.latest(), Optional.empty()))
                .get("items");
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
        store.projected(ProgressModel.NAME, store.head());
    }
}
