package org.ayumi.command.organisation;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.command.lineage.RetirementForm;
import org.ayumi.command.plan.AddOrganisationUnit;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Request bodies of the sections in charge. */
final class OrganisationBodies {

    private OrganisationBodies() {}

    private static Optional<OrganisationUnit> unit(Form form, @Nullable String name, @Nullable String department) {
        return form.required("name", name)
                .flatMap(told -> form.attempt("", () -> new OrganisationUnit(told, Optional.ofNullable(department))));
    }

    @Schema(name = "AddOrganisationUnit", description = "Only name is required", example = """
            {"name":"企画課","department":"総務部"}""")
    record Addition(
            @Schema(requiredMode = REQUIRED, description = "as sheets print it", example = "企画課") @Nullable String name,

            @Schema(description = "部等名", example = "総務部") @Nullable String department,

            @Schema(description = "the first year for which it is called so; left out where it always was") @Nullable YearText fromFiscalYear,

            @Nullable String source) {

        AddOrganisationUnit read(String planId) {
            Form form = Form.of(this);
            Optional<OrganisationUnit> unit = unit(form, name, department);
            Optional<FiscalYear> from =
                    Optional.ofNullable(fromFiscalYear).flatMap(year -> form.year("fromFiscalYear", year));
            form.line("source", source);
            form.refuseFaults();
            return new AddOrganisationUnit(planId, unit.orElseThrow(), from);
        }
    }

    @Schema(
            name = "AmendOrganisationUnit",
            description = "The whole section in charge as it is called from a year on, and why",
            example = """
            {"name":"政策推進課","department":"総務部","fromFiscalYear":2024,"reason":"令和6年4月1日付け組織改正"}""")
    record Amendment(
            @Schema(requiredMode = REQUIRED, example = "政策推進課") @Nullable String name,

            @Nullable String department,

            @Schema(requiredMode = REQUIRED, description = "the first year for which it is called so") @Nullable YearText fromFiscalYear,

            @Schema(requiredMode = REQUIRED, example = "令和6年4月1日付け組織改正") @Nullable String reason,

            @Nullable String source) {

        AmendOrganisationUnit read(String planId, String unitId) {
            Form form = Form.of(this);
            Optional<OrganisationUnit> unit = unit(form, name, department);
            Optional<FiscalYear> from = form.year("fromFiscalYear", fromFiscalYear);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new AmendOrganisationUnit(
                    planId, unitId, from.orElseThrow(), unit.orElseThrow(), stated.orElseThrow());
        }
    }

    @Schema(name = "CloseOrganisationUnit", description = "Others may go on for it", example = """
            {"lastFiscalYear":2023,"ending":"ABOLISHED","reason":"課の廃止"}""")
    record Closing(
            @Schema(requiredMode = REQUIRED, description = "the last year in which it is there") @Nullable YearText lastFiscalYear,

            @Schema(description = "default: ABOLISHED, MERGED with one successor, SPLIT with several") @Nullable Ending ending,

            @Schema(description = "id of the section in charge that goes on") @Nullable String successor,

            @Schema(description = "ids, where several go on; or none") @Nullable List<@Nullable String> successors,

            @Schema(requiredMode = REQUIRED, example = "課の統合") @Nullable String reason,

            @Nullable String source) {

        CloseOrganisationUnit read(String planId, String unitId) {
            Form form = Form.of(this);
            Optional<Retirement> retirement =
                    new RetirementForm(lastFiscalYear, ending, successor, successors).read(form);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new CloseOrganisationUnit(planId, unitId, retirement.orElseThrow(), stated.orElseThrow());
        }
    }
}
