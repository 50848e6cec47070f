/** 催し: one gathering that several activities tell of. */
@NullMarked
package org.ayumi.kernel.occurrence;

import org.jspecify.annotations.NullMarked;
