package org.ayumi.command.plan;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.plan.PlanOutline;
import org.jspecify.annotations.Nullable;

/** Request bodies of the plan endpoints. */
final class PlanBodies {

    private PlanBodies() {}

    @Schema(name = "AdoptPlan", example = """
            {"planId":"tomisato-kyodo-3","name":"第3次富里市協働のまちづくり推進計画","edition":"初版",
             "municipality":"富里市","firstYear":"R9","lastYear":"R13","previousPlanId":"tomisato-kyodo-2"}""")
    record Adoption(
            @Schema(
                    requiredMode = REQUIRED,
                    description = "a-z, 0-9 and hyphens; part of every id below it",
                    example = "tomisato-kyodo-2")
            @Nullable String planId,

            @Schema(requiredMode = REQUIRED) @Nullable String name,

            @Schema(requiredMode = REQUIRED, example = "改訂版") @Nullable String edition,

            @Schema(requiredMode = REQUIRED) @Nullable String municipality,
            @Schema(requiredMode = REQUIRED) @Nullable YearText firstYear,
            @Schema(requiredMode = REQUIRED) @Nullable YearText lastYear,

            @Schema(description = "the plan it continues, when kept here") @Nullable String previousPlanId,

            @Nullable String source) {

        AdoptPlan read() {
            Form form = Form.of(this);
            Optional<String> id = form.required("planId", planId).flatMap(text -> form.line("planId", text));
            Optional<PlanOutline> outline = outline(form, name, edition, municipality, firstYear, lastYear);
            form.line("previousPlanId", previousPlanId);
            form.line("source", source);
            form.refuseFaults();
            return new AdoptPlan(id.orElseThrow(), outline.orElseThrow(), Optional.ofNullable(previousPlanId));
        }
    }

    @Schema(name = "ReviseAdoptedPlan", example = """
            {"name":"第2次富里市協働のまちづくり推進計画","edition":"第2回改訂版","municipality":"富里市",
             "firstYear":2022,"lastYear":2026,"reason":"中間見直し"}""")
    record Revision(
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Schema(requiredMode = REQUIRED) @Nullable String edition,
            @Schema(requiredMode = REQUIRED) @Nullable String municipality,
            @Schema(requiredMode = REQUIRED) @Nullable YearText firstYear,
            @Schema(requiredMode = REQUIRED) @Nullable YearText lastYear,
            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String source) {

        ReviseAdoptedPlan read(String planId) {
            Form form = Form.of(this);
            Optional<PlanOutline> outline = outline(form, name, edition, municipality, firstYear, lastYear);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new ReviseAdoptedPlan(planId, outline.orElseThrow(), stated.orElseThrow());
        }
    }

    private static Optional<PlanOutline> outline(
            Form form,
            @Nullable String name,
            @Nullable String edition,
            @Nullable String municipality,
            @Nullable YearText firstYear,
            @Nullable YearText lastYear) {
        Optional<String> givenName = form.required("name", name).flatMap(text -> form.line("name", text));
        Optional<String> givenEdition = form.required("edition", edition).flatMap(text -> form.line("edition", text));
        Optional<String> city =
                form.required("municipality", municipality).flatMap(text -> form.line("municipality", text));
        var first = form.year("firstYear", firstYear);
        var last = form.year("lastYear", lastYear);
        if (givenName.isEmpty() || givenEdition.isEmpty() || city.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return form.attempt(
                "", () -> new PlanOutline(givenName.get(), givenEdition.get(), city.get(), first.get(), last.get()));
    }
}
