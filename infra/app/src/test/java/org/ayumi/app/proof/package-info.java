/** Checkpoints, proofs and proof packs, asked for over HTTP and verified by others. */
@NullMarked
package org.ayumi.app.proof;

import org.jspecify.annotations.NullMarked;
