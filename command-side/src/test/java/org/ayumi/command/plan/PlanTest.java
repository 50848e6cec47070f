package org.ayumi.command.plan;

import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final String ID = "tomisato-kyodo-2";
    private static final String BEFORE = "tomisato-kyodo-1";
    private static final PlanOutline FIRST = outline("初版");
    private static final PlanOutline SECOND = outline("改訂版");

    private static PlanOutline outline(String edition) {
        return new PlanOutline("第2次協働のまちづくり推進計画", edition, "富里市", new FiscalYear(2022), new FiscalYear(2026));
    }

    private static Scenario<Plan> scenario() {
        return Scenario.of(Plan.class, new FakeRegistry().plan(BEFORE, 2017, 2021));
    }

    @Nested
    class Adopting {

        @Test
        void puts_a_plan_into_force() {
            scenario()
                    .when(new AdoptPlan(ID, FIRST, Optional.empty()))
                    .then(new PlanAdopted(ID, FIRST, Optional.empty()))
                    .thenAnswered("planId", ID);
        }

        @Test
        void keeps_the_plan_it_continues() {
            scenario()
                    .when(new AdoptPlan(ID, FIRST, Optional.of(BEFORE)))
                    .then(new PlanAdopted(ID, FIRST, Optional.of(BEFORE)));
        }

        @Test
        void refuses_to_continue_a_plan_that_is_not_kept_here() {
            scenario()
                    .when(new AdoptPlan(ID, FIRST, Optional.of("tomisato-kyodo-0")))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "previousPlanId: id.unknown");
        }

        @Test
        void the_same_plan_twice_is_refused() {
            scenario()
                    .given(new PlanAdopted(ID, FIRST, Optional.empty()))
                    .when(new AdoptPlan(ID, FIRST, Optional.empty()))
                    .thenRefused(Refusal.Kind.RULE, "planId: plan.exists");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "A",
                    "Tomisato",
                    "tomisato.kyodo",
                    "tomisato/kyodo",
                    "tomisato kyodo",
                    "-tomisato",
                    "tomisato-",
                    "-",
                    "富里",
                    "tomisato\n",
                    "a23456789-123456789-123456789-123456789-123456789-123456789-1234"
                })
        void refuses_an_id_that_cannot_stand_in_an_address(String id) {
            scenario()
                    .when(new AdoptPlan(id, FIRST, Optional.empty()))
                    .thenRefused(Refusal.Kind.IMPOSSIBLE, "planId: plan.id");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"a", "7", "a-b", "a--b", "a23456789-123456789-123456789-123456789-123456789-123456789-123"})
        void takes_an_id_of_letters_digits_and_hyphens(String id) {
            scenario()
                    .when(new AdoptPlan(id, FIRST, Optional.empty()))
                    .then(new PlanAdopted(id, FIRST, Optional.empty()));
        }
    }

    @Nested
    class Revising {

        @Test
        void keeps_the_edition_before() {
            scenario()
                    .given(new PlanAdopted(ID, FIRST, Optional.empty()))
                    .when(new ReviseAdoptedPlan(ID, SECOND, "中間見直し"))
                    .then(new AdoptedPlanRevised(ID, FIRST, SECOND, "中間見直し"));
        }

        @Test
        void starts_from_the_last_edition() {
            scenario()
                    .given(
                            new PlanAdopted(ID, FIRST, Optional.empty()),
                            new AdoptedPlanRevised(ID, FIRST, SECOND, "中間見直し"))
                    .when(new ReviseAdoptedPlan(ID, FIRST, "改訂の取消し"))
                    .then(new AdoptedPlanRevised(ID, SECOND, FIRST, "改訂の取消し"));
        }

        @Test
        void with_the_same_words_needs_no_event() {
            scenario()
                    .given(new PlanAdopted(ID, FIRST, Optional.empty()))
                    .when(new ReviseAdoptedPlan(ID, outline("初版"), "念のため"))
                    .thenNothing();
        }

        @Test
        void a_plan_that_was_never_adopted_is_not_found() {
            scenario().when(new ReviseAdoptedPlan(ID, SECOND, "中間見直し")).thenNotFound();
        }
    }
}
