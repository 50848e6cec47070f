package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.NUMBER;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.junit.jupiter.api.Test;

class RegisterInitiativeTest {

    @Test
    void makes_an_initiative_part_of_its_plan() {
        scenario()
                .when(RegisterInitiative.in(PLAN, NUMBER, details("まちづくり交流会")))
                .then(new InitiativeRegistered(ID, PLAN, NUMBER, details("まちづくり交流会")))
                .thenAnswered("initiativeId", ID);
    }

    @Test
    void in_an_unknown_plan_is_not_found() {
        scenario()
                .when(RegisterInitiative.in("tomisato-kyodo-9", NUMBER, details("まちづくり交流会")))
                .thenRefused(Refusal.Kind.NOT_FOUND, "planId: id.unknown");
    }

    @Test
    void under_a_number_that_is_taken_is_refused() {
        scenario()
                .given(registered())
                .when(RegisterInitiative.in(PLAN, NUMBER, details("別の事業")))
                .thenRefused(Refusal.Kind.RULE, "number: initiative.exists");
    }
}
