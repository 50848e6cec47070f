package org.ayumi.kernel.logic;

/** What a node of a logic model is. Links lead from an earlier one to a later one. */
public enum NodeKind {
    /** 投入: money, people, time, in words. */
    INPUT,
    /** 活動: an initiative. */
    ACTIVITY,
    /** 産出: an indicator that counts what was done (活動指標). */
    OUTPUT,
    /** 成果: an indicator that counts what became of it (成果指標). */
    OUTCOME;

    /** Whether it follows this one: it is a later kind, or a later outcome. */
    boolean leadsTo(NodeKind next) {
        return next.compareTo(this) > 0 || (this == OUTCOME && next == OUTCOME);
    }
}
