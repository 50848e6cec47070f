package org.ayumi.kernel.initiative;

/** What the plan says of the initiative was changed; the wording before stays readable. */
public record InitiativeAmended(
        String initiativeId, InitiativeDetails previous, InitiativeDetails current, String reason)
        implements InitiativeEvent {}
