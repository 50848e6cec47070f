/** A proof pack: its files, and the manifest that the log's key signs. */
@NullMarked
package org.ayumi.ledger.pack;

import org.jspecify.annotations.NullMarked;
