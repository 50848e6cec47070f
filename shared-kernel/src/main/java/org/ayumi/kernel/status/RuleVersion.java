package org.ayumi.kernel.status;

/** Which rule judged, in which version. */
public record RuleVersion(String id, int version) {}
