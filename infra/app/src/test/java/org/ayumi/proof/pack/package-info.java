/** Checkpoints, proofs and proof packs, asked for over HTTP and verified by others. */
@NullMarked
package org.ayumi.proof.pack;

import org.jspecify.annotations.NullMarked;
