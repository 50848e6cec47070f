package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.OTHER_SIBLING;
import static org.ayumi.command.initiative.Initiatives.SIBLING;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.junit.jupiter.api.Test;

class LinkInitiativesTest {

    @Test
    void keeps_the_printed_order_and_what_stood_before() {
        scenario()
                .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING)))
                .when(new LinkInitiatives(ID, List.of(OTHER_SIBLING, SIBLING)))
                .then(new InitiativesLinked(ID, List.of(SIBLING), List.of(OTHER_SIBLING, SIBLING)));
    }

    @Test
    void can_be_undone() {
        scenario()
                .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING)))
                .when(new LinkInitiatives(ID, List.of()))
                .then(new InitiativesLinked(ID, List.of(SIBLING), List.of()));
    }

    @Test
    void the_same_again_needs_no_event() {
        scenario()
                .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING, OTHER_SIBLING)))
                .when(new LinkInitiatives(ID, List.of(SIBLING, OTHER_SIBLING)))
                .thenNothing();
    }

    @Test
    void in_another_order_is_a_change() {
        scenario()
                .given(registered(), new InitiativesLinked(ID, List.of(), List.of(SIBLING, OTHER_SIBLING)))
                .when(new LinkInitiatives(ID, List.of(OTHER_SIBLING, SIBLING)))
                .then(new InitiativesLinked(ID, List.of(SIBLING, OTHER_SIBLING), List.of(OTHER_SIBLING, SIBLING)));
    }
}
