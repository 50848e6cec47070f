package org.ayumi.command.plan;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.PrintedNumber;
import org.jspecify.annotations.Nullable;

/** Request bodies of the sections of a plan. */
final class SectionBodies {

    private SectionBodies() {}

    /** What is said of a section. */
    record Content(
            @Schema(description = "id of the section above it; left out right under the plan") @Nullable String parent,

            @Schema(description = "what the plan calls such a section", example = "施策") @Nullable String level,

            @Schema(description = "as printed", example = "Ⅰ-1") @Nullable String number,

            @Schema(requiredMode = REQUIRED, example = "市民が主役のまちづくり") @Nullable String name,

            @Schema(description = "among those with the same parent; default: last, or where it stands", example = "1")
            @Nullable Integer order) {

        private Optional<SectionDraft> read(Form form) {
            form.line("parent", parent);
            Optional<String> givenLevel = form.line("level", level);
            Optional<PrintedNumber> givenNumber = Optional.ofNullable(number)
                    .flatMap(text -> form.attemptWhole("number", () -> new PrintedNumber(text)));
            Optional<String> givenName = form.required("name", name).flatMap(text -> form.line("name", text));
            Optional<SectionDraft> draft = givenName.map(told -> new SectionDraft(
                    Optional.ofNullable(parent), givenLevel, givenNumber, told, Optional.ofNullable(order)));
            draft.ifPresent(whole -> form.attempt("", () -> whole.at(0)));
            return draft;
        }
    }

    @Schema(name = "AddPlanSection", description = "Only name is required", example = """
            {"level":"基本目標","number":"Ⅰ","name":"市民が主役のまちづくり"}""")
    record Addition(
            @JsonUnwrapped Content section, @Nullable String source) {

        AddPlanSection read(String planId) {
            Form form = Form.of(this);
            Optional<SectionDraft> draft = section.read(form);
            form.line("source", source);
            form.refuseFaults();
            return new AddPlanSection(planId, draft.orElseThrow());
        }
    }

    @Schema(
            name = "AmendPlanSection",
            description = "The whole section as it is to be, and why; only its order stays where it is left out",
            example = """
            {"level":"基本目標","number":"Ⅰ","name":"市民が主役の協働のまちづくり","reason":"名称の変更"}""")
    record Amendment(
            @JsonUnwrapped Content section,

            @Schema(requiredMode = REQUIRED, example = "名称の変更") @Nullable String reason,

            @Nullable String source) {

        AmendPlanSection read(String planId, String sectionId) {
            Form form = Form.of(this);
            Optional<SectionDraft> draft = section.read(form);
            Optional<String> stated = form.reason(reason);
            form.line("source", source);
            form.refuseFaults();
            return new AmendPlanSection(planId, sectionId, draft.orElseThrow(), stated.orElseThrow());
        }
    }
}
