package org.ayumi.command.initiative;

import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.NUMBER;
import static org.ayumi.command.initiative.Initiatives.PLACE;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.SECTION;
import static org.ayumi.command.initiative.Initiatives.SECTION_OF_STRANGER;
import static org.ayumi.command.initiative.Initiatives.details;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOfAnInitiativeTest {

    private static RegisterInitiative registration(String number, Optional<String> section, Optional<Integer> order) {
        return new RegisterInitiative(ID, PLAN, section, new PrintedNumber(number), order, details("まちづくり交流会"));
    }

    private static MoveInitiative move(String number, Optional<String> section, Optional<Integer> order) {
        return new MoveInitiative(ID, section, new PrintedNumber(number), order, "中間見直し");
    }

    private static InitiativePlace place(Optional<String> section, String number, int order) {
        return new InitiativePlace(section, new PrintedNumber(number), order);
    }

    /** Last is after the three initiatives that the registry knows. */
    @ParameterizedTest
    @CsvSource({
        "1-(3)-②, 10302",
        "1-3-2, 10302",
        "1-(2)-①, 10201",
        "1-(10)-①, 11001",
        "99-99-99, 999999",
        "11102, 400",
        "1-①, 400",
        "Ⅰ-1-①, 400",
        "1-1-1-1, 400",
        "1-(1)-100, 400",
        "施策1, 400"
    })
    void is_where_a_number_of_three_parts_says_or_last(String number, int order) {
        scenario()
                .when(registration(number, Optional.empty(), Optional.empty()))
                .then(new InitiativeRegistered(ID, PLAN, place(Optional.empty(), number, order), details("まちづくり交流会")));
    }

    @Test
    void is_where_it_is_said_whatever_the_number() {
        scenario()
                .when(registration("1-(3)-②", Optional.of(SECTION), Optional.of(7)))
                .then(new InitiativeRegistered(
                        ID, PLAN, place(Optional.of(SECTION), "1-(3)-②", 7), details("まちづくり交流会")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTION_OF_STRANGER, PLAN + ".s99", PLAN, ID})
    void hangs_on_a_section_of_its_own_plan(String section) {
        scenario()
                .when(registration("1-(3)-②", Optional.of(section), Optional.empty()))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "section: section.unknown-in-plan");
        scenario()
                .given(registered())
                .when(move("1-(3)-②", Optional.of(section), Optional.empty()))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "section: section.unknown-in-plan");
    }

    @Test
    void may_change_and_the_place_before_stays_in_the_event() {
        scenario()
                .given(registered())
                .when(move("Ⅱ-4", Optional.of(SECTION), Optional.empty()))
                .then(new InitiativeMoved(ID, PLACE, place(Optional.of(SECTION), "Ⅱ-4", PLACE.order()), "中間見直し"));
        InitiativeMoved moved = new InitiativeMoved(ID, PLACE, place(Optional.of(SECTION), "Ⅱ-4", 5), "中間見直し");
        scenario()
                .given(registered(), moved)
                .when(move("1-3-2", Optional.empty(), Optional.empty()))
                .then(new InitiativeMoved(ID, moved.current(), place(Optional.empty(), "1-3-2", 10_302), "中間見直し"));
    }

    @Test
    void that_stays_the_same_is_no_move() {
        scenario()
                .given(registered())
                .when(new MoveInitiative(ID, Optional.empty(), NUMBER, Optional.empty(), "中間見直し"))
                .thenNothing();
    }
}
