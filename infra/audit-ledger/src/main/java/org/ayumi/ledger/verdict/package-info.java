/** What a verification can find, in words. */
@NullMarked
package org.ayumi.ledger.verdict;

import org.jspecify.annotations.NullMarked;
