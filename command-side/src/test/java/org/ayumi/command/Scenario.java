package org.ayumi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.VersionedAggregate;
import org.ayumi.command.lookup.Registry;
import org.ayumi.command.plan.Timeline;
import org.ayumi.kernel.DomainEvent;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** What happened, what is asked, what follows: events → command → events or a refusal. */
public final class Scenario<T extends VersionedAggregate> {

    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    private final AggregateTestFixture<T> fixture;
    private List<DomainEvent> history = List.of();
    private Map<String, String> metadata = Map.of();

    private Scenario(AggregateTestFixture<T> fixture) {
        this.fixture = fixture;
    }

    public static <T extends VersionedAggregate> Scenario<T> of(Class<T> aggregate, Registry registry, Object... more) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(registry);
        if (Arrays.stream(more).noneMatch(Timeline.class::isInstance)) {
            fixture.registerInjectableResource(new FakeTimeline());
        }
        for (Object resource : more) {
            fixture.registerInjectableResource(resource);
        }
        return new Scenario<>(fixture);
    }

    public Scenario<T> given(DomainEvent... events) {
        history = List.of(events);
        return this;
    }

    /** The writer insists on having seen this version. */
    public Scenario<T> ifMatch(String header) {
        metadata = Map.of(Precondition.METADATA_KEY, header);
        return this;
    }

    public Outcome<T> when(Command command) {
        assertThat(command.addressee())
                .as("whom a command is for, to people as to Axon")
                .isEqualTo(TARGETS.resolveTarget(GenericCommandMessage.asCommandMessage(command))
                        .getIdentifier());
        TestExecutor<T> past = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        return new Outcome<>(past.when(command, metadata));
    }

    /** What followed from the command. */
    public record Outcome<T>(ResultValidator<T> result) {

        public Outcome<T> then(DomainEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
            return this;
        }

        public void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        public void thenAnswered(String name, String id) {
            thenAnswered(Map.of(name, id));
        }

        public void thenAnswered(Map<String, String> ids) {
            result.expectResultMessagePayload(ids);
        }

        /** With nothing to warn of. */
        public void thenDecided(String name, String id) {
            assertThat(decision()).isEqualTo(new Decision(Map.of(name, id), List.of()));
        }

        /** Each warning as {@code field: message-key}, in order. */
        public void thenWarned(String... warnings) {
            assertThat(decision().warnings())
                    .extracting(warning -> warning.field() + ": " + warning.code())
                    .containsExactly(warnings);
        }

        public Decision decision() {
            Capture<Decision> capture = new Capture<>(Decision.class);
            result.expectResultMessagePayloadMatching(capture);
            return Objects.requireNonNull(capture.caught);
        }

        /** Each fault as {@code field: message-key}, in order. */
        public void thenRefused(Refusal.Kind kind, String... faults) {
            Refusals.check(failure(), kind, faults);
        }

        public void thenNotFound() {
            assertThat(failure()).isInstanceOf(AggregateNotFoundException.class);
        }

        private Throwable failure() {
            Capture<Throwable> capture = new Capture<>(Throwable.class);
            result.expectException(capture).expectNoEvents();
            if (capture.caught == null) {
                throw new AssertionError("the command was carried out");
            }
            return capture.caught;
        }
    }

    private static final class Capture<V> extends BaseMatcher<V> {

        private final Class<V> type;
        private @Nullable V caught;

        private Capture(Class<V> type) {
            this.type = type;
        }

        @Override
        public boolean matches(Object actual) {
            if (type.isInstance(actual)) {
                caught = type.cast(actual);
            }
            return caught != null;
        }

        @Override
        public void describeTo(Description description) {
            description.appendText(type.getSimpleName());
        }
    }
}
