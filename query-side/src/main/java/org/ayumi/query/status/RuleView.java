package org.ayumi.query.status;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ayumi.kernel.status.RuleVersion;
import org.ayumi.query.http.ApiView;

/** Which rule judged, in which version. */
@ApiView
@Schema(name = "RuleVersion")
public record RuleView(String id, int version) {

    public static RuleView of(RuleVersion rule) {
        return new RuleView(rule.id(), rule.version());
    }
}
