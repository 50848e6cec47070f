package org.ayumi.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Actor CLERK = new Actor("staff", Role.STAFF, "市民活動推進課");

    @Test
    void are_kept_under_the_names_that_stored_events_have() {
        assertThat(Facts.of(CLERK, "request-1", "API", Optional.of("実績報告書"), Optional.of("集計の誤り"))
                        .stored())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "actor", "staff",
                        "role", "STAFF",
                        "section", "市民活動推進課",
                        "requestId", "request-1",
                        "source", "API",
                        "document", "実績報告書",
                        "reason", "集計の誤り"));
    }

    @Test
    void are_read_back_by_what_they_are() {
        Facts facts = Facts.of(CLERK, "request-1", "API", Optional.of("実績報告書"), Optional.of("集計の誤り"));
        assertThat(facts.actor()).contains("staff");
        assertThat(facts.role()).contains("STAFF");
        assertThat(facts.section()).contains("市民活動推進課");
        assertThat(facts.request()).contains("request-1");
        assertThat(facts.channel()).contains("API");
        assertThat(facts.document()).contains("実績報告書");
        assertThat(facts.reason()).contains("集計の誤り");
    }

    @Test
    void what_is_not_known_is_absent() {
        Facts facts = Facts.of(CLERK, "request-1", "API", Optional.empty(), Optional.empty());
        assertThat(facts.document()).isEmpty();
        assertThat(facts.sheet()).isEmpty();
        assertThat(facts.cell()).isEmpty();
        assertThat(facts.reason()).isEmpty();
    }

    @Test
    void of_another_program_are_kept_as_they_are_and_in_one_order() {
        assertThat(Facts.beside(Map.of("traceId", 7, "actor", "staff")).stored())
                .containsExactly(Map.entry("actor", "staff"), Map.entry("traceId", "7"));
    }
}
