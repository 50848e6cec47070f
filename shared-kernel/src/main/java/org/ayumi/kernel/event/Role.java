package org.ayumi.kernel.event;

import java.util.List;

/** As what somebody does something: events name it. */
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
    ADMIN,
    /** The service itself, for what it loads at start; no account has it. */
    SYSTEM;

    /** Whoever reports, and puts right what was reported. */
    public static List<Role> writers() {
        return List.of(STAFF, APPROVER);
    }

    /** What an account can be. */
    public static List<Role> ofAccounts() {
        return List.of(STAFF, APPROVER, AUDITOR, ANALYST, ADMIN);
    }
}
