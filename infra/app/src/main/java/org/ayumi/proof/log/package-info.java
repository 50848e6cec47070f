/** What lets others check the log without trusting this service: checkpoints, tiles, proofs and proof packs over HTTP. */
@NullMarked
package org.ayumi.proof.log;

import org.jspecify.annotations.NullMarked;
