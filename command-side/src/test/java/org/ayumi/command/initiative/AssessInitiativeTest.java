package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.PLAN;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.FakePersonalTexts;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.command.Scenario;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessInitiativeTest {

    private static final FiscalYear R5 = new FiscalYear(2023);
    private static final Assessment MORE = new Assessment(Optional.of("参加者が増えた"), Optional.of("夜にも開く"));
    private static final Assessment OTHER = new Assessment(Optional.of("顔ぶれが固定している"), Optional.empty());
    private static final Assessment NOTHING = new Assessment(Optional.empty(), Optional.empty());

    private static AssessInitiative assess(FiscalYear year, Assessment assessment, String reason) {
        return new AssessInitiative(ID, year, assessment, Optional.of(reason).filter(told -> !told.isEmpty()));
    }

    private static InitiativeAssessed assessed(
            FiscalYear year, Optional<Assessment> previous, Assessment current, String reason) {
        return new InitiativeAssessed(
                ID, year, previous, current, Optional.of(reason).filter(told -> !told.isEmpty()));
    }

    private static InitiativeAssessed first() {
        return assessed(R5, Optional.empty(), MORE, "");
    }

    private static AssessInitiative read(String year, String json) {
        return InitiativeForms.assessment(
                ID, YearText.of(year), RequestBodies.read(json, InitiativeBodies.Assessment.class));
    }

    @Test
    void the_first_text_needs_no_reason_and_keeps_one() {
        scenario().given(registered()).when(assess(R5, MORE, "")).then(first());
        scenario()
                .given(registered())
                .when(assess(R5, OTHER, "委員会後"))
                .then(assessed(R5, Optional.empty(), OTHER, "委員会後"));
        Assessment onlyNext = new Assessment(Optional.empty(), Optional.of("続ける"));
        scenario()
                .given(registered())
                .when(assess(R5, onlyNext, ""))
                .then(assessed(R5, Optional.empty(), onlyNext, ""));
    }

    @Test
    void what_replaces_a_text_says_why() {
        scenario()
                .given(registered(), first())
                .when(assess(R5, OTHER, ""))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-assessment");
        scenario()
                .given(registered(), first())
                .when(assess(R5, OTHER, "書き直し"))
                .then(assessed(R5, Optional.of(MORE), OTHER, "書き直し"));
    }

    @Test
    void the_same_text_twice_needs_no_event_and_no_reason() {
        scenario().given(registered(), first()).when(assess(R5, MORE, "")).thenNothing();
    }

    @Test
    void something_is_said_the_first_time_and_may_be_taken_back() {
        scenario()
                .given(registered())
                .when(assess(R5, NOTHING, "念のため"))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "evaluation: assessment.says-nothing");
        InitiativeAssessed takenBack = assessed(R5, Optional.of(MORE), NOTHING, "別の年度の文");
        scenario()
                .given(registered(), first())
                .when(assess(R5, NOTHING, "別の年度の文"))
                .then(takenBack);
        scenario()
                .given(registered(), first(), takenBack)
                .when(assess(R5, OTHER, ""))
                .thenRefused(Refusal.Kind.RULE, "reason: reason.missing-for-assessment");
    }

    @Test
    void every_year_has_its_own() {
        scenario()
                .given(registered(), first())
                .when(assess(new FiscalYear(2024), MORE, ""))
                .then(assessed(new FiscalYear(2024), Optional.empty(), MORE, ""));
    }

    @Test
    void the_year_is_one_of_the_plan() {
        scenario()
                .given(registered())
                .when(assess(new FiscalYear(2021), MORE, ""))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
        scenario()
                .given(registered())
                .when(assess(new FiscalYear(2027), NOTHING, ""))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "fiscalYear: year.outside-plan",
                        "evaluation: assessment.says-nothing");
        scenario()
                .given(registered())
                .when(assess(new FiscalYear(2022), MORE, ""))
                .then(assessed(new FiscalYear(2022), Optional.empty(), MORE, ""));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2025, false", "2025-04-01, 2025, true", "2026-03-31, 2025, true", "2030-04-01, 2026, true"
    })
    void the_year_has_begun(LocalDate today, int year, boolean possible) {
        Scenario.Outcome<Initiative> outcome = Scenario.of(
                        Initiative.class,
                        new FakeRegistry().plan(PLAN, 2022, 2026).initiative(ID, PLAN),
                        new FakePersonalTexts(),
                        new FakeTimeline(today))
                .given(registered())
                .when(assess(new FiscalYear(year), MORE, ""));
        if (possible) {
            outcome.then(assessed(new FiscalYear(year), Optional.empty(), MORE, ""));
        } else {
            outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
        }
    }

    @Test
    void an_unknown_initiative_is_not_found() {
        scenario().when(assess(R5, MORE, "")).thenNotFound();
    }

    @Test
    void a_body_says_both_texts_and_perhaps_why() {
        assertThat(read("R5", "{\"evaluation\":\" 参加者が増えた \",\"nextSteps\":\"夜にも開く\",\"reason\":\"追記\"}"))
                .isEqualTo(assess(R5, MORE, "追記"));
        assertThat(read("2023", "{}")).isEqualTo(assess(R5, NOTHING, ""));
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> read("来年", "{\"evaluation\":\" \",\"nextSteps\":\"\",\"reason\":\" \",\"source\":\"\"}"),
                "fiscalYear: fiscal-year.unreadable",
                "evaluation: text.blank",
                "nextSteps: text.blank",
                "reason: text.blank",
                "source: text.blank");
    }
}
