package org.ayumi.documents.planimport;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.ayumi.command.Command;
import org.ayumi.command.FaultWords;
import org.ayumi.command.Refusal;
import org.ayumi.command.charge.Accounts;
import org.ayumi.command.composition.CommandSide;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.indicator.RetireIndicator;
import org.ayumi.command.indicator.UseIndicator;
import org.ayumi.command.initiative.CallSectionOtherwise;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.initiative.RetireInitiative;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.command.plan.AddOrganisationUnit;
import org.ayumi.command.plan.AddPlanSection;
import org.ayumi.command.plan.AdoptPlan;
import org.ayumi.command.plan.Timeline;
import org.ayumi.documents.planfile.PlanFileReading;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Carries a plan file into a store in memory, by the commands and rules of the real one, and goes on after every refusal:
 * so that the file's author is told all of them, before anything is stored and without a database.
 */
final class PlanRehearsal {

    private static final Set<String> ONE_TOO_MANY = Set.of("section.too-many", "unit.too-many");

    private final PlanFileReading reading;
    private final Configuration axon;

    private final RehearsalRegistry registry;
    private final Set<PlanOffence> offences = new LinkedHashSet<>();

    /** How many were handed in: their ids count them, whether they were accepted or not. */
    private int sections;

    private int units;

    /** Of what there is one too many: every further one would be, too, and need not be told so. */
    private final Set<String> full = new HashSet<>();

