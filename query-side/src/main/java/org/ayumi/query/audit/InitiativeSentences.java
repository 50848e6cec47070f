package org.ayumi.query.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeEvent;
import org.ayumi.kernel.initiative.InitiativeHandedOver;
import org.ayumi.kernel.initiative.InitiativeMoneyRecorded;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeReprinted;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.initiative.InitiativeScheduled;
import org.ayumi.kernel.initiative.InitiativeSurveyed;
import org.ayumi.kernel.initiative.InitiativesLinked;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.survey.SurveyRow;

/** What happened to an initiative and its activities, in words. */
record InitiativeSentences(AuditWords words, Changes changes) {

    private static final Assessment NOTHING_SAID = new Assessment(Optional.empty(), Optional.empty());

    String of(InitiativeEvent event) {
        return switch (event) {
            case InitiativeRegistered it -> registered(it);
            case InitiativeAmended it -> amended(it);
            case InitiativeMoved it ->
                words.say(
                        "initiative.moved",
                        it.previous().number().text(),
                        changes.between(it.previous(), it.current()));
            case InitiativeReprinted it ->
                words.say("initiative.reprinted", words.arrow(places(it.previous()), places(it.current())));
            case InitiativeRetired it ->
                words.say(
                        "initiative.retired",
                        new RetirementSentence(words, it.initiativeId()).retired(it.previous(), it.current()));
            case InitiativeResumed it ->
                words.say(
                        "initiative.resumed",
                        new RetirementSentence(words, it.initiativeId()).resumed(it.previous(), it.from()));
            case InitiativeAssessed it ->
                words.say(
                        "initiative.assessed",
                        words.year(it.fiscalYear()),
                        changes.between(it.previous().orElse(NOTHING_SAID), it.current()));
            case InitiativeSurveyed it -> surveyed(it);
            case InitiativeMoneyRecorded it ->
                words.say(
                        "initiative.money-recorded",
                        words.year(it.fiscalYear()),
                        new MoneySentence(words).between(it.previous().orElse(MoneyOfYear.UNTOLD), it.current()));
            case InitiativeHandedOver it ->
                words.say(
                        "initiative.handed-over",
                        new ChargeSentence(words, ChargeSentence.Nobody.AT_ALL).arrow(it.previous(), it.current()));
            case InitiativeScheduled it ->
                words.say("initiative.scheduled", changes.between(it.previous(), it.current()));
            case InitiativesLinked it ->
                words.say("initiative.linked", words.arrow(initiatives(it.previous()), initiatives(it.current())));
            case ActivityRecorded it -> words.say("activity.recorded", described(it.activity()));
            case ActivityCorrected it ->
                words.say(
                        "activity.corrected",
                        words.year(it.current().fiscalYear()),
                        it.current().title(),
                        changes.between(it.previous(), it.current()));
            case ActivityWithdrawn it -> words.say("activity.withdrawn", described(it.withdrawn()));
            case PersonalNoteAdded it ->
                words.say(
                        "note.added",
                        it.activityId(),
                        it.label(),
                        it.noteId(),
                        it.text().keyId());
            case PersonalNoteErased it -> words.say("note.erased", it.activityId(), it.label(), it.noteId());
        };
    }

    private String registered(InitiativeRegistered event) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "initiative.registered",
                event.place().number().text(),
                event.details().name(),
                words.join(event.details().leadSections())));
        event.place().sectionId().ifPresent(id -> sentences.add(words.say("initiative.on", words.withinPlan(id))));
        return words.sentences(sentences);
    }

    private String amended(InitiativeAmended event) {
        String name = event.current().name();
        String changed = changes.between(event.previous(), event.current());
        return event.from()
                .map(from -> words.say("initiative.amended-from", name, words.year(from), changed))
                .orElseGet(() -> words.say("initiative.amended", name, changed));
    }

    private String surveyed(InitiativeSurveyed event) {
        String year = words.year(event.fiscalYear());
        Survey current = event.current();
        return event.previous()
                .map(previous -> words.say(
                        "initiative.survey-corrected",
                        year,
                        event.surveyId(),
                        words.quote(current.question()),
                        changes.between(previous, current)))
                .orElseGet(() -> words.say(
                        "initiative.surveyed",
                        year,
                        words.quote(current.question()),
                        words.number(BigDecimal.valueOf(current.base())),
                        words.join(current.rows().stream().map(this::row).toList())));
    }

    private String row(SurveyRow row) {
        List<String> told = new ArrayList<>();
        row.count().ifPresent(count -> told.add(words.number(BigDecimal.valueOf(count))));
        row.percent().ifPresent(percent -> told.add(words.number(percent) + "%"));
        return words.say("survey.row", row.answer(), words.join(told));
    }

    private String places(List<InitiativePlace> places) {
        return words.join(places.stream().map(this::place).toList());
    }

    private String place(InitiativePlace place) {
        String number = place.number().text();
        String order = String.valueOf(place.order());
        return place.sectionId()
                .map(id -> words.say("place.on-section", words.withinPlan(id), number, order))
                .orElseGet(() -> words.say("place.on-plan", number, order));
    }

    private String initiatives(List<String> ids) {
        return words.join(ids.stream().map(words::withinPlan).toList());
    }

    private String described(Activity activity) {
        List<String> facts = new ArrayList<>();
        if (activity.state() != ActivityState.NOT_STATED) {
            facts.add(words.constant(activity.state().name()));
        }
        activity.stateReason().ifPresent(why -> facts.add(words.quote(why)));
        activity.time().heldOn().ifPresent(day -> facts.add(words.day(day)));
        activity.time().heldIn().ifPresent(month -> facts.add(words.month(month)));
        activity.part().ifPresent(facts::add);
        activity.place().ifPresent(facts::add);
        activity.bodyInCharge().ifPresent(body -> facts.add(words.say("activity.body-in-charge", body)));
        activity.participants().ifPresent(count -> facts.add(words.say("activity.participants", count.toString())));
        activity.counts()
                .forEach(count -> facts.add(count.label() + " " + words.number(count.amount()) + count.unit()));
        activity.amounts()
                .forEach(money -> facts.add(
                        words.say("activity.amount", money.label(), words.number(BigDecimal.valueOf(money.yen())))));
        String named = words.say("activity.named", words.year(activity.fiscalYear()), activity.title());
        return facts.isEmpty() ? named : words.say("figure.with-details", named, words.join(facts));
    }
}
