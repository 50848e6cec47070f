package org.ayumi.kernel.indicator;

/** What an indicator can belong to. */
public enum OwnerKind {
    /** It speaks of the whole plan. */
    PLAN,
    /** Of one of its sections: 基本目標, 施策. */
    SECTION,
    INITIATIVE
}
