/** Status rules: whether an indicator is on its way to the target, with the arithmetic. Knows no projection. */
@NullMarked
package org.ayumi.kernel.status;

import org.jspecify.annotations.NullMarked;
