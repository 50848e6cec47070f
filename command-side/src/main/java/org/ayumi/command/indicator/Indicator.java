package org.ayumi.command.indicator;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayumi.command.Decision;
import org.ayumi.command.Refusal;
import org.ayumi.command.charge.Accounts;
import org.ayumi.command.charge.HandOverIndicator;
import org.ayumi.command.charge.HandOverIsPossible;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.indicator.IndicatorState.StandingValue;
import org.ayumi.command.lineage.EndIsPossible;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.plan.Timeline;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.BaselineRevised;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorBrokenDown;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorHandedOver;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorResumed;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.lineage.Retirement;
import org.jspecify.annotations.Nullable;

/** 成果を示す指標. Nothing in it is ever overwritten: a second figure for a year is a correction, with its reason. */
public class Indicator extends VersionedAggregate {

    @AggregateIdentifier
    private @Nullable String indicatorId;

    private @Nullable IndicatorState state;

    /** Nobody counts, or plans, nothing at all. */
    private static final Set<Stage> FOR_SOMETHING = EnumSet.of(Stage.INTERIM, Stage.PLANNED);

    private Lifespan lifespan = Lifespan.UNENDED;

    private Optional<PersonInCharge> personInCharge = Optional.empty();

    private final Breakdowns breakdowns = new Breakdowns();

    private FiguresFrom figuresFrom = FiguresFrom.REPORTS;

    protected Indicator() {}

    @Override
    protected boolean isKnown() {
        return indicatorId != null;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(DefineIndicator command, Registry registry, Timeline timeline) {
        checkOwner(command.indicatorId(), command.owner(), command.planId(), registry);
        return define(command, Optional.empty(), timeline);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(UseIndicator command, Registry registry, Timeline timeline) {
        checkOwner(command.indicatorId(), command.owner(), command.planId(), registry);
        IndicatorDefinition definition =
                new SourceOfFigures(command.reportedAt(), registry).definitionFor(command.planId(), command.stated());
        return define(command.defining(definition), Optional.of(command.reportedAt()), timeline);
    }

    private void checkOwner(String id, IndicatorOwner owner, String planId, Registry registry) {
        if (indicatorId != null) {
            throw new Refusal(Refusal.Kind.RULE, "sequence", "indicator.exists", id);
        }
        if (!registry.planOf(owner).equals(Optional.of(planId))) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "id", "id.unknown", owner.id());
        }
        registry.lastYearOf(owner.id()).ifPresent(last -> {
            throw new Refusal(Refusal.Kind.RULE, "id", "indicator.owner-ended", owner.id(), last.label());
        });
    }

    private static Decision define(DefineIndicator command, Optional<String> reportedAt, Timeline timeline) {
        IndicatorState defined =
                IndicatorState.of(command.planId(), command.definition(), command.baseline(), command.targets());
        new BaselineAndTargetFit(defined, timeline.today()).check();
        apply(new IndicatorDefined(
                command.indicatorId(),
                command.owner(),
                command.planId(),
                command.sequence(),
                command.definition(),
                command.baseline(),
                command.targets(),
                reportedAt));
        return new Decision(Map.of("indicatorId", command.indicatorId()), defined.warnings());
    }

