package org.ayumi.command;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.ayumi.command.dispatch.Precondition;
import org.jspecify.annotations.Nullable;

/** An aggregate whose version, the number of its events, a writer may insist on (If-Match). */
public abstract class VersionedAggregate {

    /** Compared before any rule: somebody who saw an older version must look again first. */
    @CommandHandlerInterceptor
    void refuseIfChangedSinceRead(Command command, @MetaDataValue(Precondition.METADATA_KEY) @Nullable String seen) {
        if (seen == null || Precondition.parse(seen).allows(version())) {
            return;
        }
        throw new Refusal(Refusal.Kind.STALE, "If-Match", "version.stale", version());
    }

    private static long version() {
        Long sequence = AggregateLifecycle.getVersion();
        return sequence == null ? 0 : sequence + 1;
    }
}
