package org.ayumi.documents.planimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.ayumi.command.indicator.DefineIndicator;
import org.ayumi.command.initiative.RegisterInitiative;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.command.plan.Timeline;
import org.ayumi.documents.planfile.PlanFileReading;
import org.ayumi.eventstore.NamedJsonSerializer;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PersonalText;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.initiative.InitiativeRegistered;

/**
 * Carries a plan file into a store in memory, by the commands and rules of the real one, and goes on after every refusal:
 * so that the file's author is told all of them, before anything is stored and without a database.
 */
final class PlanRehearsal {

    private final PlanFileReading reading;
    private final Configuration axon;

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
            try {
                axon.commandGateway().sendAndWait(new GenericCommandMessage<>(step.command()));
            } catch (Refusal refusal) {
                refusal.faults().stream()
                        .map(fault -> PlanOffence.of(reading.file(), step.path(), fault, words))
                        .filter(offence -> !isToldAlready(offence))
                        .forEach(offences::add);
                asIfAccepted(step.command()).ifPresent(this::store);
            }
        }
        return offences;
    }

    /** A stand-in for what could not be read may break a rule of its own. */
    private boolean isToldAlready(PlanOffence offence) {
        return reading.errors().stream().anyMatch(error -> error.field().equals(offence.field()));
    }

    /** The whole that a refused command would have made: its parts are looked at, too. */
    private static Optional<DomainEvent> asIfAccepted(Command command) {
        return switch (command) {
            case RegisterInitiative it ->
                Optional.of(new InitiativeRegistered(it.initiativeId(), it.planId(), it.number(), it.details()));
            case DefineIndicator it ->
                Optional.of(new IndicatorDefined(
                        it.indicatorId(),
                        it.initiativeId(),
                        it.planId(),
                        it.sequence(),
                        it.definition(),
                        it.baseline(),
                        it.target()));
            default -> Optional.empty();
        };
    }

    private void store(DomainEvent event) {
        axon.eventStore().publish(new GenericDomainEventMessage<>("whole", event.aggregateId(), 0, event));
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
