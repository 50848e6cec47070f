package org.ayumi.command.initiative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayumi.command.Refusal;
import org.ayumi.command.charge.Accounts;
import org.ayumi.command.charge.HandOverInitiative;
import org.ayumi.command.charge.HandOverIsPossible;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.lineage.EndIsPossible;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.money.AddMoney;
import org.ayumi.command.money.MoneyFitsItsYear;
import org.ayumi.command.money.RecordMoney;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.command.plan.Timeline;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityCorrected;
import org.ayumi.kernel.initiative.ActivityRecorded;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.Assessment;
import org.ayumi.kernel.initiative.DetailsOverYears;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeAssessed;
import org.ayumi.kernel.initiative.InitiativeDetails;
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
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.money.MoneyOfYear;
import org.ayumi.kernel.survey.Survey;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 事業・取組, with its yearly schedule and its activities. */
public class Initiative extends VersionedAggregate {

    static final String KEY_ID = "keyId";

    @AggregateIdentifier
    private @Nullable String initiativeId;

    private String planId = "";
    private @Nullable InitiativePlace place;
    private @Nullable DetailsOverYears details;
    private Lifespan lifespan = Lifespan.UNENDED;
    private Optional<PersonInCharge> personInCharge = Optional.empty();
    private List<InitiativePlace> reprints = List.of();
    private final Map<FiscalYear, Assessment> assessments = new TreeMap<>();
    private final Map<FiscalYear, MoneyOfYear> money = new TreeMap<>();
    private List<ScheduleRow> schedule = List.of();
    private List<String> links = List.of();

    private final Activities activities = new Activities();

    private final Surveys surveys = new Surveys();

    private final PersonalNotes notes = new PersonalNotes();

    protected Initiative() {}

