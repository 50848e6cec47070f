package org.ayumi.query.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.Row;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The table of a survey, as it stands after its corrections. */
@Entity
@Table(name = "initiative_survey")
class SurveyTableRow extends Row<String> {

    @Id
    private String surveyId;

    private String initiativeId;
    private String planId;
    private int fiscalYear;

    @Nullable private String title;

    private String question;
    private int base;
    private boolean multipleAnswers;

    @Nullable private String source;

    @Nullable private String note;

    @Nullable private String deviation;

    @ElementCollection
    @CollectionTable(name = "initiative_survey_row", joinColumns = @JoinColumn(name = "survey_id"))
    @OrderColumn(name = "list_index")
    @BatchSize(size = 100)
    private List<SurveyRowColumns> answers = new ArrayList<>();

    @Nullable private String reason;

    private int revisions;
    private Instant recordedAt;
    private long recordedPosition;

    @SuppressWarnings("NullAway.Init")
    protected SurveyTableRow() {}

    @SuppressWarnings("NullAway.Init")
    SurveyTableRow(String surveyId, InitiativeRow sheet, RecordedEvent recorded) {
        this.surveyId = surveyId;
        this.initiativeId = sheet.initiativeId();
        this.planId = sheet.planId();
        this.recordedPosition = recorded.position();
        this.revisions = -1;
    }

    void becomes(RecordedEvent recorded, InitiativeSurveyed event) {
        Survey survey = event.current();
        fiscalYear = event.fiscalYear().startYear();
        title = survey.title().orElse(null);
        question = survey.question();
        base = survey.base();
        multipleAnswers = survey.multipleAnswers();
        source = survey.source().orElse(null);
        note = survey.note().orElse(null);
        deviation = survey.deviation().orElse(null);
        answers.clear();
        survey.rows().forEach(row -> answers.add(SurveyRowColumns.of(row)));
        reason = event.reason().orElse(null);
        revisions++;
        // As fine as PostgreSQL keeps it, so that rows in memory say the same.
        recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
        changedAt(recorded.position());
    }

    Survey survey() {
        return new Survey(
                Optional.ofNullable(title),
                question,
                base,
                multipleAnswers,
                answers.stream().map(SurveyRowColumns::row).toList(),
                Optional.ofNullable(source),
                Optional.ofNullable(note),
                Optional.ofNullable(deviation));
    }

    String surveyId() {
        return surveyId;
    }

    String initiativeId() {
        return initiativeId;
    }

    String planId() {
        return planId;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    int revisions() {
        return revisions;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Of the event that recorded it first. */
    long recordedPosition() {
        return recordedPosition;
    }

    @Override
    public String getId() {
        return surveyId;
    }
}
