package org.ayumi.kernel.initiative;

/** An initiative got another number, or hangs on another section of its plan. Its id stays. */
public record InitiativeMoved(String initiativeId, InitiativePlace previous, InitiativePlace current, String reason)
        implements InitiativeEvent {}
