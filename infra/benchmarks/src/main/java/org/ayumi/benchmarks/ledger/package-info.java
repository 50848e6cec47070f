/** How long it takes to verify a large store, and to prove one event of it. */
@NullMarked
package org.ayumi.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
