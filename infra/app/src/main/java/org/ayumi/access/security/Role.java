package org.ayumi.access.security;

/** What an account may do. */
public enum Role {
    /** 担当課: writes and reads. */
    STAFF,
    /** 承認者: writes and reads; publishing is theirs alone. */
    APPROVER,
    /** 監査: reads everything, events too. */
    AUDITOR,
    /** 分析: reads read models only. */
    ANALYST,
    /** 管理者: runs the service; no domain writes. */
    ADMIN;

    /** Whether it may read audit trails, and texts about persons. */
    boolean readsTrails() {
        return this != ANALYST;
    }
}
