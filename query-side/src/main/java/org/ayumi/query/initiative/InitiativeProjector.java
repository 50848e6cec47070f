package org.ayumi.query.initiative;

import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.query.model.UnknownEvent;

/** What each event means for the sheet of an initiative. */
final class InitiativeProjector {

    private final InitiativeRows rows;
    private final RecordedEvent recorded;

    InitiativeProjector(InitiativeRows rows, RecordedEvent recorded) {
        this.rows = rows;
        this.recorded = recorded;
    }

    void apply() {
        switch (recorded.event()) {
            case InitiativeEvent event -> initiative(event);
            case PlanEvent event -> plan(event);
            case IndicatorEvent other -> {}
            default -> throw new UnknownEvent(recorded);
        }
    }

    private void plan(PlanEvent event) {
        switch (event) {
            case OccurrenceRecorded it -> {
                if (rows.occurrences().findById(it.occurrenceId()).isEmpty()) {
                    rows.occurrences().save(new OccurrenceRow(recorded, it));
                }
            }
            case OccurrenceCorrected it -> {
                OccurrenceRow occurrence = rows.occurrences().existing(it.occurrenceId());
                if (!occurrence.hasSeen(recorded)) {
                    occurrence.corrected(recorded, it);
                    rows.occurrences().save(occurrence);
                }
            }
            default -> {} // no sheet shows anything of it
        }
    }

    private void initiative(InitiativeEvent event) {
        InitiativeRow sheet = event instanceof InitiativeRegistered registered
                ? rows.sheets().findById(registered.initiativeId()).orElseGet(() -> new InitiativeRow(registered))
                : rows.sheets().existing(event.initiativeId());
        if (sheet.hasSeen(recorded)) {
            return;
        }
        switch (event) {
            case InitiativeRegistered it -> sheet.standsAt(it.place());
            case InitiativeAmended it -> sheet.isAmended(it, recorded);
            case InitiativeMoved it -> sheet.standsAt(it.current());
            case InitiativeReprinted it -> sheet.isReprintedAt(it.current());
            case InitiativeRetired it -> sheet.pauses().retired(it.current(), it.reason(), recorded);
            case InitiativeResumed it -> sheet.pauses().resumed(it.from());
            case InitiativeAssessed it -> sheet.isAssessed(it, recorded);
            case InitiativeSurveyed it -> {
                SurveyTableRow survey = rows.surveys()
                        .findById(it.surveyId())
                        .orElseGet(() -> new SurveyTableRow(it.surveyId(), sheet, recorded));
                survey.becomes(recorded, it);
                rows.surveys().save(survey);
            }
            case InitiativeMoneyRecorded it -> sheet.money().becomes(it.fiscalYear(), it.current(), recorded);
            case InitiativeHandedOver it -> sheet.isHandedOver(it, recorded);
            case InitiativeScheduled it -> sheet.isScheduled(it.current());
            case InitiativesLinked it -> sheet.linksTo(it.current());
            case ActivityRecorded it ->
                rows.activities().save(new ActivityRow(it.activityId(), sheet, recorded, it.activity()));
            case ActivityCorrected it -> {
                ActivityRow activity = rows.activities().existing(it.activityId());
                activity.corrected(recorded, it.current());
                rows.activities().save(activity);
            }
            case ActivityWithdrawn it -> {
                ActivityRow activity = rows.activities().existing(it.activityId());
                activity.withdrawn(recorded, it.reason());
                rows.activities().save(activity);
            }
            case PersonalNoteAdded it -> {
                rows.activities().existing(it.activityId());
                rows.notes().save(new PersonalNoteRow(recorded, it));
            }
            case PersonalNoteErased it -> {
                PersonalNoteRow note = rows.notes().existing(it.noteId());
                note.erased(recorded, it.reason());
                rows.notes().save(note);
            }
        }
        sheet.hasReached(recorded);
        rows.sheets().save(sheet);
    }
}
