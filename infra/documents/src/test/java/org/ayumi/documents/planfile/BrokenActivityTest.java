package org.ayumi.documents.planfile;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Activities of an initiative. */
class BrokenActivityTest {

    private static final String ACTIVITY = "initiatives[1].activities[0]";

    static Stream<Broken> kinds() {
        return Stream.of(
                new Broken(
                        "heldOn: \"2023-10-12\"", "heldOn: 10月12日", "heldOn", ACTIVITY + ".heldOn", "date.unreadable"),
                new Broken(
                        "        heldOn: \"2023-10-12\"\n",
                        "",
                        "- year: R5\n        title",
                        ACTIVITY + ".heldOn",
                        "activity.held-on-missing"),
                new Broken(
                        "heldUntil: 2023-10-13",
                        "heldUntil: 2023-10-11",
                        "heldUntil",
                        ACTIVITY + ".heldUntil",
                        "activity.ends-before-start"),
                new Broken("endsAt: 15:00", "endsAt: 25:00", "endsAt", ACTIVITY + ".endsAt", "time.unreadable"),
                new Broken(
                        "participants: 12",
                        "participants: 1.5",
                        "participants",
                        ACTIVITY + ".participants",
                        "type.whole-number"),
                new Broken(
                        "participants: 12",
                        "participants: -1",
                        "participants",
                        ACTIVITY + ".participants",
                        "amount.negative"),
                new Broken(
                        "participants: 12",
                        "participants: 99999999999999999999",
                        "participants",
                        ACTIVITY + ".participants",
                        "amount.too-large"),
                new Broken("yen: 5000", "yen: -1", "yen", ACTIVITY + ".amounts[0].yen", "amount.negative"),
                new Broken("amount: 30", "amount: -30", "-30", ACTIVITY + ".counts[0].amount", "amount.negative"),
                new Broken("[1-1-2.1]", "[1-1-2.2]", "countedBy", ACTIVITY + ".countedBy[0]", "indicator.unknown"),
                new Broken("[1-1-2.1]", "[example-3]", "countedBy", ACTIVITY + ".countedBy[0]", "indicator.unreadable"),
                new Broken("[1-1-2.1]", "[x.1]", "countedBy", ACTIVITY + ".countedBy[0]", "indicator.unknown"),
                new Broken(
                        "title: 説明会",
                        "title: 説明会\n        place: \"a\\uD800\"",
                        "place",
                        ACTIVITY + ".place",
                        "text.control-character"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneError();
    }
}
