package org.ayumi.kernel.charge;

/** As what somebody is in charge. */
public enum ChargeKind {
    /** An account of this service, which may report. */
    ACCOUNT,
    /** 役職: a post of the city hall, whoever holds it. */
    POST
}
