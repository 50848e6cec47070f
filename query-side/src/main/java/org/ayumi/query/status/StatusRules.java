package org.ayumi.query.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.query.http.QueryProblem;
import org.springframework.stereotype.Component;

/** The rules that can be asked for by id. */
@Component
public class StatusRules {

    private final List<StatusRule> rules;

    StatusRules(List<StatusRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rule of that id; the straight line when none is asked for. */
    public StatusRule named(Optional<String> id) {
        String wanted = id.orElse(StraightLine.ID);
        return rules.stream()
                .filter(rule -> rule.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> QueryProblem.badParameter("rule", "rule.unknown", wanted, known()));
    }

    private String known() {
        return rules.stream().map(StatusRule::id).sorted().collect(Collectors.joining(", "));
    }
}
