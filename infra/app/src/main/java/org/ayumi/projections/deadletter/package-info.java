/** Events that a projection could not apply: parked, listed, tried again or given up, each with a reason. */
@NullMarked
package org.ayumi.projections.deadletter;

import org.jspecify.annotations.NullMarked;
