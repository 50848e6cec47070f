package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileErrorsTest {

    private static final String FIRST = "initiatives[0]";
    private static final String SECOND = "initiatives[1]";

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
