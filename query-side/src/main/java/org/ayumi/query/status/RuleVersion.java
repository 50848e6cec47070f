package org.ayumi.query.status;

import org.ayumi.query.http.ApiView;

/** Which rule judged, in which version. */
@ApiView
public record RuleVersion(String id, int version) {}