    @CommandHandler
    void decide(UpdateIndicator command, PlanFacts plans, Timeline timeline) {
        figuresFrom.checkReportedHere();
        StageOfYear stage = stage(command.stage(), command.figure());
        StandingValue standing = state().valueOf(command.fiscalYear(), stage);
        Figure figure = CompletedFigure.of(
                command.figure(), state().in(command.fiscalYear()).definition(), "value");
        if (standing.saysTheSameAs(new StandingValue(figure, command.note()))) {
            return;
        }
        if (!(standing.figure() instanceof NotReported)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "fiscalYear",
                    "value.already-recorded",
                    state().in(command.fiscalYear()).label(command.fiscalYear()));
        }
        if (FOR_SOMETHING.contains(command.stage()) && figure instanceof NotReported) {
            throw new Refusal(
                    Refusal.Kind.IMPOSSIBLE, "value.kind", "figure.not-for-stage", figure.kind(), command.stage());
        }
        new NothingIsReportedAfterTheEnd(command.indicatorId(), lifespan).checkFirst(command.fiscalYear());
        check(
                new ReportOfAYear(command.fiscalYear(), command.stage(), figure, command.reason(), timeline.today()),
                plans);
        apply(new IndicatorValueRecorded(
                command.indicatorId(),
                command.fiscalYear(),
                command.stage(),
                figure,
                command.note(),
                command.reason()));
    }

    @CommandHandler
    void decide(CorrectIndicatorValue command, PlanFacts plans, Timeline timeline) {
        figuresFrom.checkReportedHere();
        StageOfYear stage = stage(command.stage(), command.figure());
        StandingValue standing = state().valueOf(command.fiscalYear(), stage);
        if (!state().hasValueOf(command.fiscalYear(), stage)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "fiscalYear",
                    "value.nothing-to-correct",
                    state().in(command.fiscalYear()).label(command.fiscalYear()));
        }
        Figure figure = CompletedFigure.of(
                command.figure(), state().in(command.fiscalYear()).definition(), "value");
        Optional<String> note = command.note().from(standing.note());
        if (standing.equals(new StandingValue(figure, note))) {
            return;
        }
        new NothingIsReportedAfterTheEnd(command.indicatorId(), lifespan).checkCorrected(command.fiscalYear(), figure);
        check(
                new ReportOfAYear(
                        command.fiscalYear(), command.stage(), figure, Optional.of(command.reason()), timeline.today()),
                plans);
        apply(new IndicatorValueCorrected(
                command.indicatorId(),
                command.fiscalYear(),
                command.stage(),
                standing.figure(),
                figure,
                note,
                command.reason()));
    }

    @CommandHandler
    void decide(BreakDownIndicator command) {
        figuresFrom.checkReportedHere();
        Optional<Breakdown> known = breakdowns.of(command.fiscalYear(), command.stage(), command.by());
        Breakdown current = new PartsOfAFigure(state().in(command.fiscalYear()), command).breakdown();
        if (known.equals(Optional.of(current))) {
            return;
        }
        Optional<Breakdown> previous = known.filter(Breakdown::stands);
        if (previous.isEmpty() && !current.stands()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "parts", "breakdown.no-parts");
        }
        if (previous.isPresent() && command.reason().isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "reason", "reason.missing-for-breakdown");
        }
        breakdowns.checkOneMore(command);
        apply(new IndicatorBrokenDown(
                command.indicatorId(),
                command.fiscalYear(),
                command.stage().stage(),
                command.stage().asOf(),
                previous,
                current,
                command.reason()));
    }

    @CommandHandler
    Decision decide(ReviseTarget command, Timeline timeline) {
        if (!state().targets().equals(command.newTargets())) {
            new BaselineAndTargetFit(state().with(command.newTargets()), timeline.today()).check();
            apply(new TargetRevised(command.indicatorId(), state().targets(), command.newTargets(), command.reason()));
        }
        return new Decision(Map.of(), state().warnings());
    }

    @CommandHandler
    Decision decide(ReviseBaseline command, Timeline timeline) {
        Baseline revised = new Baseline(
                command.fiscalYear(), CompletedFigure.of(command.figure(), state().definition(), "baseline.value"));
        if (!state().baseline().equals(Optional.of(revised))) {
            new BaselineAndTargetFit(state().with(revised), timeline.today()).check();
            apply(new BaselineRevised(command.indicatorId(), state().baseline(), revised, command.reason()));
        }
        return new Decision(Map.of(), state().warnings());
    }

    @CommandHandler
    Decision decide(AmendIndicator command, Registry registry) {
        figuresFrom.checkAmendedHere(command);
        IndicatorDefinition previous = state().definition();
        IndicatorDefinition current = changed(command.change(), previous);
        if (current.equals(previous)) {
            return new Decision(Map.of(), List.of());
        }
        Continuity continuity = command.continuity().orElseGet(Continuity.Same::new);
        Amendment amendment = new Amendment(command.from(), current, continuity);
        new AmendmentIsPossible(
                        state(), amendment, registry.periodOf(state().planId()).orElseThrow())
                .check();
        apply(new IndicatorAmended(
                command.indicatorId(), command.from(), previous, current, continuity, command.reason()));
        return new Decision(Map.of(), state().warnings());
    }

    @CommandHandler
    void decide(AmendWithSource command) {
        IndicatorDefinition previous = state().definition();
        IndicatorDefinition current = changed(command.change().ofFigures(), previous);
        if (current.equals(previous)) {
            return;
        }
        Continuity continuity = command.continuity().orElseGet(Continuity.Same::new);
        if (!AmendmentIsPossible.targetsFit(state(), new Amendment(command.from(), current, continuity))) {
            throw new Refusal(
                    Refusal.Kind.RULE, "continuity", "amendment.target-unfit-elsewhere", command.indicatorId());
        }
        apply(new IndicatorAmended(
                command.indicatorId(), command.from(), previous, current, continuity, command.reason()));
    }

    @CommandHandler
    void decide(RetireIndicator command, Registry registry) {
        Optional<Retirement> previous = lifespan.retirement();
        if (previous.equals(Optional.of(command.retirement()))) {
            return;
        }
        end(command.indicatorId(), registry)
                .check(
                        command.retirement(),
                        successor -> registry.planOfIndicator(successor).isPresent(),
                        registry);
        new NothingIsReportedAfterTheEnd(command.indicatorId(), lifespan.retired(command.retirement()))
                .checkEnd(state().values());
        apply(new IndicatorRetired(command.indicatorId(), previous, command.retirement(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeIndicator command, Registry registry) {
        Retirement ended = end(command.indicatorId(), registry).checkResumed(command.from());
        apply(new IndicatorResumed(command.indicatorId(), ended, command.from(), command.reason()));
    }

    @CommandHandler
    void decide(HandOverIndicator command, Accounts accounts) {
        if (personInCharge.equals(command.personInCharge())) {
            return;
        }
        new HandOverIsPossible(accounts).check(personInCharge, command.personInCharge(), command.reason());
        apply(new IndicatorHandedOver(
                command.indicatorId(), personInCharge, command.personInCharge(), command.reason()));
    }

    @CommandHandler
    void decide(EndWithInitiative command, Registry registry) {
        Optional<Retirement> own = lifespan.retirement();
        if (own.filter(command::leaves).isEmpty()) {
            decide(new RetireIndicator(command.indicatorId(), command.end(own), command.reason()), registry);
        }
    }

    @CommandHandler
    void decide(ResumeWithInitiative command, Registry registry) {
        if (command.ended().isPresent()
                && lifespan.retirement().map(Retirement::lastYear).equals(command.ended())) {
            decide(new ResumeIndicator(command.indicatorId(), command.from(), command.reason()), registry);
        }
    }

    private EndIsPossible end(String id, Registry registry) {
        return new EndIsPossible(
                id, lifespan, registry.periodOf(state().planId()).orElseThrow());
    }

    private static IndicatorDefinition changed(DefinitionChange change, IndicatorDefinition previous) {
        try {
            return change.of(previous);
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, "");
        }
    }

    /** Which of the year's figures is meant: of several interim counts that of the day that is named. */
    private static StageOfYear stage(Stage stage, FigureDraft figure) {
        try {
            return new StageOfYear(stage, stage == Stage.INTERIM ? figure.asOf() : Optional.empty());
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, "value");
        }
    }

    private void check(ReportOfAYear report, PlanFacts plans) {
        PlanPeriod plan = plans.periodOf(state().planId()).orElseThrow();
        ValueRules.check(report, state().in(report.fiscalYear()), plan);
    }

    private IndicatorState state() {
        return Objects.requireNonNull(state);
    }

    @EventSourcingHandler
    void evolve(IndicatorDefined event) {
        indicatorId = event.indicatorId();
        state = IndicatorState.of(event.planId(), event.definition(), event.baseline(), event.targets());
        figuresFrom = new FiguresFrom(event.reportedAt());
    }

    @EventSourcingHandler
    void evolve(IndicatorAmended event) {
        state = state().with(new Amendment(event.from(), event.current(), event.continuity()));
    }

    @EventSourcingHandler
    void evolve(IndicatorRetired event) {
        lifespan = lifespan.retired(event.current());
    }

    @EventSourcingHandler
    void evolve(IndicatorResumed event) {
        lifespan = lifespan.resumed(event.from());
    }

    @EventSourcingHandler
    void evolve(TargetRevised event) {
        state = state().with(event.current());
    }

    @EventSourcingHandler
    void evolve(BaselineRevised event) {
        state = state().with(event.current());
    }

    @EventSourcingHandler
    void evolve(IndicatorValueRecorded event) {
        state = state().with(event.fiscalYear(), event.stageOfYear(), new StandingValue(event.figure(), event.note()));
    }

    @EventSourcingHandler
    void evolve(IndicatorValueCorrected event) {
        state = state().with(event.fiscalYear(), event.stageOfYear(), new StandingValue(event.current(), event.note()));
    }

    @EventSourcingHandler
    void evolve(IndicatorHandedOver event) {
        personInCharge = event.current();
    }

    @EventSourcingHandler
    void evolve(IndicatorBrokenDown event) {
        breakdowns.put(event);
    }
}
