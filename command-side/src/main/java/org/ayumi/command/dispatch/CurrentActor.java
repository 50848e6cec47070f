package org.ayumi.command.dispatch;

/** Tells who is behind the current request. */
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
