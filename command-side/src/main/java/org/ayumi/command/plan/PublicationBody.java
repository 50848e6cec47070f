package org.ayumi.command.plan;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.plan.Occasion;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Request body that pins figures as they are published. */
@Schema(name = "PublishReport", description = "pinnedPosition, note and source may be left out", example = """
    {"name":"令和6年度第1回推進委員会 資料","occasion":"COMMITTEE","fiscalYear":2023,"publishedOn":"2024-07-10"}""")
record PublicationBody(
        @Schema(requiredMode = REQUIRED, example = "令和6年度第1回推進委員会 資料") @Nullable String name,

        @Schema(requiredMode = REQUIRED, example = "COMMITTEE") @Nullable Occasion occasion,

        @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,

        @Schema(
                requiredMode = REQUIRED,
                format = "date",
                description = "the day of the meeting, or on which it appeared",
                example = "2024-07-10")
        @Nullable String publishedOn,

        @Schema(description = "the last event its figures contain; default: the last there is", example = "243")
        @Nullable Long pinnedPosition,

        @Nullable String note,
        @Nullable String source) {

    PublishReport read(String planId) {
        Form form = Form.of(this);
        Optional<String> givenName = form.required("name", name).flatMap(text -> form.line("name", text));
        Optional<Occasion> before = form.required("occasion", occasion);
        Optional<FiscalYear> year = form.year("fiscalYear", fiscalYear);
        Optional<LocalDate> day =
                form.required("publishedOn", publishedOn).flatMap(text -> form.date("publishedOn", text));
        Optional<String> remark = form.paragraph("note", note);
        form.line("source", source);
        form.refuseFaults();
        return new PublishReport(
                planId,
                givenName.orElseThrow(),
                before.orElseThrow(),
                year.orElseThrow(),
                day.orElseThrow(),
                Optional.ofNullable(pinnedPosition),
                remark);
    }
}
