package org.ayumi.query.status;

import java.util.List;

/** The rules as the application has them, for tests of other features. */
public final class Rules {

    private Rules() {}

    public static StatusRules all() {
        return new StatusRules(List.of(new StraightLine()));
    }
}