    private PlanRehearsal(PlanFileReading reading, Clock clock, Predicate<String> knownPlans) {
        this.reading = reading;
        this.registry = new RehearsalRegistry(reading, knownPlans);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> NamedJsonSerializer.forTokens())
                .configureEventSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureMessageSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureCommandBus(axon -> SimpleCommandBus.builder().build())
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .registerComponent(PlanFacts.class, axon -> registry)
                .registerComponent(Registry.class, axon -> registry)
                .registerComponent(Timeline.class, axon -> new NothingBefore(clock))
                .registerComponent(Accounts.class, axon -> account -> Optional.empty()) // a file names posts alone
                .registerComponent(PersonalTexts.class, axon -> new NoPersonalTexts());
        CommandSide.aggregates().forEach(configurer::configureAggregate);
        this.axon = configurer.buildConfiguration();
    }

    /** Every fault that a rule finds; those of the file's words are the reading's own. */
    static List<PlanOffence> offences(
            PlanFileReading reading, Clock clock, Predicate<String> knownPlans, FaultWords words) {
        PlanRehearsal rehearsal = new PlanRehearsal(reading, clock, knownPlans);
        rehearsal.axon.start();
        try {
            rehearsal.rehearse(words);
            return List.copyOf(rehearsal.offences);
        } finally {
            rehearsal.axon.shutdown();
        }
    }

    private void rehearse(FaultWords words) {
        Map<Boolean, List<PlanSteps.Step>> isEnd = PlanSteps.of(reading.file()).stream()
                .collect(Collectors.partitioningBy(
                        step -> end(step.command()).findAny().isPresent()));
        isEnd.getOrDefault(false, List.of()).forEach(step -> rehearse(step, words));
        List<PlanSteps.Step> ends = isEnd.getOrDefault(true, List.of());
        registry.ends(ends.stream()
                .flatMap(step -> end(step.command()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        ends.forEach(step -> rehearse(step, words));
    }

    /** The last year of what a command ends, by its id. */
    private static Stream<Map.Entry<String, FiscalYear>> end(Command command) {
        return switch (command) {
            case RetireInitiative it ->
                Stream.of(Map.entry(it.initiativeId(), it.retirement().lastYear()));
            case RetireIndicator it ->
                Stream.of(Map.entry(it.indicatorId(), it.retirement().lastYear()));
            default -> Stream.empty();
        };
    }

    private void rehearse(PlanSteps.Step step, FaultWords words) {
        sections += step.command() instanceof AddPlanSection ? 1 : 0;
        units += step.command() instanceof AddOrganisationUnit ? 1 : 0;
        try {
            axon.commandGateway().sendAndWait(new GenericCommandMessage<>(step.command()));
        } catch (Refusal refusal) {
            refusal.faults().stream()
                    .filter(fault -> !ONE_TOO_MANY.contains(fault.messageKey()) || full.add(fault.messageKey()))
                    .map(fault -> PlanOffence.of(reading.file(), step.path(), step.inFile(fault), words))
                    .filter(offence -> !isToldAlready(offence) && !isToldOfTheSection(step.command(), offence))
                    .forEach(offences::add);
            asIfAccepted(step.command()).ifPresent(this::store);
        }
    }

    /** A stand-in for what could not be read may break a rule of its own. */
    private boolean isToldAlready(PlanOffence offence) {
        return reading.errors().stream().anyMatch(error -> error.field().equals(offence.field()));
    }

    /** What is wrong with a section's new name is not told again of every initiative that is called by it. */
    private boolean isToldOfTheSection(Command command, PlanOffence offence) {
        return command instanceof CallSectionOtherwise
                && offences.stream().anyMatch(told -> told.field().equals(offence.field()));
    }

    /** The whole that a refused command would have made: its parts are looked at, too. */
    private Optional<GenericDomainEventMessage<DomainEvent>> asIfAccepted(Command command) {
        return switch (command) {
            case AdoptPlan it -> next(new PlanAdopted(it.planId(), it.outline(), it.previousPlanId()));
            case AddOrganisationUnit it ->
                next(new OrganisationUnitAdded(it.planId(), it.planId() + ".u" + units, it.unit(), it.from()));
            case AddPlanSection it ->
                next(new PlanSectionAdded(
                        it.planId(), it.planId() + ".s" + sections, it.section().at(sections)));
            case RegisterInitiative it ->
                next(new InitiativeRegistered(
                        it.initiativeId(),
                        it.planId(),
                        new InitiativePlace(
                                it.sectionId(), it.number(), it.order().orElse(0)),
                        it.details()));
            case DefineIndicator it ->
                next(new IndicatorDefined(
                        it.indicatorId(),
                        it.owner(),
                        it.planId(),
                        it.sequence(),
                        it.definition(),
                        it.baseline(),
                        it.targets()));
            case UseIndicator it ->
                registry.definitionOf(it.reportedAt())
                        .flatMap(definition -> next(new IndicatorDefined(
                                it.indicatorId(),
                                it.owner(),
                                it.planId(),
                                it.sequence(),
                                definition,
                                Optional.empty(),
                                it.targets(),
                                Optional.of(it.reportedAt()))));
            case AmendIndicator it -> {
                IndicatorDefinition previous = definitionOf(it.indicatorId());
                yield next(new IndicatorAmended(
                        it.indicatorId(),
                        it.from(),
                        previous,
                        it.change().of(previous),
                        it.continuity().orElseGet(Continuity.Same::new),
                        it.reason()));
            }
            default -> Optional.empty();
        };
    }

    private IndicatorDefinition definitionOf(String indicatorId) {
        return axon.eventStore()
                .readEvents(indicatorId)
                .asStream()
                .map(event -> event.getPayload())
                .flatMap(event -> switch (event) {
                    case IndicatorDefined it -> Stream.of(it.definition());
                    case IndicatorAmended it -> Stream.of(it.current());
                    default -> Stream.<IndicatorDefinition>empty();
                })
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Optional<GenericDomainEventMessage<DomainEvent>> next(DomainEvent event) {
        long sequence = axon.eventStore()
                .lastSequenceNumberFor(event.aggregateId())
                .map(last -> last + 1)
                .orElse(0L);
        return Optional.of(new GenericDomainEventMessage<>("whole", event.aggregateId(), sequence, event));
    }

    private void store(GenericDomainEventMessage<DomainEvent> event) {
        axon.eventStore().publish(event);
    }

    /** Plan files name no persons. */
    private static final class NoPersonalTexts implements PersonalTexts {

        @Override
        public PersonalText seal(ConfidentialText text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroy(PersonalText text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void finishErasures() {}

        @Override
        public boolean maySeal(String keyId, ConfidentialText text) {
            return false;
        }
    }
}
