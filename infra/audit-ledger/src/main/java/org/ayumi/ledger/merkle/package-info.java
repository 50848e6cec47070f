/** RFC 6962 Merkle trees: hashing, proofs, appending, and tiles to keep them in. Knows nothing of events. */
@NullMarked
package org.ayumi.ledger.merkle;

import org.jspecify.annotations.NullMarked;
