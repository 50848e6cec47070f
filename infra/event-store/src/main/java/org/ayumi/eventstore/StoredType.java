package org.ayumi.eventstore;

/** Name and revision as they stand in the store, whoever wrote them there. */
public record StoredType(String name, String revision) {}
