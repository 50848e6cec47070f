package org.ayumi.ledger.bundle;

/** What a bundle claims to hold in full. Claims are checked; a bundle that claims less shows less. */
public enum Coverage {
    /** Every position from 1 to the checkpoint's size: nothing before the checkpoint is left out. */
    EVERY_POSITION,
    /** Of each aggregate every event from the first on; that none follows the last one is not proven. */
    WHOLE_STREAMS,
    /** Some events. */
    SELECTION
}
