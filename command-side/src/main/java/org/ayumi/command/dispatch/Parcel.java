package org.ayumi.command.dispatch;

import org.ayumi.command.Command;

/** One of several commands that are carried out together, or not at all. */
public record Parcel(Command command, Origin origin, Precondition precondition) {

    /** A command that follows from another one, whatever version there is. */
    public static Parcel following(Command command, Origin origin) {
        return new Parcel(command, origin, Precondition.any());
    }
}
