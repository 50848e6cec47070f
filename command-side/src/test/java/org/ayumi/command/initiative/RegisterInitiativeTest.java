package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.NUMBER;
import static org.ayumi.command.initiative.Initiatives.PLACE;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.RelatedSection;
import org.junit.jupiter.api.Test;

class RegisterInitiativeTest {

    @Test
    void makes_an_initiative_part_of_its_plan() {
        scenario()
                .when(RegisterInitiative.in(PLAN, NUMBER, details("まちづくり交流会")))
                .then(new InitiativeRegistered(ID, PLAN, PLACE, details("まちづくり交流会")))
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

    @Test
    void no_section_is_named_twice_however_it_is_written() {
        InitiativeDetails twice = new InitiativeDetails(
                "まちづくり交流会",
                Optional.empty(),
                "市民経済環境部",
                "市民活動推進課",
                List.of("ＤＸ推進課", "企画課", "DX推進課\u200B"),
                List.of(
                        new RelatedSection("総務課", RelatedSection.Kind.SECTION),
                        new RelatedSection("総務課\uFEFF", RelatedSection.Kind.OUTSIDE_BODY)),
                List.of(),
                List.of(),
                Optional.empty());
        String[] faults = {"details.leadSections[2]: list.twice", "details.relatedSections[1]: list.twice"};
        scenario().when(RegisterInitiative.in(PLAN, NUMBER, twice)).thenRefused(Refusal.Kind.IMPOSSIBLE, faults);
        scenario()
                .given(registered())
                .when(new AmendInitiative(ID, Optional.empty(), twice, "組織改編"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, faults);
    }
}
