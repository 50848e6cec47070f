package org.ayumi.documents.planfile;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators and their values. */
class BrokenIndicatorTest {

    private static final String FIRST = "initiatives[0]";
    private static final String VALUES = "initiatives[1].indicators[0].values";

    static Stream<Broken> kinds() {
        return Stream.of(
                new Broken(
                        "minimum: 10", "minimum: 3000", "maximum", FIRST + ".indicators[0].maximum", "indicator.range"),
                new Broken(
                        "amount: 805.5", "amount: 八百", "八百", FIRST + ".indicators[0].values[1].amount", "type.number"),
                new Broken(
                        "amount: 805.5",
                        "amount: \"805.5\"",
                        "805.5",
                        FIRST + ".indicators[0].values[1].amount",
                        "type.number"),
                new Broken(
                        "amount: 805.5",
                        "amount: 010",
                        "010",
                        FIRST + ".indicators[0].values[1].amount",
                        "type.number"),
                new Broken(
                        "amount: 805.5",
                        "amount: 1234567890123456",
                        "12345678",
                        FIRST + ".indicators[0].values[1].amount",
                        "amount.too-large"),
                new Broken(
                        "amount: 805.5",
                        "amount: 0.1234567",
                        "0.123",
                        FIRST + ".indicators[0].values[1].amount",
                        "amount.too-fine"),
                new Broken(
                        "NOT_CONDUCTED}",
                        "NOT_CONDUCTED, amount: 0}",
                        "NOT_CONDUCTED",
                        FIRST + ".indicators[0].baseline.amount",
                        "key.not-with-kind"),
                new Broken(
                        "NOT_CONDUCTED}",
                        "NOT_REPORTED}",
                        "NOT_REPORTED",
                        FIRST + ".indicators[0].baseline.kind",
                        "word.unknown"),
                new Broken(
                        ", reason: 量らなかった。",
                        "",
                        "NOT_MEASURED",
                        FIRST + ".indicators[0].values[0].reason",
                        "key.missing"),
                new Broken(
                        "note: 速報。",
                        "numerator: 3",
                        "numerator: 3",
                        FIRST + ".indicators[0].values[1].numerator",
                        "key.only-with-ratio"),
                new Broken("- year: R6", "- year: 令和5年度", "令和5年度\n", VALUES + "[1].year", "value.duplicate"),
                new Broken("asOf: 2025-03-31", "asOf: 2025-02-30", "asOf", VALUES + "[1].asOf", "date.unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneError();
    }
}
