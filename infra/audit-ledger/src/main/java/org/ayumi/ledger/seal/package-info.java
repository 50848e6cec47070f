/** Signing checkpoints of the stored log with a key outside the database, and publishing them in a directory. */
@NullMarked
package org.ayumi.ledger.seal;

import org.jspecify.annotations.NullMarked;
