/** Indicators (成果を示す指標) with baseline, target and yearly values. */
@NullMarked
package org.ayumi.kernel.indicator;

import org.jspecify.annotations.NullMarked;
