package org.ayumi.query.status;

import java.util.Optional;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.StatusRules;
import org.ayumi.query.http.QueryProblem;

/** The status rule that a question asks for. */
public final class RuleAsked {

    private RuleAsked() {}

    /** The rule of that id; the usual one when none is asked for. */
    public static StatusRule of(Optional<String> id) {
        return id.map(wanted -> StatusRules.named(wanted)
                        .orElseThrow(() -> QueryProblem.badParameter(
                                "rule", "rule.unknown", wanted, String.join(", ", StatusRules.ids()))))
                .orElseGet(StatusRules::usual);
    }
}
