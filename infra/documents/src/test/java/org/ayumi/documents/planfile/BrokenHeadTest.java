package org.ayumi.documents.planfile;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands before the initiatives. */
class BrokenHeadTest {

    static Stream<Broken> kinds() {
        return Stream.of(
                new Broken("ayumi-plan/1", "ayumi-plan/9", "ayumi-plan/9", "format", "format.unknown"),
                new Broken("format: ayumi-plan/1\n", "", "source:", "format", "key.missing"),
                new Broken("source:", "sauce:", "sauce:", "sauce", "key.unknown-near"),
                new Broken("edition: 初版", "edition: 初版\n  colour: 青", "colour", "plan.colour", "key.unknown"),
                new Broken("  edition: 初版\n", "", "plan:", "plan.edition", "key.missing"),
                new Broken("edition: 初版", "edition:", "edition:", "plan.edition", "value.empty"),
                new Broken("edition: 初版", "edition: \" \"", "edition:", "plan.edition", "text.blank"),
                new Broken("edition: 初版", "edition: [初版]", "edition:", "plan.edition", "type.text"),
                new Broken("edition: 初版", "edition: " + "版".repeat(201), "edition:", "plan.edition", "text.too-long"),
                new Broken("edition: 初版", "edition: \"a\\0b\"", "edition:", "plan.edition", "text.control-character"),
                new Broken("edition: 初版", "edition: 初版\n  edition: 改訂版", "改訂版", "plan.edition", "key.duplicate"),
                new Broken("edition: 初版", "edition: 初版\n  ? [a]\n  : b", "? [a]", "plan", "key.not-text"),
                new Broken("lastYear: R8", "lastYear: 8年度", "lastYear", "plan.lastYear", "fiscal-year.unreadable"),
                new Broken("lastYear: R8", "lastYear: 2300", "lastYear", "plan.lastYear", "fiscal-year.range"),
                new Broken("lastYear: R8", "lastYear: R3", "lastYear", "plan.lastYear", "plan.period"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneError();
    }
}
