package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLACE;
import static org.ayumi.command.initiative.Initiatives.SECTION;
import static org.ayumi.command.initiative.Initiatives.SECTION_OF_STRANGER;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReprintInitiativeTest {

    private static final Optional<Integer> ANYWHERE = Optional.empty();

    private static Optional<String> in(String section) {
        return Optional.of(section).filter(id -> !id.isEmpty());
    }

    private static ReprintPlace asked(String section, String number, Optional<Integer> order) {
        return new ReprintPlace(in(section), new PrintedNumber(number), order);
    }

    private static ReprintInitiative reprint(ReprintPlace... places) {
        return new ReprintInitiative(ID, List.of(places));
    }

    private static InitiativePlace place(String section, String number, int order) {
        return new InitiativePlace(in(section), new PrintedNumber(number), order);
    }

    private static InitiativeReprinted reprinted(List<InitiativePlace> previous, InitiativePlace... current) {
        return new InitiativeReprinted(ID, previous, List.of(current));
    }

    @Test
    void it_is_shown_in_further_places_of_its_plan() {
        scenario()
                .given(registered())
                .when(reprint(asked(SECTION, "Ⅱ-1-②", Optional.of(7)), asked("", "2-(1)-③", ANYWHERE)))
                .then(reprinted(List.of(), place(SECTION, "Ⅱ-1-②", 7), place("", "2-(1)-③", 20_103)));
    }

    @Test
    void a_place_without_an_order_is_last_or_where_it_was() {
        InitiativeReprinted atSeven = reprinted(List.of(), place(SECTION, "Ⅱ-1-②", 7));
        scenario()
                .given(registered())
                .when(reprint(asked(SECTION, "Ⅱ-1-②", ANYWHERE)))
                .then(reprinted(List.of(), place(SECTION, "Ⅱ-1-②", 400)));
        scenario()
                .given(registered(), atSeven)
                .when(reprint(asked(SECTION, "Ⅱ-1-②", ANYWHERE)))
                .thenNothing();
        scenario()
                .given(registered(), atSeven)
                .when(reprint(asked("", "Ⅱ-1-②", ANYWHERE)))
                .then(reprinted(atSeven.current(), place("", "Ⅱ-1-②", 400)));
        scenario()
                .given(registered(), atSeven)
                .when(reprint(asked(SECTION, "Ⅱ-1-②", Optional.of(9))))
                .then(reprinted(atSeven.current(), place(SECTION, "Ⅱ-1-②", 9)));
    }

    @Test
    void all_places_are_told_and_none_takes_them_away() {
        InitiativeReprinted two = reprinted(List.of(), place(SECTION, "Ⅱ-4", 7), place("", "Ⅲ-4", 8));
        scenario().given(registered(), two).when(reprint()).then(reprinted(two.current()));
        scenario().given(registered()).when(reprint()).thenNothing();
        scenario()
                .given(registered(), two)
                .when(reprint(asked("", "Ⅲ-4", ANYWHERE), asked(SECTION, "Ⅱ-4", ANYWHERE)))
                .then(reprinted(two.current(), place("", "Ⅲ-4", 8), place(SECTION, "Ⅱ-4", 7)));
    }

    @Test
    void a_place_is_none_of_another_plan() {
        scenario()
                .given(registered())
                .when(reprint(asked(SECTION, "Ⅱ-4", ANYWHERE), asked(SECTION_OF_STRANGER, "Ⅱ-4", ANYWHERE)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "places[1].section: section.unknown-in-plan");
    }

    @Test
    void a_place_is_not_its_own_and_none_is_there_twice_however_it_is_written() {
        scenario()
                .given(registered())
                .when(reprint(
                        asked("", "1-3-2", Optional.of(5)),
                        asked(SECTION, "1-(3)-②", ANYWHERE),
                        asked(SECTION, "１－（３）－②", ANYWHERE),
                        asked("", "1-(3)-③", ANYWHERE)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "places[0]: reprint.own-place", "places[2]: list.twice");
    }

    @Test
    void its_own_place_is_where_it_was_moved_to() {
        InitiativeMoved moved = new InitiativeMoved(ID, PLACE, place(SECTION, "Ⅱ-4", 5), "中間見直し");
        scenario()
                .given(registered(), moved)
                .when(reprint(asked(SECTION, "Ⅱ-4", ANYWHERE)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "places[0]: reprint.own-place");
        scenario()
                .given(registered(), moved)
                .when(reprint(asked("", "1-(3)-②", ANYWHERE)))
                .then(reprinted(List.of(), PLACE));
    }

    @Test
    void it_does_not_move_to_one_of_them() {
        InitiativeReprinted there = reprinted(List.of(), place(SECTION, "Ⅱ-4", 7));
        scenario()
                .given(registered(), there)
                .when(new MoveInitiative(ID, Optional.of(SECTION), new PrintedNumber("II-4"), ANYWHERE, "中間見直し"))
                .thenRefused(Refusal.Kind.RULE, "number: reprint.stands-there");
        scenario()
                .given(registered(), there)
                .when(new MoveInitiative(ID, Optional.empty(), new PrintedNumber("Ⅱ-4"), Optional.of(7), "中間見直し"))
                .then(new InitiativeMoved(ID, PLACE, place("", "Ⅱ-4", 7), "中間見直し"));
        scenario()
                .given(registered(), there, reprinted(there.current()))
                .when(new MoveInitiative(ID, Optional.of(SECTION), new PrintedNumber("Ⅱ-4"), Optional.of(7), "中間見直し"))
                .then(new InitiativeMoved(ID, PLACE, place(SECTION, "Ⅱ-4", 7), "中間見直し"));
    }

    @Test
    void an_unknown_initiative_is_not_found() {
        scenario().when(reprint(asked(SECTION, "Ⅱ-4", ANYWHERE))).thenNotFound();
    }

    @Nested
    class A_body {

        private static ReprintInitiative read(String json) {
            return InitiativeForms.reprints(ID, RequestBodies.read(json, InitiativeBodies.Reprints.class));
        }

        private static String places(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj("{\"number\":\"Ⅱ-%d\"}"::formatted)
                    .collect(Collectors.joining(",", "{\"places\":[", "]}"));
        }

        @Test
        void lists_places_in_printed_order() {
            assertThat(read("{\"places\":[{\"number\":\" Ⅱ-1-② \",\"section\":\"" + SECTION
                            + "\",\"order\":7},{\"number\":\"Ⅲ\"}],\"source\":\"計画書\"}"))
                    .isEqualTo(reprint(asked(SECTION, "Ⅱ-1-②", Optional.of(7)), asked("", "Ⅲ", ANYWHERE)));
        }

        @Test
        void may_be_empty_but_not_missing() {
            assertThat(read("{\"places\":[]}")).isEqualTo(reprint());
            assertRefused(Refusal.Kind.MALFORMED, () -> read("{}"), "places: field.missing");
        }

        @Test
        void names_the_entry_that_is_wrong() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> read(
                            "{\"places\":[null,{},{\"number\":\" \"},{\"number\":\"1\",\"order\":-1},{\"number\":\"1\",\"section\":\"\"}]}"),
                    "places[0]: field.missing",
                    "places[1].number: field.missing",
                    "places[2].number: text.blank",
                    "places[3].order: order.out-of-range",
                    "places[4].section: text.blank");
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE,
                    () -> read("{\"places\":[{\"number\":\"1\",\"order\":" + (ListOrder.LARGEST + 1) + "}]}"),
                    "places[0].order: order.out-of-range");
        }

        @Test
        void has_twenty_places_and_no_more() {
            assertThat(read(places(20)).places()).hasSize(20);
            assertRefused(Refusal.Kind.IMPOSSIBLE, () -> read(places(21)), "places: list.too-long");
        }
    }
}
