package org.ayumi.command;

/**
 * Decided by the stream it is addressed to and by {@link org.ayumi.command.lookup.PlanFacts} alone, and changes no lookup. What it
 * brings about may be stored together with what others ask at the same time.
 */
public interface OfOneStream extends Command {}
