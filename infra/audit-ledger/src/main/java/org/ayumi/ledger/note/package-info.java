/** C2SP signed notes, checkpoints and cosignatures, and whose signatures are trusted. */
@NullMarked
package org.ayumi.ledger.note;

import org.jspecify.annotations.NullMarked;
