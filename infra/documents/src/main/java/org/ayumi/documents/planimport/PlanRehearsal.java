package org.ayumi.documents.planimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.ayumi.command.composition.CommandSide;
import org.ayumi.command.indicator.AmendIndicator;
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.command.personal.PersonalTexts;
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
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanSectionAdded;

/**
 * Carries a plan file into a store in memory, by the commands and rules of the real one, and goes on after every refusal:
 * so that the file's author is told all of them, before anything is stored and without a database.
 */
final class PlanRehearsal {

    private final PlanFileReading reading;
    private final Configuration axon;

    /** How many were handed in: their ids count them, whether they were accepted or not. */
    private int sections;

    /** Every further section would be one too many as well, and need not be told so. */
    private boolean isFull;

    private PlanRehearsal(PlanFileReading reading, Clock clock, Predicate<String> knownPlans) {
        this.reading = reading;
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> NamedJsonSerializer.forTokens())
                .configureEventSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureMessageSerializer(axon -> NamedJsonSerializer.forEvents())
                .configureCommandBus(axon -> SimpleCommandBus.builder().build())
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .registerComponent(Registry.class, axon -> new RehearsalRegistry(reading, knownPlans))
                .registerComponent(Timeline.class, axon -> new NothingBefore(clock))
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
            return rehearsal.offences(words);
        } finally {
            rehearsal.axon.shutdown();
        }
    }

    private List<PlanOffence> offences(FaultWords words) {
        List<PlanOffence> offences = new ArrayList<>();
        for (PlanSteps.Step step : PlanSteps.of(reading.file())) {
            if (isFull && step.command() instanceof AddPlanSection) {
                continue;
            }
            sections += step.command() instanceof AddPlanSection ? 1 : 0;
            try {
                axon.commandGateway().sendAndWait(new GenericCommandMessage<>(step.command()));
            } catch (Refusal refusal) {
                refusal.faults().stream()
                        .map(fault -> PlanOffence.of(reading.file(), step.path(), step.inFile(fault), words))
                        .filter(offence -> !isToldAlready(offence))
                        .forEach(offences::add);
                isFull |= isOneTooMany(refusal);
                asIfAccepted(step.command()).ifPresent(this::store);
            }
        }
        return offences;
    }

    private static boolean isOneTooMany(Refusal refusal) {
        return refusal.faults().stream().anyMatch(fault -> fault.messageKey().equals("section.too-many"));
    }

    /** A stand-in for what could not be read may break a rule of its own. */
    private boolean isToldAlready(PlanOffence offence) {
        return reading.errors().stream().anyMatch(error -> error.field().equals(offence.field()));
    }

    /** The whole that a refused command would have made: its parts are looked at, too. */
    private Optional<GenericDomainEventMessage<DomainEvent>> asIfAccepted(Command command) {
        return switch (command) {
            case AdoptPlan it -> whole(new PlanAdopted(it.planId(), it.outline(), it.previousPlanId()));
            case AddPlanSection it ->
                after(
                        sections,
                        new PlanSectionAdded(
                                it.planId(),
                                it.planId() + ".s" + sections,
                                it.section().at(sections)));
            case RegisterInitiative it ->
                whole(new InitiativeRegistered(
                        it.initiativeId(),
                        it.planId(),
                        new InitiativePlace(
                                it.sectionId(), it.number(), it.order().orElse(0)),
                        it.details()));
            case DefineIndicator it ->
                whole(new IndicatorDefined(
                        it.indicatorId(),
                        it.owner(),
                        it.planId(),
                        it.sequence(),
                        it.definition(),
                        it.baseline(),
                        it.targets()));
            case AmendIndicator it -> {
                IndicatorDefinition previous = definitionOf(it.indicatorId());
                yield after(
                        Math.toIntExact(axon.eventStore()
                                        .lastSequenceNumberFor(it.indicatorId())
                                        .orElseThrow()
                                + 1),
                        new IndicatorAmended(
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

    private static Optional<GenericDomainEventMessage<DomainEvent>> whole(DomainEvent first) {
        return after(0, first);
    }

    private static Optional<GenericDomainEventMessage<DomainEvent>> after(int events, DomainEvent next) {
        return Optional.of(new GenericDomainEventMessage<>("whole", next.aggregateId(), events, next));
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
