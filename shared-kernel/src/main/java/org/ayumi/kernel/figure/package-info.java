/** Honest values: what an indicator's figure can be, never a nullable number. */
@NullMarked
package org.ayumi.kernel.figure;

import org.jspecify.annotations.NullMarked;
