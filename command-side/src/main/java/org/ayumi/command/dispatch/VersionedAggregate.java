package org.ayumi.command.dispatch;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.ayumi.command.Command;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;

/** An aggregate whose version, the number of its events, a writer may insist on (If-Match). */
public abstract class VersionedAggregate {

    /** Compared before any rule: somebody who saw an older version must look again first. */
    @CommandHandlerInterceptor
    void refuseIfChangedSinceRead(Command command, @MetaDataValue(Precondition.METADATA_KEY) @Nullable String seen) {
        // An id of something else: its events are no history of this kind of aggregate.
        if (AggregateLifecycle.getVersion() != null && !isKnown()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "id", "id.unknown", command.addressee());
        }
        if (seen == null) {
            return;
        }
        Precondition precondition = Precondition.parse(seen);
        if (precondition.allows(version())) {
            return;
        }
        throw precondition.isAltered()
                ? new Refusal(Refusal.Kind.STALE, "If-Match", "version.altered", version())
                : new Refusal(Refusal.Kind.STALE, "If-Match", "version.stale", version());
    }

    /** Whether the event that begins this kind of aggregate has been seen. */
    protected abstract boolean isKnown();

    private static long version() {
        Long sequence = AggregateLifecycle.getVersion();
        return sequence == null ? 0 : sequence + 1;
    }
}
