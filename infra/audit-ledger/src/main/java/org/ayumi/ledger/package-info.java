/**
 * A tamper-evident ledger over the events, and its verifier: plain Java, no library, so that an auditor can run the jar
 * alone and read all of it.
 *
 * <p>Each event is a {@link org.ayumi.ledger.bundle.Leaf} of an RFC 6962 tree ({@link org.ayumi.ledger.merkle}); the tree
 * is committed to by signed {@link org.ayumi.ledger.note.Checkpoint}s; a bundle carries events, proofs and a checkpoint to
 * whoever asks, and {@link org.ayumi.ledger.bundle.BundleVerifier} checks it without a database. What this proves and what
 * it cannot is in ADR 14.
 */
@NullMarked
package org.ayumi.ledger;

import org.jspecify.annotations.NullMarked;
