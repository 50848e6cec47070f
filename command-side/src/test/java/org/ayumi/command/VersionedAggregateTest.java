package org.ayumi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.command.plan.Plan;
import org.ayumi.command.plan.ReviseAdoptedPlan;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionedAggregateTest {

    private static final String ID = "tomisato-kyodo-2";
    private static final PlanOutline FIRST = outline("初版");
    private static final PlanOutline SECOND = outline("改訂版");
    private static final PlanOutline THIRD = outline("再改訂版");

    private static PlanOutline outline(String edition) {
        return new PlanOutline("協働のまちづくり推進計画", edition, "富里市", new FiscalYear(2022), new FiscalYear(2026));
    }

    /** A plan with two events, so version 2. */
    private static Scenario<Plan> planOfVersionTwo() {
        return Scenario.of(Plan.class, new FakeRegistry())
                .given(
                        new PlanAdopted(ID, FIRST, Optional.empty()),
                        new AdoptedPlanRevised(ID, FIRST, SECOND, "中間見直し"));
    }

    private static ReviseAdoptedPlan revision() {
        return new ReviseAdoptedPlan(ID, THIRD, "再度の見直し");
    }

    @Nested
    class Whoever_saw_the_present_version {

        @ParameterizedTest
        @ValueSource(strings = {"\"2\"", "2", "*", " * ", "\"1\", \"2\"", "W/\"1\", \"2\""})
        void may_write(String ifMatch) {
            planOfVersionTwo()
                    .ifMatch(ifMatch)
                    .when(revision())
                    .then(new AdoptedPlanRevised(ID, SECOND, THIRD, "再度の見直し"));
        }

        @Test
        void or_states_none_may_write() {
            planOfVersionTwo().when(revision()).then(new AdoptedPlanRevised(ID, SECOND, THIRD, "再度の見直し"));
        }
    }

    @Nested
    class Whoever_saw_another_version {

        @ParameterizedTest
        @ValueSource(strings = {"\"1\"", "\"3\"", "\"0\"", "\"1\", \"3\""})
        void must_look_again(String ifMatch) {
            planOfVersionTwo()
                    .ifMatch(ifMatch)
                    .when(revision())
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.stale");
        }

        @ParameterizedTest
        @ValueSource(strings = {"W/\"2\"", "\"1\", W/\"2\"", "\"2-gzip\""})
        void is_told_when_a_proxy_altered_what_was_seen(String ifMatch) {
            planOfVersionTwo()
                    .ifMatch(ifMatch)
                    .when(revision())
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.altered");
        }

        @Test
        void is_told_so_before_any_rule_is_looked_at() {
            AdoptPlan breaksARule = new AdoptPlan(ID, FIRST, Optional.empty());
            planOfVersionTwo().when(breaksARule).thenRefused(Refusal.Kind.RULE, "planId: plan.exists");
            planOfVersionTwo()
                    .ifMatch("\"1\"")
                    .when(breaksARule)
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.stale");
        }

        @Test
        void is_told_so_even_where_nothing_would_change() {
            planOfVersionTwo()
                    .ifMatch("\"1\"")
                    .when(new ReviseAdoptedPlan(ID, SECOND, "同じ内容"))
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.stale");
        }

        @Test
        void what_does_not_exist_yet_has_version_zero() {
            Scenario.of(Plan.class, new FakeRegistry())
                    .ifMatch("\"1\"")
                    .when(new AdoptPlan(ID, FIRST, Optional.empty()))
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.stale");
            Scenario.of(Plan.class, new FakeRegistry())
                    .ifMatch("\"0\"")
                    .when(new AdoptPlan(ID, FIRST, Optional.empty()))
                    .then(new PlanAdopted(ID, FIRST, Optional.empty()));
        }
    }

    @Test
    void a_refusal_says_which_faults_it_has() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> {
            throw new Refusal(Refusal.Kind.STALE, "If-Match", "version.stale", 2L);
        });
        assertThat(refusal.faults()).containsExactly(Fault.at("If-Match", "version.stale", 2L));
        assertThat(refusal).hasMessageContaining("STALE").hasMessageContaining("version.stale");
    }
}
