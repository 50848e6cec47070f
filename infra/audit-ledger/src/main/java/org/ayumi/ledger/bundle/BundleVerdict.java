package org.ayumi.ledger.bundle;

import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.verdict.Finding;

/** What became of a verification. */
public sealed interface BundleVerdict {

    /** Nothing is wrong with what the bundle covers. */
    record Sound(BundleHeader header, Checkpoint checkpoint) implements BundleVerdict {}

    /** The first thing that is wrong. */
    record Tampered(Finding finding) implements BundleVerdict {}
}
