/** The part of JSON that the ledger writes, in its one canonical form (RFC 8785). */
@NullMarked
package org.ayumi.ledger.json;

import org.jspecify.annotations.NullMarked;
