package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.junit.jupiter.api.Test;

class AmendInitiativeTest {

    @Test
    void keeps_the_wording_before() {
        scenario()
                .given(registered())
                .when(new AmendInitiative(ID, Optional.empty(), details("まちづくり大交流会"), "名称の変更"))
                .then(new InitiativeAmended(ID, Optional.empty(), details("まちづくり交流会"), details("まちづくり大交流会"), "名称の変更"));
    }

    @Test
    void starts_from_the_last_wording() {
        scenario()
                .given(
                        registered(),
                        new InitiativeAmended(ID, Optional.empty(), details("まちづくり交流会"), details("大交流会"), "名称の変更"))
                .when(new AmendInitiative(ID, Optional.empty(), details("まちづくり交流会"), "元に戻す"))
                .then(new InitiativeAmended(ID, Optional.empty(), details("大交流会"), details("まちづくり交流会"), "元に戻す"));
    }

    @Test
    void to_the_same_wording_needs_no_event() {
        scenario()
                .given(registered())
                .when(new AmendInitiative(ID, Optional.empty(), details("まちづくり交流会"), "念のため"))
                .thenNothing();
    }

    @Test
    void an_unknown_initiative_is_not_found() {
        scenario()
                .when(new AmendInitiative(ID, Optional.empty(), details("まちづくり交流会"), "名称の変更"))
                .thenNotFound();
    }
}
