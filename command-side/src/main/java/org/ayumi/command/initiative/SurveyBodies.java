package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Request bodies of the survey endpoints, and how they are read. */
final class SurveyBodies {

    private SurveyBodies() {}

    @Schema(name = "RecordSurvey", description = "The table of a survey, as it is printed", example = """
            {"fiscalYear":2024,"question":"また参加したいですか","base":40,
             "rows":[{"answer":"はい","count":30,"percent":75.0},{"answer":"いいえ","count":10,"percent":25.0}]}""")
    record Recording(
            @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,
            @JsonUnwrapped SurveyBody survey) {}

    @Schema(name = "CorrectSurvey", description = "The whole table as it should have been, and why", example = """
            {"question":"参加できる地域活動","base":44,"multipleAnswers":true,
             "rows":[{"answer":"地域の環境美化活動","count":12,"percent":27.3}],"reason":"割合の分母を回答者数に改める"}""")
    record Correction(
            @JsonUnwrapped SurveyBody survey,

            @Schema(requiredMode = REQUIRED, example = "転記の誤り") @Nullable String reason) {}

    /** What is asked, of whom, and what they answered; the same fields in a record and in a correction. */
    record SurveyBody(
            @Nullable String title,

            @Schema(requiredMode = REQUIRED, example = "また参加したいですか") @Nullable String question,

            @Schema(requiredMode = REQUIRED, description = "n: how many answered", example = "40") @Nullable Integer base,

            @Schema(description = "whether somebody could give several; default false") @Nullable Boolean multipleAnswers,

            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable RowBody> rows,

            @Schema(description = "where the table is printed") @Nullable String source,

            @Nullable String note,

            @Schema(description = "why the table does not work out: percentages of another denominator") @Nullable String deviation) {

        Optional<Survey> read(Form form) {
            Optional<String> asked = form.required("question", question);
            Optional<Integer> answered = form.required("base", base);
            List<SurveyRow> table = new ArrayList<>();
            form.required("rows", rows).ifPresent(given -> {
                List<@Nullable RowBody> counted = form.counted("rows", given, Survey.MOST_ROWS);
                for (int index = 0; index < counted.size(); index++) {
                    String field = "rows[" + index + "]";
                    form.required(field, counted.get(index))
                            .flatMap(row -> row.read(form, field))
                            .ifPresent(table::add);
                }
            });
            boolean complete = rows != null && table.size() == rows.size();
            return asked.isEmpty() || answered.isEmpty() || !complete
                    ? Optional.empty()
                    : form.attempt(
                            "",
                            () -> new Survey(
                                    Optional.ofNullable(title),
                                    asked.get(),
                                    answered.get(),
                                    multipleAnswers != null && multipleAnswers,
                                    table,
                                    Optional.ofNullable(source),
                                    Optional.ofNullable(note),
                                    Optional.ofNullable(deviation)));
        }
    }

    @Schema(
            name = "SurveyRow",
            description = "How many gave an answer: a count, a percentage or both; what is printed blank is left out",
            example = "{\"answer\":\"はい\",\"count\":30,\"percent\":75.0}")
    record RowBody(
            @Schema(requiredMode = REQUIRED, example = "はい") @Nullable String answer,

            @Schema(example = "30") @Nullable Integer count,
            @Schema(example = "75.0") @Nullable BigDecimal percent,

            @Schema(description = "why the row does not work out") @Nullable String deviation) {

        Optional<SurveyRow> read(Form form, String field) {
            return form.required(field + ".answer", answer)
                    .flatMap(given -> form.attempt(
                            field,
                            () -> new SurveyRow(
                                    given,
                                    Optional.ofNullable(count),
                                    Optional.ofNullable(percent),
                                    Optional.ofNullable(deviation))));
        }
    }

    static RecordSurvey recording(String initiativeId, Recording body) {
        Form form = Form.of(body);
        Optional<FiscalYear> year = form.year("fiscalYear", body.fiscalYear());
        Optional<Survey> survey = body.survey().read(form);
        form.refuseFaults();
        return new RecordSurvey(initiativeId, year.orElseThrow(), survey.orElseThrow());
    }

    static CorrectSurvey correction(String initiativeId, String surveyId, Correction body) {
        Form form = Form.of(body);
        Optional<Survey> survey = body.survey().read(form);
        Optional<String> reason = form.reason(body.reason());
        form.refuseFaults();
        return new CorrectSurvey(initiativeId, surveyId, survey.orElseThrow(), reason.orElseThrow());
    }
}
