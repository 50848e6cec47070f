package org.ayumi.command.plan;

import static org.ayumi.command.FakeTimeline.HEAD;
import static org.ayumi.command.FakeTimeline.START;
import static org.ayumi.command.FakeTimeline.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.Refusal;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.ReportPublished;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishReportTest {

    private static final String ID = "tomisato-kyodo-2";
    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final PlanAdopted ADOPTED = new PlanAdopted(
            ID, new PlanOutline("推進計画", "初版", "富里市", new FiscalYear(2022), new FiscalYear(2026)), Optional.empty());

    private static Scenario<Plan> adopted(DomainEvent... further) {
        DomainEvent[] history = new DomainEvent[further.length + 1];
        history[0] = ADOPTED;
        System.arraycopy(further, 0, history, 1, further.length);
        return Scenario.of(Plan.class, new FakeRegistry().plan(ID, 2022, 2026)).given(history);
    }

    private static PublishReport command(String name, FiscalYear year, LocalDate day, Optional<Long> position) {
        return new PublishReport(ID, name, Occasion.COMMITTEE, year, day, position, Optional.of("資料2"));
    }

    private static ReportPublished event(int number, String name, long position) {
        return new ReportPublished(
                ID, ID + ".p" + number, name, Occasion.COMMITTEE, R6, TODAY, position, Optional.of("資料2"));
    }

    @Test
    void is_pinned_to_the_last_event_there_is_and_says_so() {
        adopted()
                .when(command("資料", R6, TODAY, Optional.empty()))
                .then(event(1, "資料", HEAD))
                .result()
                .expectResultMessagePayload(
                        Map.of("publicationId", ID + ".p1", "pinnedPosition", String.valueOf(HEAD)));
    }

    @ParameterizedTest
    @ValueSource(longs = {START, 100, HEAD})
    void is_pinned_to_an_older_event_where_one_is_given(long position) {
        adopted().when(command("資料", R6, TODAY, Optional.of(position))).then(event(1, "資料", position));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, START - 1, HEAD + 1, Long.MAX_VALUE})
    void a_position_before_the_plan_or_still_to_come_is_refused(long position) {
        adopted()
                .when(command("資料", R6, TODAY, Optional.of(position)))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "pinnedPosition: publication.position");
    }

    @Test
    void each_has_an_id_of_its_own() {
        adopted(event(1, "第1回", 100))
                .when(command("第2回", R6, TODAY, Optional.of(100L)))
                .then(event(2, "第2回", 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第２回推進委員会", "第2回推進委員会\u200B", "\uFEFF第2回推進委員会", "第②回推進委員会"})
    void a_name_that_looks_like_another_is_that_name(String name) {
        adopted(event(1, "第2回推進委員会", 100))
                .when(command(name, R6, TODAY, Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "name: publication.looks-like");
    }

    @Test
    void names_that_were_given_before_anybody_looked_at_them_so_stay_two() {
        adopted(event(1, "第2回", 100), event(2, "第２回", 100))
                .when(command("第3回", R6, TODAY, Optional.of(100L)))
                .then(event(3, "第3回", 100));
    }

    @Test
    void a_name_is_given_once() {
        adopted(event(1, "第1回", 100))
                .when(command("第1回", R6, TODAY, Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "name: publication.exists");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, ",
        "2024-03-31, date.before-fiscal-year",
        "2025-07-10, ",
        "2025-07-11, date.future",
        "9999-12-31, date.future",
        "0000-01-01, date.before-fiscal-year"
    })
    void the_day_is_between_the_start_of_the_year_and_today(LocalDate day, String fault) {
        Scenario.Outcome<Plan> outcome = adopted().when(command("資料", R6, day, Optional.empty()));
        if (fault == null) {
            outcome.result().expectSuccessfulHandlerExecution();
        } else {
            outcome.thenRefused(Refusal.Kind.IMPOSSIBLE, "publishedOn: " + fault);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2027})
    void the_year_is_one_of_the_plan(int year) {
        adopted()
                .when(command("資料", new FiscalYear(year), LocalDate.of(2025, 7, 1), Optional.empty()))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        year == 2021
                                ? new String[] {"fiscalYear: year.outside-plan"}
                                : new String[] {"fiscalYear: year.outside-plan", "publishedOn: date.before-fiscal-year"
                                });
    }

    @Test
    void a_plan_that_was_never_adopted_is_not_found() {
        Scenario.of(Plan.class, new FakeRegistry())
                .when(command("資料", R6, TODAY, Optional.empty()))
                .thenNotFound();
    }
}