    @Override
    protected boolean isKnown() {
        return initiativeId != null;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Map<String, String> decide(RegisterInitiative command, Registry registry) {
        if (initiativeId != null) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "number",
                    "initiative.exists",
                    command.number().text());
        }
        if (registry.periodOf(command.planId()).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "planId", "id.unknown", command.planId());
        }
        new SectionsAreNamedOnce(command.details()).check();
        InitiativePlace shown = new PlaceIsInItsPlan(command.planId(), registry)
                .of(
                        command.sectionId(),
                        command.number(),
                        command.order(),
                        () -> registry.nextInitiativeOrder(command.planId()));
        apply(new InitiativeRegistered(command.initiativeId(), command.planId(), shown, command.details()));
        return Map.of("initiativeId", command.initiativeId());
    }

    @CommandHandler
    void decide(AmendInitiative command, Registry registry) {
        InitiativeDetails previous = Objects.requireNonNull(details).current();
        if (!previous.equals(command.details())) {
            new SectionsAreNamedOnce(command.details()).check();
            command.from()
                    .ifPresent(from -> new DetailsHoldFromAYear(command.initiativeId(), Objects.requireNonNull(details))
                            .check(from, registry.periodOf(planId).orElseThrow()));
            apply(new InitiativeAmended(
                    command.initiativeId(), command.from(), previous, command.details(), command.reason()));
        }
    }

    @CommandHandler
    void decide(CallSectionOtherwise command, Registry registry) {
        InitiativeDetails previous = Objects.requireNonNull(details).current();
        InitiativeDetails current = renamed(new RenamedSection(command.previous(), command.current()), previous);
        decide(
                new AmendInitiative(command.initiativeId(), Optional.of(command.from()), current, command.reason()),
                registry);
    }

    private static InitiativeDetails renamed(RenamedSection section, InitiativeDetails previous) {
        try {
            return section.in(previous);
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, "details");
        }
    }

    @CommandHandler
    void decide(MoveInitiative command, Registry registry) {
        InitiativePlace previous = Objects.requireNonNull(place);
        InitiativePlace current = new PlaceIsInItsPlan(planId, registry)
                .of(command.sectionId(), command.number(), command.order(), previous::order);
        if (!previous.equals(current)) {
            reprints.stream().filter(current::isAlike).findFirst().ifPresent(there -> {
                throw new Refusal(
                        Refusal.Kind.RULE,
                        "number",
                        "reprint.stands-there",
                        there.number().text());
            });
            apply(new InitiativeMoved(command.initiativeId(), previous, current, command.reason()));
        }
    }

    @CommandHandler
    void decide(ReprintInitiative command, Registry registry) {
        List<InitiativePlace> current = new ReprintsAreInItsPlan(planId, Objects.requireNonNull(place), registry)
                .of(command.places(), reprints);
        if (!reprints.equals(current)) {
            apply(new InitiativeReprinted(command.initiativeId(), reprints, current));
        }
    }

    @CommandHandler
    void decide(RetireInitiative command, Registry registry) {
        if (!command.succeeded().isEmpty()) {
            new IndicatorsAreItsOwn(registry.indicatorsOf(command.initiativeId())).check(command.succeeded());
        }
        Optional<Retirement> previous = lifespan.retirement();
        if (previous.equals(Optional.of(command.retirement()))) {
            return;
        }
        end(command.initiativeId(), registry)
                .check(
                        command.retirement(),
                        successor -> registry.planOfInitiative(successor).isPresent(),
                        registry);
        new NothingStandsAfterTheEnd(lifespan.retired(command.retirement())).check(activities, assessments, surveys);
        apply(new InitiativeRetired(command.initiativeId(), previous, command.retirement(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeInitiative command, Registry registry) {
        Retirement ended = end(command.initiativeId(), registry).checkResumed(command.from());
        apply(new InitiativeResumed(command.initiativeId(), ended, command.from(), command.reason()));
    }

    @CommandHandler
    void decide(AssessInitiative command, PlanFacts plans, Timeline timeline) {
        Optional<Assessment> previous = Optional.ofNullable(assessments.get(command.fiscalYear()));
        if (previous.equals(Optional.of(command.assessment()))) {
            return;
        }
        new AssessmentFitsItsYear(plans.periodOf(planId).orElseThrow(), timeline.today()).check(command, previous);
        end(command.initiativeId(), plans).checkGoesOn("fiscalYear", command.fiscalYear());
        apply(new InitiativeAssessed(
                command.initiativeId(), command.fiscalYear(), previous, command.assessment(), command.reason()));
    }

    @CommandHandler
    Map<String, String> decide(RecordSurvey command, Registry registry, Timeline timeline) {
        check(command.initiativeId(), command.fiscalYear(), command.survey(), registry, timeline);
        String surveyId = surveys.nextId(command.initiativeId());
        apply(new InitiativeSurveyed(
                command.initiativeId(),
                surveyId,
                command.fiscalYear(),
                Optional.empty(),
                command.survey(),
                Optional.empty()));
        return Map.of("surveyId", surveyId);
    }

    @CommandHandler
    void decide(CorrectSurvey command, Registry registry, Timeline timeline) {
        InitiativeSurveyed known = surveys.known(command.surveyId());
        if (known.current().equals(command.survey())) {
            return;
        }
        check(command.initiativeId(), known.fiscalYear(), command.survey(), registry, timeline);
        apply(new InitiativeSurveyed(
                command.initiativeId(),
                command.surveyId(),
                known.fiscalYear(),
                Optional.of(known.current()),
                command.survey(),
                Optional.of(command.reason())));
    }

    private void check(String id, FiscalYear year, Survey survey, Registry registry, Timeline timeline) {
        new SurveyIsPossible(registry.periodOf(planId).orElseThrow(), timeline.today()).check(year, survey);
        end(id, registry).checkGoesOn("fiscalYear", year);
    }

    @CommandHandler
    void decide(RecordMoney command, Registry registry, Timeline timeline) {
        putDown(command.fiscalYear(), command.money(), command.money(), command.reason(), registry, timeline);
    }

    @CommandHandler
    void decide(AddMoney command, Registry registry, Timeline timeline) {
        MoneyOfYear stood = money.getOrDefault(command.fiscalYear(), MoneyOfYear.UNTOLD);
        putDown(command.fiscalYear(), command.more(), stood.with(command.more()), command.reason(), registry, timeline);
    }

    private void putDown(
            FiscalYear year,
            MoneyOfYear told,
            MoneyOfYear current,
            Optional<String> reason,
            Registry registry,
            Timeline timeline) {
        Optional<MoneyOfYear> previous = Optional.ofNullable(money.get(year));
        if (previous.equals(Optional.of(current))) {
            return;
        }
        String id = Objects.requireNonNull(initiativeId);
        new MoneyFitsItsYear(registry.periodOf(planId).orElseThrow(), timeline.today())
                .check(year, previous, told, current, reason);
        end(id, registry).checkGoesOn("fiscalYear", year);
        apply(new InitiativeMoneyRecorded(id, year, previous, current, reason));
    }

    @CommandHandler
    void decide(HandOverInitiative command, Accounts accounts) {
        if (personInCharge.equals(command.personInCharge())) {
            return;
        }
        new HandOverIsPossible(accounts).check(personInCharge, command.personInCharge(), command.reason());
        apply(new InitiativeHandedOver(
                command.initiativeId(), personInCharge, command.personInCharge(), command.reason()));
    }

    private EndIsPossible end(String id, PlanFacts plans) {
        return new EndIsPossible(id, lifespan, plans.periodOf(planId).orElseThrow());
    }

    @CommandHandler
    void decide(ScheduleInitiative command, Registry registry) {
        if (schedule.equals(command.rows())) {
            return;
        }
        new ScheduleLiesInPlan(registry.periodOf(planId).orElseThrow()).check(command.rows());
        if (!schedule.isEmpty() && command.reason().isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "reason", "reason.missing-for-revision");
        }
        apply(new InitiativeScheduled(command.initiativeId(), schedule, command.rows(), command.reason()));
    }

    @CommandHandler
    void decide(LinkInitiatives command, Registry registry) {
        if (links.equals(command.relatedInitiatives())) {
            return;
        }
        new LinksLeadToOtherInitiatives(command.initiativeId(), planId, registry).check(command.relatedInitiatives());
        apply(new InitiativesLinked(command.initiativeId(), links, command.relatedInitiatives()));
    }

    @CommandHandler
    Map<String, String> decide(RecordActivity command, PlanFacts plans, Timeline timeline) {
        new ActivityFitsItsPlan(planId, plans, timeline.today()).check(command.activity());
        end(command.initiativeId(), plans)
                .checkGoesOn("fiscalYear", command.activity().fiscalYear());
        String activityId = activities.nextId(command.initiativeId());
        apply(new ActivityRecorded(command.initiativeId(), activityId, command.activity()));
        return Map.of("activityId", activityId);
    }

    @CommandHandler
    void decide(CorrectActivity command, PlanFacts plans, Timeline timeline) {
        Activity previous = activities.standing(command.activityId());
        Activity corrected = command.activity().withNote(command.note().from(previous.note()));
        new ActivityFitsItsPlan(planId, plans, timeline.today()).check(corrected);
        end(command.initiativeId(), plans).checkGoesOn("fiscalYear", corrected.fiscalYear());
        if (!previous.equals(corrected)) {
            apply(new ActivityCorrected(
                    command.initiativeId(), command.activityId(), previous, corrected, command.reason()));
        }
    }

    @CommandHandler
    void decide(WithdrawActivity command) {
        activities
                .known(command.activityId())
                .ifPresent(activity -> apply(new ActivityWithdrawn(
                        command.initiativeId(), command.activityId(), activity, command.reason())));
    }

    /** The key is named in the answer's own record, so that a repeated request can be told from another one. */
    @CommandHandler
    Map<String, String> decide(AddPersonalNote command, PersonalTexts texts) {
        activities.standing(command.activityId());
        String noteId = notes.nextId(command.activityId());
        PersonalText sealed = texts.seal(command.text());
        apply(new PersonalNoteAdded(command.initiativeId(), command.activityId(), noteId, command.label(), sealed));
        return Map.of("noteId", noteId, KEY_ID, sealed.keyId());
    }

    @CommandHandler
    void decide(ErasePersonalNote command, PersonalTexts texts) {
        activities.known(command.activityId());
        PersonalNoteAdded note = notes.readable(command.activityId(), command.noteId());
        apply(new PersonalNoteErased(
                command.initiativeId(), command.activityId(), command.noteId(), note.label(), command.reason()));
        texts.destroy(note.text());
        CurrentUnitOfWork.get().afterCommit(committed -> texts.finishErasures());
    }

    @EventSourcingHandler
    void evolve(InitiativeRegistered event) {
        initiativeId = event.initiativeId();
        planId = event.planId();
        place = event.place();
        details = DetailsOverYears.of(event.details());
    }

    @EventSourcingHandler
    void evolve(InitiativeMoved event) {
        place = event.current();
    }

    @EventSourcingHandler
    void evolve(InitiativeAmended event) {
        details = Objects.requireNonNull(details).with(event.from(), event.current());
    }

    @EventSourcingHandler
    void evolve(InitiativeReprinted event) {
        reprints = event.current();
    }

    @EventSourcingHandler
    void evolve(InitiativeRetired event) {
        lifespan = lifespan.retired(event.current());
    }

    @EventSourcingHandler
    void evolve(InitiativeResumed event) {
        lifespan = lifespan.resumed(event.from());
    }

    @EventSourcingHandler
    void evolve(InitiativeAssessed event) {
        assessments.put(event.fiscalYear(), event.current());
    }

    @EventSourcingHandler
    void evolve(InitiativeSurveyed event) {
        surveys.put(event);
    }

    @EventSourcingHandler
    void evolve(InitiativeMoneyRecorded event) {
        money.put(event.fiscalYear(), event.current());
    }

    @EventSourcingHandler
    void evolve(InitiativeHandedOver event) {
        personInCharge = event.current();
    }

    @EventSourcingHandler
    void evolve(InitiativeScheduled event) {
        schedule = event.current();
    }

    @EventSourcingHandler
    void evolve(InitiativesLinked event) {
        links = event.current();
    }

    @EventSourcingHandler
    void evolve(ActivityRecorded event) {
        activities.put(event.activityId(), event.activity());
    }

    @EventSourcingHandler
    void evolve(ActivityCorrected event) {
        activities.put(event.activityId(), event.current());
    }

    @EventSourcingHandler
    void evolve(ActivityWithdrawn event) {
        activities.withdraw(event.activityId());
    }

    @EventSourcingHandler
    void evolve(PersonalNoteAdded event) {
        notes.added(event);
    }

    @EventSourcingHandler
    void evolve(PersonalNoteErased event) {
        notes.erased(event.noteId());
    }
}
