package org.ayumi.command.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final String PLAN = "reiji-sogo-6";
    private static final PlanAdopted ADOPTED = new PlanAdopted(
            PLAN, new PlanOutline("総合計画", "前期", "例示市", new FiscalYear(2022), new FiscalYear(2026)), Optional.empty());
    private static final DomainEvent GOAL = added(1, section("", "Ⅰ", "市民が主役", 1));
    private static final DomainEvent POLICY = added(2, section("1", "Ⅰ-1", "協働", 1));

    private static Scenario<Plan> adopted(DomainEvent... further) {
        DomainEvent[] history = new DomainEvent[further.length + 1];
        history[0] = ADOPTED;
        System.arraycopy(further, 0, history, 1, further.length);
        return Scenario.of(Plan.class, new FakeRegistry().plan(PLAN, 2022, 2026))
                .given(history);
    }

    private static String id(String number) {
        return PLAN + ".s" + number;
    }

    private static Optional<String> parent(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(id(number));
    }

    private static Optional<PrintedNumber> number(String printed) {
        return printed.isEmpty() ? Optional.empty() : Optional.of(new PrintedNumber(printed));
    }

    private static PlanSection section(String parent, String number, String name, int order) {
        return new PlanSection(parent(parent), Optional.empty(), number(number), name, order);
    }

    private static PlanSectionAdded added(int id, PlanSection section) {
        return new PlanSectionAdded(PLAN, id(String.valueOf(id)), section);
    }

    private static AddPlanSection add(String parent, String number, String name) {
        return new AddPlanSection(
                PLAN, new SectionDraft(parent(parent), Optional.empty(), number(number), name, Optional.empty()));
    }

    private static AmendPlanSection amend(String id, String parent, String number, String name) {
        return new AmendPlanSection(
                PLAN,
                id(id),
                new SectionDraft(parent(parent), Optional.empty(), number(number), name, Optional.empty()),
                "中間見直し");
    }

    @Test
    void are_a_tree_of_any_depth_each_after_its_neighbours() {
        adopted().when(add("", "Ⅰ", "市民が主役")).then(GOAL).thenAnswered("sectionId", id("1"));
        adopted(GOAL).when(add("1", "Ⅰ-1", "協働")).then(POLICY);
        adopted(GOAL, POLICY).when(add("1", "Ⅰ-2", "人権")).then(added(3, section("1", "Ⅰ-2", "人権", 2)));
        adopted(GOAL, POLICY).when(add("", "Ⅱ", "安心")).then(added(3, section("", "Ⅱ", "安心", 2)));
        adopted(GOAL, POLICY).when(add("2", "", "重点")).then(added(3, section("2", "", "重点", 1)));
    }

    @Test
    void stand_beside_the_last_where_there_is_no_room_after_it() {
        PlanSectionAdded last = added(1, section("", "Ⅰ", "市民が主役", ListOrder.LARGEST));
        adopted(last).when(add("", "Ⅱ", "安心")).then(added(2, section("", "Ⅱ", "安心", ListOrder.LARGEST)));
    }

    @Test
    void hang_on_a_section_that_the_plan_has() {
        adopted(GOAL)
                .when(add("9", "Ⅰ-1", "協働"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.unknown-in-plan");
        adopted(GOAL)
                .when(amend("1", "9", "Ⅰ", "市民が主役"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.unknown-in-plan");
        adopted(GOAL).when(amend("9", "", "Ⅰ", "市民が主役")).thenRefused(Refusal.Kind.NOT_FOUND, "sectionId: id.unknown");
    }

    @Test
    void next_to_each_other_do_not_look_the_same() {
        adopted(GOAL).when(add("", "I", "別の目標")).thenRefused(Refusal.Kind.RULE, "number: section.exists");
        adopted(added(1, section("", "", "重点", 1)))
                .when(add("", "", "重点\u200B"))
                .thenRefused(Refusal.Kind.RULE, "name: section.exists");
        // Elsewhere in the tree the same number is another section: ① under each 施策.
        adopted(GOAL, POLICY).when(add("1", "Ⅰ", "一番目")).then(added(3, section("1", "Ⅰ", "一番目", 2)));
        // Of two with the same name, one numbered and one not, the numbers tell.
        adopted(GOAL).when(add("", "", "市民が主役")).then(added(2, section("", "", "市民が主役", 2)));
    }

    @Test
    void are_amended_and_what_they_said_before_stays_in_the_event() {
        adopted(GOAL, POLICY)
                .when(amend("2", "", "Ⅱ", "協働のまち"))
                .then(new PlanSectionAmended(
                        PLAN, id("2"), section("1", "Ⅰ-1", "協働", 1), section("", "Ⅱ", "協働のまち", 1), "中間見直し"));
        adopted(GOAL, POLICY).when(amend("2", "1", "Ⅰ-1", "協働")).thenNothing();
    }

    @Test
    void never_come_below_themselves() {
        adopted(GOAL, POLICY)
                .when(amend("1", "2", "Ⅰ", "市民が主役"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.below-itself");
        adopted(GOAL)
                .when(amend("1", "1", "Ⅰ", "市民が主役"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.below-itself");
    }

    @Test
    void are_at_most_ten_levels_deep_also_when_a_branch_is_moved() {
        PlanSectionAdded[] levels = IntStream.rangeClosed(1, 10)
                .mapToObj(level -> added(level, section(level == 1 ? "" : String.valueOf(level - 1), "", "段", 1)))
                .toArray(PlanSectionAdded[]::new);
        adopted(levels).when(add("9", "", "別の段")).then(added(11, section("9", "", "別の段", 2)));
        adopted(levels).when(add("10", "", "段")).thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.too-deep");
        DomainEvent[] withRoot = new DomainEvent[11];
        System.arraycopy(levels, 0, withRoot, 0, 10);
        withRoot[10] = added(11, section("", "", "根", 2));
        adopted(withRoot)
                .when(amend("1", "11", "", "段"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "parent: section.too-deep");
    }

    @Test
    void are_not_more_than_a_plan_can_have() {
        DomainEvent[] many = IntStream.rangeClosed(1, SectionTree.MOST_SECTIONS)
                .mapToObj(each -> added(each, section("", "", "目標" + each, each)))
                .toArray(DomainEvent[]::new);
        adopted(many).when(add("", "", "もう一つ")).thenRefused(Refusal.Kind.RULE, "section: section.too-many");
    }
}
