package org.ayumi.kernel.initiative;

/** Whether an activity took place. A source that does not say is not read as "held". */
public enum ActivityState {
    HELD,
    CANCELLED,
    NOT_STATED
}
