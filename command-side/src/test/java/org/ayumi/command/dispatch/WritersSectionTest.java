package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.ayumi.command.Command;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritersSectionTest {

    private static final WritersSection RULE =
            new WritersSection(new FakeRegistry().plan("p", 2022, 2026).initiative("p.1-1-1", "p"));

    /** Addressed to a plan, an initiative, or something new below one. */
    private record Asked(String addressee, String answeredForBy, Optional<List<String>> leadSections)
            implements Command {}

    private static List<Warning> warnings(Command command, String role, String section) {
        return RULE.warnings(new GenericCommandMessage<>(command, Map.of("role", role, "section", section)));
    }

    @ParameterizedTest(name = "{0} of {1} at {2}: {3}")
    @CsvSource({
        "STAFF, 企画課, p.1-1-1, false",
        "STAFF, 企画課\u200B, p.1-1-1, false",
        "STAFF, 総務課, p.1-1-1, true",
        "STAFF, 総務課, p.1-1-1.9, false",
        "APPROVER, 総務課, p.1-1-1, false",
        "SYSTEM, system, p.1-1-1, false",
        "STAFF, 総務課, p, false",
    })
    void staff_of_a_section_that_does_not_lead_are_told(String role, String section, String id, boolean told) {
        assertThat(warnings(new Asked(id, id, Optional.empty()), role, section))
                .extracting(Warning::code)
                .isEqualTo(told ? List.of("section.foreign") : List.of());
    }

    @ParameterizedTest(name = "{0} is told: {1}")
    @CsvSource({"市民活動推進課, false", "市民活動推進課（市民活動サポートセンター）, false", "市民活動, true", "企画課, true"})
    void a_section_leads_with_the_office_that_is_printed_behind_its_name(String section, boolean told) {
        Command registering = new Asked("p.1-1-2", "p.1-1-2", Optional.of(List.of("市民活動推進課 (市民活動サポートセンター)")));
        assertThat(warnings(registering, "STAFF", section)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"総務課, true", "企画課, false"})
    void what_is_not_there_yet_is_answered_for_by_its_initiative(String section, boolean told) {
        Command defining = new Asked("p.1-1-1.3", "p.1-1-1", Optional.empty());
        assertThat(warnings(defining, "STAFF", section)).hasSize(told ? 1 : 0);
    }
}
