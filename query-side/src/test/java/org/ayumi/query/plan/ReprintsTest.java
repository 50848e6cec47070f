package org.ayumi.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.added;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.below;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.goal;
import static org.ayumi.query.moment.SamplePlan.initiativeId;
import static org.ayumi.query.moment.SamplePlan.place;
import static org.ayumi.query.moment.SamplePlan.placeOn;
import static org.ayumi.query.moment.SamplePlan.registered;
import static org.ayumi.query.moment.SamplePlan.sectionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.query.http.Page;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 施策 Ⅱ-1-②（再掲）市民活動補助金: shown in further places, and counted once. */
class ReprintsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GRANTS = initiativeId("grants");

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final ModelInMemory<PlanRows> model = new ModelInMemory<>(
            PlanModel.NAME, PlansInMemory::rows, (event, rows) -> new PlanProjector(rows, event).apply());
    private final PlanQuery plans = new PlanQuery(model, store.pointInTime());
    private final SectionQuery sections = new SectionQuery(model, store.pointInTime());

    @BeforeEach
    void twoGoals() {
        happened(adopted());
        happened(added(1, goal("Ⅰ", "市民が主役", 1)));
        happened(added(2, goal("Ⅱ", "安心", 2)));
        happened(added(3, below(2, "Ⅱ-1", "参加", 1)));
        happened(registered("grants", placeOn(1, "Ⅰ-1-①", 10), "市民活動補助金"));
        happened(registered("patrol", placeOn(2, "Ⅱ-①", 20), "防犯パトロール"));
        happened(registered("lecture", placeOn(3, "Ⅱ-1-①", 30), "講座"));
        happened(defined("grants", "交付件数", "件", count(3, "件"), 10));
    }

    @Test
    void an_initiative_lists_its_further_places_and_leaves_them_out_where_there_is_none() {
        reprinted(
                placeOn(3, "Ⅱ-1-②", 31),
                new InitiativePlace(Optional.empty(), place("1-1-1").number(), 40));

        JsonNode items = JSON.valueToTree(whole());
        assertThat(items.at("/items/0/reprints").toString())
                .isEqualTo("[{\"sectionId\":\"tomisato-kyodo-2.s3\",\"initiativeNumber\":\"Ⅱ-1-②\",\"order\":31},"
                        + "{\"initiativeNumber\":\"1-(1)-①\",\"order\":40}]");
        assertThat(items.at("/items/0").has("reprint")).isFalse();
        assertThat(items.at("/items/1").has("reprints")).isFalse();
    }

    @Test
    void a_section_lists_it_where_it_is_shown_once_more_and_says_so() {
        reprinted(placeOn(3, "Ⅱ-1-②", 25));

        assertThat(told(sectionId(1))).containsExactly("Ⅰ-1-① 市民活動補助金");
        assertThat(told(sectionId(3))).containsExactly("Ⅱ-1-② 市民活動補助金 再掲", "Ⅱ-1-① 講座");
        assertThat(told(sectionId(2))).containsExactly("Ⅱ-① 防犯パトロール", "Ⅱ-1-② 市民活動補助金 再掲", "Ⅱ-1-① 講座");
        InitiativeItem reprint = of(sectionId(3), 50, Optional.empty()).items().getFirst();
        assertThat(reprint.initiativeId()).isEqualTo(GRANTS);
        assertThat(reprint.sectionId()).contains(sectionId(3));
        assertThat(reprint.indicators())
                .extracting(ListedIndicator::indicatorName)
                .containsExactly("交付件数");
        assertThat(JSON.valueToTree(reprint).get("reprint").asBoolean()).isTrue();
    }

    @Test
    void every_count_counts_it_once_and_the_whole_plan_lists_it_once() {
        reprinted(placeOn(3, "Ⅱ-1-②", 25), placeOn(2, "Ⅱ-②", 26));

        assertThat(plans.of(PLAN, AsOf.latest()).counts()).isEqualTo(new PlanView.Counts(3, 3, 1, 0));
        assertThat(sections.of(PLAN, AsOf.latest()).items())
                .extracting(item -> item.number().orElseThrow() + " " + item.initiatives())
                .containsExactly("Ⅰ 1", "Ⅱ 1", "Ⅱ-1 1");
        assertThat(whole().items()).extracting(InitiativeItem::slug).containsExactly("grants", "patrol", "lecture");
    }

    @Test
    void no_entry_is_lost_or_told_twice_where_a_page_ends_between_two_of_the_same_order() {
        reprinted(placeOn(3, "Ⅱ-1-②", 20), placeOn(2, "Ⅱ-②", 30), placeOn(2, "Ⅱ-③", 30), placeOn(1, "Ⅰ-9", 0));
        happened(registered("zebra", placeOn(2, "Ⅱ-④", 20), "その他"));

        List<String> all = List.of("Ⅱ-1-② 再掲", "Ⅱ-①", "Ⅱ-④", "Ⅱ-② 再掲", "Ⅱ-③ 再掲", "Ⅱ-1-①");
        for (int limit = 1; limit <= 7; limit++) {
            assertThat(walked(sectionId(2), limit)).as("pages of %s", limit).containsExactlyElementsOf(all);
        }
    }

    @Test
    void places_that_are_set_anew_replace_those_before_which_stay_readable() {
        reprinted(placeOn(3, "Ⅱ-1-②", 25), placeOn(2, "Ⅱ-②", 26));
        reprinted(placeOn(2, "Ⅱ-⑨", 5));
        store.events().forEach(model::apply);

        assertThat(told(sectionId(2))).containsExactly("Ⅱ-⑨ 市民活動補助金 再掲", "Ⅱ-① 防犯パトロール", "Ⅱ-1-① 講座");
        assertThat(plans.initiatives(
                                PLAN,
                                Optional.of(sectionId(3)),
                                Optional.empty(),
                                new AsOf.AtPosition(9),
                                50,
                                Optional.empty())
                        .items())
                .hasSize(2);
        reprinted();
        assertThat(told(sectionId(2))).containsExactly("Ⅱ-① 防犯パトロール", "Ⅱ-1-① 講座");
    }

    @Test
    void names_a_cursor_whose_place_is_not_there() {
        reprinted(placeOn(3, "Ⅱ-1-②", 25));

        assertThat(of(sectionId(2), 50, Optional.of(GRANTS + "~1")).items()).hasSize(1);
        for (String cursor : List.of(GRANTS + "~2", GRANTS + "~0", GRANTS + "~", GRANTS + "~01", "nowhere~1", "~1")) {
            assertThatThrownBy(() -> of(sectionId(2), 50, Optional.of(cursor)))
                    .hasMessageContaining("BAD_PARAMETER after: cursor.unknown");
        }
    }

    private void reprinted(InitiativePlace... places) {
        happened(new InitiativeReprinted(GRANTS, List.of(), List.of(places)));
    }

    private Page<InitiativeItem> whole() {
        return plans.initiatives(PLAN, Optional.empty(), Optional.empty(), AsOf.latest(), 50, Optional.empty());
    }

    private List<String> told(String section) {
        return of(section, 50, Optional.empty()).items().stream()
                .map(item -> item.initiativeNumber() + " " + item.initiativeName() + mark(item))
                .toList();
    }

    private List<String> walked(String section, int limit) {
        List<String> numbers = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<InitiativeItem> page = of(section, limit, after);
            page.items().forEach(item -> numbers.add(item.initiativeNumber() + mark(item)));
            assertThat(numbers).as("goes in a circle").hasSizeLessThan(100);
            after = page.next();
        } while (after.isPresent());
        return numbers;
    }

    private static String mark(InitiativeItem item) {
        return item.reprint().map(again -> " 再掲").orElse("");
    }

    private Page<InitiativeItem> of(String section, int limit, Optional<String> after) {
        return plans.initiatives(PLAN, Optional.of(section), Optional.empty(), AsOf.latest(), limit, after);
    }

    private void happened(DomainEvent event) {
        model.apply(store.append(event));
    }
}
