/** Leaves of events, proof bundles, and their verification without a database. */
@NullMarked
package org.ayumi.ledger.bundle;

import org.jspecify.annotations.NullMarked;
