package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.PLAN;

import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeSlugTest {

    private static final String DETAILS =
            "\"details\":{\"name\":\"交流会\",\"department\":\"部\",\"division\":\"課\",\"leadSections\":[\"課\"]}";

    private static RegisterInitiative registration(String fields) {
        return InitiativeForms.registration(
                PLAN, RequestBodies.read("{" + fields + "," + DETAILS + "}", InitiativeBodies.Registration.class));
    }

    @ParameterizedTest
    @CsvSource({"1-(3)-②, 1-3-2", "11102, 11102", "Ⅰ-1-①, i-1-1", "A-1, a-1", "1.2.1, 1-2-1", "P-1, p-1"})
    void comes_from_the_number(String number, String slug) {
        assertThat(registration("\"number\":\"" + number + "\"").initiativeId()).isEqualTo(PLAN + "." + slug);
    }

    @ParameterizedTest
    @CsvSource({"施策1, project-1", "1-(3)-②, exchange", "S1, 1"})
    void is_the_one_that_is_given(String number, String slug) {
        assertThat(registration("\"number\":\"" + number + "\",\"slug\":\"" + slug + "\"")
                        .initiativeId())
                .isEqualTo(PLAN + "." + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"施策1", "ア", "（）"})
    void must_be_given_where_addresses_cannot_carry_the_number(String number) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> registration("\"number\":\"" + number + "\""),
                "number: initiative.slug-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"p1", "s12", "A", "a.b", "-a", "a-", "a/b", "é", "12345678901234567890123456789012345678901"})
    void is_a_name_that_no_other_id_has_and_every_address_carries(String slug) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> registration("\"number\":\"1\",\"slug\":\"" + slug + "\""),
                "slug: initiative.slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "Ｐ２"})
    void from_a_number_is_none_that_sections_and_publications_have(String number) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> registration("\"number\":\"" + number + "\""),
                "number: initiative.slug");
    }
}
