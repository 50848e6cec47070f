package org.ayumi.command.dispatch;

import org.ayumi.kernel.event.Actor;

/** Tells who is behind the current request. */
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
