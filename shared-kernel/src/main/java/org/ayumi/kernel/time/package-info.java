/** Fiscal years (年度). */
@NullMarked
package org.ayumi.kernel.time;

import org.jspecify.annotations.NullMarked;
