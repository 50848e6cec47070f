package org.ayumi.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanBodiesTest {

    private static final PlanOutline OUTLINE =
            new PlanOutline("協働のまちづくり推進計画", "改訂版", "富里市", new FiscalYear(2022), new FiscalYear(2026));

    private static AdoptPlan adoption(String json) {
        return RequestBodies.read(json, PlanBodies.Adoption.class).read();
    }

    private static PublishReport publication(String json) {
        return RequestBodies.read(json, PublicationBody.class).read("tomisato-kyodo-2");
    }

    private static ReviseAdoptedPlan revision(String json) {
        return RequestBodies.read(json, PlanBodies.Revision.class).read("tomisato-kyodo-2");
    }

    @Test
    void an_adoption_names_plan_edition_city_and_years() {
        assertThat(adoption("""
                {"planId":"tomisato-kyodo-2","name":" 協働のまちづくり推進計画 ","edition":"改訂版","municipality":"富里市",
                 "firstYear":"令和4年度","lastYear":2026,"previousPlanId":"tomisato-kyodo-1","source":"計画書"}"""))
                .isEqualTo(new AdoptPlan("tomisato-kyodo-2", OUTLINE, Optional.of("tomisato-kyodo-1")));
    }

    @Test
    void an_adoption_needs_no_previous_plan() {
        assertThat(adoption("""
                {"planId":"tomisato-kyodo-2","name":"協働のまちづくり推進計画","edition":"改訂版","municipality":"富里市",
                 "firstYear":"R4","lastYear":"R8"}""").previousPlanId()).isEmpty();
    }

    @Test
    void a_publication_says_what_was_shown_to_whom_and_when() {
        assertThat(publication("""
                {"name":" 第1回推進委員会 資料 ","occasion":"COMMITTEE","fiscalYear":"R5","publishedOn":"2024-07-10",
                 "pinnedPosition":243,"note":"差し替え後","source":"会議録"}"""))
                .isEqualTo(new PublishReport(
                        "tomisato-kyodo-2",
                        "第1回推進委員会 資料",
                        Occasion.COMMITTEE,
                        new FiscalYear(2023),
                        LocalDate.of(2024, 7, 10),
                        Optional.of(243L),
                        Optional.of("差し替え後")));
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> publication("{}"),
                "name: field.missing",
                "occasion: field.missing",
                "fiscalYear: field.missing",
                "publishedOn: field.missing");
    }

    @Test
    void every_missing_field_is_named_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> adoption("{}"),
                "planId: field.missing",
                "name: field.missing",
                "edition: field.missing",
                "municipality: field.missing",
                "firstYear: field.missing",
                "lastYear: field.missing");
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> revision("{}"),
                "name: field.missing",
                "edition: field.missing",
                "municipality: field.missing",
                "firstYear: field.missing",
                "lastYear: field.missing",
                "reason: field.missing");
    }

    /** PostgreSQL refuses NUL in a text, so the look-up would fail with a 500. */
    @Test
    void ids_that_no_database_can_look_up_are_refused() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> adoption("""
                        {"planId":"\\u0000","name":"計画","edition":"初版","municipality":"富里市","firstYear":2022,"lastYear":2026,
                         "previousPlanId":"\\u0000"}"""),
                "planId: text.control-character",
                "previousPlanId: text.control-character");
    }

    @Test
    void a_period_that_runs_backwards_is_impossible() {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> adoption("""
                        {"planId":"p","name":"計画","edition":"初版","municipality":"富里市","firstYear":2026,"lastYear":2022}"""), "lastYear: plan.period");
    }

    @Test
    void blank_texts_are_impossible_and_all_named() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> revision("""
                        {"name":" ","edition":"","municipality":"富里市","firstYear":2022,"lastYear":2026,"reason":" ",
                         "source":""}"""),
                "name: text.blank",
                "edition: text.blank",
                "reason: text.blank",
                "source: text.blank");
    }

    @Test
    void a_revision_is_addressed_to_its_plan() {
        assertThat(revision("""
                {"name":"協働のまちづくり推進計画","edition":"改訂版","municipality":"富里市","firstYear":2022,"lastYear":2026,
                 "reason":"中間見直し"}""")).isEqualTo(new ReviseAdoptedPlan("tomisato-kyodo-2", OUTLINE, "中間見直し"));
    }
}
