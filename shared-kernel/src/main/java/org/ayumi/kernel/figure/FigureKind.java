package org.ayumi.kernel.figure;

/** The kinds a figure can be of. An absence has a kind and a reason, never the number 0. */
public enum FigureKind {
    MEASURED,
    NOT_CONDUCTED,
    NOT_MEASURED,
    SUBSTITUTE,
    /** A word of the indicator's ordered list. */
    STATE,
    /** Nothing is due in the year; nobody reports it. */
    NOT_DUE,
    NOT_REPORTED
}
