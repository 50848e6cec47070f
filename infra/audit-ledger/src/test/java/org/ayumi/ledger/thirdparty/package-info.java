/** The same proofs and notes, judged by Go. */
@NullMarked
package org.ayumi.ledger.thirdparty;

import org.jspecify.annotations.NullMarked;
