/** The read log: its entries in a chain, the heads that the log's key signs, and their verification. */
@NullMarked
package org.ayumi.ledger.reads;

import org.jspecify.annotations.NullMarked;
