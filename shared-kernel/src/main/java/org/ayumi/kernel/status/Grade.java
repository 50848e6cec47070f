package org.ayumi.kernel.status;

/** 達成, 順調, 遅れ, 比較不能. */
public enum Grade {
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    NOT_COMPARABLE
}
