package org.ayumi.kernel.status;

import java.util.List;
import java.util.Optional;

/** The rules that can be asked for by id. */
public final class StatusRules {

    private static final StatusRule USUAL = new StraightLine();
    private static final List<StatusRule> ALL = List.of(USUAL);

    private StatusRules() {}

    /** The rule that judges where none is asked for. */
    public static StatusRule usual() {
        return USUAL;
    }

    public static Optional<StatusRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** In the order of the alphabet. */
    public static List<String> ids() {
        return ALL.stream().map(StatusRule::id).sorted().toList();
    }
}
