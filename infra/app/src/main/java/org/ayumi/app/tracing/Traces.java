package org.ayumi.app.tracing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitorCallback;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.event.EventNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * A span for each command, in that of its request, and one for each event and projection, in that of the command. An event
 * stores no trace: which one it belongs to is remembered here for some minutes, so a rebuild makes no spans, and on another
 * node an event is found by {@code ayumi.event.id}. Spans hold types, ids and positions; messages of failures may quote
 * what people wrote, and are left out.
 */
@Component
@Conditional(TracingWhenAsked.Asked.class)
public final class Traces {

    private static final int REMEMBERED = 10_000;
    private static final Duration FOR = Duration.ofMinutes(10);

    private final Tracer tracer;
    private final Cache<String, TraceContext> traceOfEvent = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FOR)
            .executor(Runnable::run)
            .build();

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Around each command, to the end of its transaction. */
    public MessageHandlerInterceptor<CommandMessage<?>> ofCommands() {
        return this::command;
    }

    private @Nullable Object command(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        String type = work.getMessage().getPayloadType().getSimpleName();
        Span span = tracer.nextSpan()
                .name("command " + type)
                .tag("ayumi.command", type)
                .tag("ayumi.turn", CommandDispatcher.isInSharedTurn(work.getMessage()) ? "shared" : "own")
                .start();
        work.onRollback(rolledBack -> span.tag(endOf(rolledBack), failureOf(rolledBack)));
        work.onCleanup(ended -> span.end());
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            return chain.proceed();
        }
    }

    /** What did not fit in a shared turn is no error: it is carried out once more, in a span of its own. */
    private static String endOf(UnitOfWork<? extends CommandMessage<?>> work) {
        return failure(work)
                .filter(failure -> CommandDispatcher.isCarriedOutAgain(work.getMessage(), failure))
                .map(again -> "ayumi.again")
                .orElse("error");
    }

    private static String failureOf(UnitOfWork<?> work) {
        return failure(work).map(failure -> failure.getClass().getSimpleName()).orElse("rolled back");
    }

    private static Optional<Throwable> failure(UnitOfWork<?> work) {
        return Optional.ofNullable(work.getExecutionResult())
                .filter(ExecutionResult::isExceptionResult)
                .map(ExecutionResult::getExceptionResult);
    }

    /** Told of each event in the span of its command, by the thread that decides: never by whoever leads the turn. */
    public MessageMonitor<EventMessage<?>> ofEvents() {
        return event -> {
            Span span = tracer.currentSpan();
            if (span != null && event.getPayload() instanceof DomainEvent payload) {
                span.event(EventNames.of(payload)).tag("ayumi.event.id", event.getIdentifier());
                traceOfEvent.put(event.getIdentifier(), span.context());
            }
            return NoOpMessageMonitorCallback.INSTANCE;
        };
    }

    /** Around each event of one projection, to the end of its batch. */
    public MessageHandlerInterceptor<EventMessage<?>> ofProjection(String name) {
        return (work, chain) -> {
            TraceContext trace = traceOfEvent.getIfPresent(work.getMessage().getIdentifier());
            if (trace != null) {
                Span.Builder span = tracer.spanBuilder()
                        .setParent(trace)
                        .name("project " + name)
                        .tag("ayumi.projection", name)
                        .tag("ayumi.event.id", work.getMessage().getIdentifier());
                if (work.getMessage() instanceof TrackedEventMessage<?> tracked) {
                    tracked.trackingToken().position().ifPresent(position -> span.tag("ayumi.position", position));
                }
                Span projecting = span.start();
                work.onRollback(rolledBack -> projecting.tag("error", failureOf(rolledBack)));
                work.onCleanup(ended -> projecting.end());
            }
            return chain.proceed();
        };
    }
}
