package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFileErrorsTest {

    private static final String FIRST = "initiatives[0]";
    private static final String SECOND = "initiatives[1]";
    private static final String VALUES = "initiatives[1].indicators[0].values";
    private static final String ACTIVITY = "initiatives[1].activities[0]";

    /** One thing broken in the example, and the one error it must give on the line that has {@code at}. */
    record Broken(String original, String replacement, String at, String field, String key) {

        @Override
        public String toString() {
            return key + " at " + field;
        }
    }

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
                new Broken("lastYear: R8", "lastYear: R3", "lastYear", "plan.lastYear", "plan.period"),
                new Broken(
                        "number: 1-(1)-②",
                        "number: 1-(1)-①",
                        "number: 1-(1)-①\n    name: 資",
                        SECOND + ".number",
                        "initiative.duplicate"),
                new Broken("number: 1-(1)-②", "number: 二", "number: 二", SECOND + ".number", "initiative.number"),
                new Broken(
                        "[1-(1)-②]",
                        "[1-(1)-③]",
                        "relatedInitiatives",
                        FIRST + ".relatedInitiatives[0]",
                        "initiative.unknown"),
                new Broken(
                        "implementers: [市]", "implementers: 市", "implementers", FIRST + ".implementers", "type.list"),
                new Broken(
                        "implementers: [市]",
                        "implementers: {a: 市}",
                        "implementers",
                        FIRST + ".implementers",
                        "type.list"),
                new Broken(
                        "- {name: 庁内各課, kind: ALL_SECTIONS}",
                        "- 庁内各課",
                        "- 庁内各課",
                        FIRST + ".relatedSections[0]",
                        "type.map"),
                new Broken(
                        "ALL_SECTIONS", "EVERYBODY", "EVERYBODY", FIRST + ".relatedSections[0].kind", "word.unknown"),
                new Broken(
                        "{R4: 実施, R5: →}",
                        "{R4: 実施, 2022: →}",
                        "2022",
                        FIRST + ".schedule[0].marks.2022",
                        "fiscal-year.duplicate"),
                new Broken(
                        "{R4: 実施, R5: →}",
                        "{R4: 実施, 来年: →}",
                        "来年",
                        FIRST + ".schedule[0].marks.来年",
                        "fiscal-year.unreadable"),
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
                new Broken("- year: R6", "- year: 令和5年度", "令和5年度\n", VALUES + "[1].year", "fiscal-year.duplicate"),
                new Broken("asOf: 2025-03-31", "asOf: 2025-02-30", "asOf", VALUES + "[1].asOf", "date.unreadable"),
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
                        "endsAt: 15:00", "endsAt: 9:00", "endsAt", ACTIVITY + ".endsAt", "activity.ends-before-start"),
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
                new Broken("[1-1-2.1]", "[x.1]", "countedBy", ACTIVITY + ".countedBy[0]", "initiative.number"),
                new Broken(
                        "audience: [市民]",
                        "audience: [" + "市民, ".repeat(51) + "]",
                        "audience",
                        FIRST + ".audience",
                        "list.too-long"),
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
        String text = Example.with(broken.original(), broken.replacement());
        List<PlanFileError> errors = Example.errorsOf(text).stream()
                // "source" is missed where it was misspelt.
                .filter(error -> !error.field().equals("source"))
                .toList();
        assertThat(errors).as("errors of %s", text).hasSize(1);
        PlanFileError error = errors.get(0);
        assertThat(error.fileName()).isEqualTo(Example.FILE_NAME);
        assertThat(error.messageKey()).isEqualTo(broken.key());
        assertThat(error.field()).isEqualTo(broken.field());
        int offset = text.indexOf(broken.at());
        assertThat(offset).as("marker").isNotNegative();
        assertThat(error.line())
                .isEqualTo(1 + (int) text.substring(0, offset).lines().count() - (inLine(text, offset) ? 1 : 0));
        assertThat(error.column()).isPositive();
        assertThat(error.messageJa()).isNotBlank().doesNotContain("{", error.messageKey());
        assertThat(error.messageEn())
                .isNotBlank()
                .doesNotContain("{", error.messageKey())
                .isNotEqualTo(error.messageJa());
    }

    private static boolean inLine(String text, int offset) {
        return offset > 0 && text.charAt(offset - 1) != '\n';
    }

    @Test
    void the_unbroken_example_gives_no_error() {
        PlanFile plan = PlanFileReader.read(Example.FILE_NAME, Example.TEXT);
        assertThat(plan.previousPlanId()).hasValue("example-2");
        assertThat(plan.initiatives().get(1).activities().get(0).activity().countedBy())
                .containsExactly("example-3.1-1-2.1");
    }

    @Test
    void all_errors_are_told_at_once_in_the_order_of_the_file() {
        String text = Example.TEXT
                .replace("edition: 初版", "editon: 初版")
                .replace("better: LOWER", "better: DOWN")
                .replace("amount: 805.5", "amount: many")
                .replace("unit: 部", "unit: 部, color: red");
        List<PlanFileError> errors = Example.errorsOf(text);
        assertThat(errors)
                .extracting(PlanFileError::messageKey)
                .containsExactly("key.missing", "key.unknown-near", "word.unknown", "type.number", "key.unknown");
    }

    @Test
    void a_plan_needs_an_initiative_and_an_initiative_a_lead_section() {
        String head = Example.TEXT.substring(0, Example.TEXT.indexOf("initiatives:"));
        assertThat(Example.errorsOf(head + "initiatives: []")).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("initiatives");
            assertThat(error.messageKey()).isEqualTo("list.empty");
            assertThat(error.line()).isEqualTo(11);
        });
        String text = Example.TEXT.replaceFirst("leadSections: \\[環境課]", "leadSections: []");
        assertThat(Example.errorsOf(text)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(FIRST + ".leadSections");
            assertThat(error.messageKey()).isEqualTo("list.empty");
            assertThat(error.line()).isEqualTo(16);
        });
    }

    @Test
    void a_misspelt_key_is_answered_with_the_nearest_known_one() {
        List<PlanFileError> errors = Example.errorsOf(Example.with("participants:", "paticipants:"));
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.messageJa()).isEqualTo("「paticipants」という項目はありません。「participants」のことではありませんか。");
            assertThat(error.messageEn()).isEqualTo("There is no key “paticipants”. Did you mean “participants”?");
        });
    }

    @Test
    void an_unknown_word_is_answered_with_the_words_that_are_allowed() {
        List<PlanFileError> errors = Example.errorsOf(Example.with("state: HELD", "state: 実施"));
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.messageEn()).contains("実施", "HELD, CANCELLED, NOT_STATED"));
    }

    @Test
    void a_year_in_a_message_is_written_without_digit_grouping() {
        assertThat(Example.errorsOf(Example.with("lastYear: R8", "lastYear: 2300")))
                .singleElement()
                .satisfies(error -> assertThat(error.messageEn()).contains("1926", "2199"));
    }

    @Test
    void another_format_is_the_only_error_because_its_other_keys_mean_other_things() {
        String text = Example.with("ayumi-plan/1", "ayumi-plan/2").replace("edition", "issue");
        assertThat(Example.errorsOf(text))
                .singleElement()
                .satisfies(error -> assertThat(error.messageKey()).isEqualTo("format.unknown"));
    }

    @Test
    void a_number_that_cannot_be_read_is_not_told_again_where_others_rightly_name_it() {
        assertThat(Example.errorsOf(Example.with("number: 1-(1)-②", "number: 1の1の2")))
                .extracting(PlanFileError::field)
                .containsExactly(SECOND + ".number");
    }

    @Test
    void the_exception_says_everything_in_its_message() {
        PlanFileException refused = catchThrowableOfType(
                PlanFileException.class,
                () -> PlanFileReader.read("plan.yaml", Example.with("edition: 初版", "edition:")));
        assertThat(refused).hasMessageContaining("plan.yaml:7:").hasMessageContaining("plan.edition");
    }
}
