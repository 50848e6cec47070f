package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators that are defined otherwise from a year on. */
class BrokenAmendmentTest {

    private static final String COUNTED = "initiatives[0].indicators[0].amendments";
    private static final String STATE = "initiatives[0].indicators[1].amendments";

    private static Broken broken(String original, String replacement, String field, String key) {
        return new Broken(original, replacement, replacement, field, key);
    }

    static Stream<Broken> kinds() {
        return Stream.of(
                broken("        unit: 千人", "        units: 千人", COUNTED + "[0].units", "key.unknown-near"),
                new Broken("from: R4\n            unit", "unit", "unit: 千人", COUNTED + "[0].from", "key.missing"),
                broken("from: R4", "from: 四", COUNTED + "[0].from", "fiscal-year.unreadable"),
                new Broken("\n            reason: 千人で表すこととした。", "", "from: R4", COUNTED + "[0].reason", "key.missing"),
                broken("reason: 千人で表すこととした。", "reason: [千人]", COUNTED + "[0].reason", "type.text"),
                new Broken("unit: 千人\n", "unit: 人\n", "from: R4", COUNTED + "[0]", "amendment.changes-nothing"),
                broken("measure: CUMULATIVE_COUNT", "measure: CUMULATIVE", COUNTED + "[1].measure", "word.unknown"),
                broken("better: HIGHER", "better: MORE", STATE + "[1].better", "word.unknown"),
                broken("maximum: 900", "maximum: 0", COUNTED + "[1].maximum", "indicator.range"),
                broken("minimum: 1", "minimum: 一", COUNTED + "[1].minimum", "type.number"),
                broken("survey: 利用統計", "survey: {a: b}", COUNTED + "[1].survey", "type.text"),
                broken("survey: 利用統計", "states: [有, 無]", COUNTED + "[1].states", "indicator.states-of-a-number"),
                broken("kind: CONVERTED, ", "kind: CONVERT, ", COUNTED + "[0].continuity.kind", "word.unknown"),
                new Broken(
                        "kind: CONVERTED, ", "", "continuity: {factor", COUNTED + "[0].continuity.kind", "key.missing"),
                broken("CONVERTED, factor: 0.001", "CONVERTED", COUNTED + "[0].continuity.factor", "key.missing"),
                broken("factor: 0.001", "factor: 0", COUNTED + "[0].continuity.factor", "amount.not-positive"),
                broken("factor: 0.001", "factor: 千", COUNTED + "[0].continuity.factor", "type.number"),
                broken("factor: 0.001", "factor: 0.0000001", COUNTED + "[0].continuity.factor", "amount.too-fine"),
                broken(
                        "factor: 0.001}",
                        "factor: 0.001, before: 1}",
                        COUNTED + "[0].continuity.before",
                        "key.not-with-kind"),
                broken("OVERLAP, year: R5", "OVERLAP", COUNTED + "[1].continuity.year", "key.missing"),
                new Broken("before: 44, ", "", "kind: OVERLAP", COUNTED + "[1].continuity.before", "key.missing"),
                broken("after: 55", "after: -5", COUNTED + "[1].continuity.after", "amount.not-positive"),
                broken("after: 55", "after: 55, facter: 1", COUNTED + "[1].continuity.facter", "key.unknown-near"),
                broken(
                        "{from: R6, states: [未策定, 案, 策定済], continuity: {kind: BROKEN}",
                        "{from: R6, states: [未策定, 案, 策定済], continuity: {kind: BROKEN, factor: 2}",
                        STATE + "[0].continuity.factor",
                        "key.not-with-kind"),
                broken("continuity: {kind: SAME}", "continuity: SAME", STATE + "[1].continuity", "type.map"),
                broken("[未策定, 案, 策定済]", "[未策定, 案, 案]", STATE + "[0].states", "indicator.state-twice"),
                broken("[未策定, 案, 策定済]", "[]", STATE + "[0].states", "indicator.states"),
                broken("STOCK, unit: 章", "STOCK", STATE + "[2].unit", "key.missing"),
                new Broken(
                        "{year: R6, kind: STATE, state: 案}",
                        "{year: R8, kind: STATE, state: 案}",
                        "{year: R8, kind: STATE, state: 案}",
                        "initiatives[0].indicators[1].values[0].kind",
                        "kind.not-of-measure"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneErrorIn(AmendmentExample.TEXT);
    }

    @Test
    void amendments_are_a_list() {
        assertThat(AmendmentExample.TEXT).contains("- {from: R7");
        String one = AmendmentExample.TEXT
                .replaceAll("(?m)^ *- \\{from: R[78].*\n", "")
                .replace("- {from: R6", "{from: R6");
        assertThat(Example.errorsOf(one))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(STATE + " type.list");
    }

    @Test
    void what_is_wrong_with_several_is_told_at_once_and_values_are_not_blamed_for_it() {
        assertThat(Example.errorsOf(AmendmentExample.TEXT
                        .replace("from: R4", "from: 四")
                        .replace("factor: 0.001", "factor: -1")
                        .replace("kind: OVERLAP", "kind: LAP")
                        .replace("amount: 44}", "amount: 四四}")
                        .replace("{from: R6, states: [未策定, 案, 策定済]", "{from: R6, states: [案]")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(
                        COUNTED + "[0].from fiscal-year.unreadable",
                        COUNTED + "[0].continuity.factor amount.not-positive",
                        COUNTED + "[1].continuity.kind word.unknown",
                        "initiatives[0].indicators[0].values[2].amount type.number",
                        STATE + "[0].states indicator.states");
    }

    @Test
    void what_a_year_counts_by_an_amendment_that_cannot_be_read_is_not_guessed() {
        assertThat(Example.errorsOf(AmendmentExample.TEXT
                        .replace("measure: STOCK", "measure: STOKC")
                        .replace("{year: R6, kind: STATE, state: 案}", "{year: R8, kind: MEASURED, amount: 3}")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(STATE + "[2].measure word.unknown");
    }

    @Test
    void of_an_indicator_that_cannot_be_read_amendments_are_read_none_the_less() {
        assertThat(Example.errorsOf(AmendmentExample.TEXT
                        .replace("name: 来館者数", "nmae: 来館者数")
                        .replace("kind: OVERLAP", "kind: LAP")))
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactlyInAnyOrder(
                        "initiatives[0].indicators[0].nmae key.unknown",
                        "initiatives[0].indicators[0].name key.missing",
                        COUNTED + "[1].continuity.kind word.unknown");
    }
}
