package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.OTHER_SIBLING;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SIBLING;
import static org.ayumi.command.initiative.Initiatives.STRANGER;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleLinksTest {

    @Test
    void to_itself_is_refused() {
        scenario()
                .given(registered())
                .when(new LinkInitiatives(ID, List.of(SIBLING, ID)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[1]: initiative.links-to-itself");
    }

    @Test
    void to_the_same_one_twice_is_refused() {
        scenario()
                .given(registered())
                .when(new LinkInitiatives(ID, List.of(SIBLING, OTHER_SIBLING, SIBLING)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[2]: list.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN + ".9-9-9", STRANGER, PLAN, ""})
    void to_one_that_is_not_of_the_same_plan_is_refused(String other) {
        scenario()
                .given(registered())
                .when(new LinkInitiatives(ID, List.of(other)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "relatedInitiatives[0]: initiative.unknown-in-plan");
    }

    @Test
    void names_every_fault_at_once() {
        scenario()
                .given(registered())
                .when(new LinkInitiatives(ID, List.of(ID, STRANGER, STRANGER)))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "relatedInitiatives[0]: initiative.links-to-itself",
                        "relatedInitiatives[1]: initiative.unknown-in-plan",
                        "relatedInitiatives[2]: list.twice");
    }
}
