package org.ayumi.kernel.initiative;

/** An initiative became part of a plan, under the city's own number. */
public record InitiativeRegistered(String initiativeId, String planId, InitiativePlace place, InitiativeDetails details)
        implements InitiativeEvent {}
