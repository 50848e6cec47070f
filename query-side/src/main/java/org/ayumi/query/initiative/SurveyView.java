package org.ayumi.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.survey.Oddity;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;
import org.ayumi.kernel.survey.TableArithmetic;
import org.ayumi.query.http.ApiView;

/**
 * The table of a survey, as it is printed.
 *
 * @param base n: how many answered
 * @param multipleAnswers whether somebody could give several
 * @param deviation why the table does not work out, where it says so
 * @param oddities what does not work out; left out where all does
 * @param reason of the last correction
 * @param revisions how often it was corrected
 * @param position of the event that last changed it
 */
@ApiView
@Schema(name = "Survey")
public record SurveyView(
        String surveyId,
        int fiscalYear,
        String fiscalYearLabel,
        Optional<String> title,
        String question,
        int base,
        boolean multipleAnswers,
        List<RowView> rows,
        Optional<String> source,
        Optional<String> note,
        Optional<String> deviation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OddityView> oddities,
        Optional<String> reason,
        int revisions,
        Instant recordedAt,
        long position) {

    static SurveyView of(SurveyTableRow row) {
        Survey survey = row.survey();
        return new SurveyView(
                row.surveyId(),
                row.fiscalYear().startYear(),
                row.fiscalYear().label(),
                survey.title(),
                survey.question(),
                survey.base(),
                survey.multipleAnswers(),
                survey.rows().stream().map(RowView::of).toList(),
                survey.source(),
                survey.note(),
                survey.deviation(),
                new TableArithmetic(survey)
                        .oddities().stream().map(OddityView::of).toList(),
                row.reason(),
                row.revisions(),
                row.recordedAt(),
                row.position());
    }

    /**
     * How many gave one answer, as printed.
     *
     * @param deviation why the row does not work out, where it says so
     */
    @ApiView
    @Schema(name = "SurveyAnswer")
    public record RowView(
            String answer, Optional<Integer> count, Optional<BigDecimal> percent, Optional<String> deviation) {

        static RowView of(SurveyRow row) {
            return new RowView(row.answer(), row.count(), row.percent(), row.deviation());
        }
    }

    /**
     * What does not work out.
     *
     * @param field the cell, or all rows
     * @param sentence the calculation in Japanese words, {@code sentenceEn} in English
     * @param explanation why it is so all the same
     */
    @ApiView
    @Schema(name = "SurveyOddity")
    public record OddityView(
            @Schema(example = "rows[2].percent") String field,
            String sentence,
            String sentenceEn,
            Optional<String> explanation) {

        static OddityView of(Oddity oddity) {
            return new OddityView(oddity.field(), oddity.sentence(), oddity.sentenceEn(), oddity.explanation());
        }
    }
}
