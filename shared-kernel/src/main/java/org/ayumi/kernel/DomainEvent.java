package org.ayumi.kernel;

/**
 * Something that happened to a plan, in the past tense, rich enough to be read alone. Never changed once stored.
 *
 * <p>Sealed per feature (plan, initiative, indicator): Java seals across packages only inside a named module.
 */
public interface DomainEvent {

    /** The plan, initiative or indicator it happened to, for example {@code tomisato-kyodo-2.1-3-2.1}. */
    String aggregateId();
}
